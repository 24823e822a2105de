import Dashboard

/// The manual page in the language of man(7), from the commands' own descriptions, the key map and the
/// default configuration.
struct ManualPage {
  let words: ManualWords
  let program: CommandDescription
  let keys: KeyMap
  let version: String
  private var lines: [String] = []

  init(_ program: CommandDescription, keys: KeyMap, version: String, language: Language) {
    words = ManualWords(language)
    self.program = program
    self.keys = keys
    self.version = version
  }

  /// The page's source.
  static func text(
    _ program: CommandDescription, keys: KeyMap, version: String, language: Language
  ) -> String {
    var page = ManualPage(program, keys: keys, version: version, language: language)
    page.write()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines.append(".TH ZHIBIAO 1 \"\" \"zhibiao \(version)\" \"\(words.title)\"")
    // Chinese needs no blanks between words: lines are filled as they stand, not spread.
    lines += [".ad l", ".nh"]
    section(words.name)
    text("zhibiao \\- " + Self.escaped(program.words))
    section(words.synopsis)
    for usage in ["[PATH ...] [OPTIONS]", "COMMAND [ARGUMENTS] [OPTIONS]"] {
      lines += [".B zhibiao", Self.escaped(usage), ".br"]
    }
    section(words.description)
    text(Self.escaped(program.discussion))
    section(words.commands)
    for command in program.subcommands { write(command) }
    section(words.keysHeading)
    for group in words.keyGroups(keys) {
      lines.append(".SS \(Self.escaped(group.title))")
      for row in group.rows {
        item(row.keys.joined(separator: "  "), "\(row.words)  (\(row.command))")
      }
    }
    section(words.configuration)
    text(Self.escaped(words.configurationIntroduction))
    lines += [".PP", ".nf"]
    lines += words.defaultConfiguration.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { Self.escaped(String($0)) }
    lines.append(".fi")
    for (heading, rows) in [
      (words.environmentHeading, words.environment), (words.filesHeading, words.files),
      (words.statusHeading, words.status),
    ] {
      section(heading)
      for row in rows { item(row.name, row.words) }
    }
  }

  private mutating func write(_ command: CommandDescription) {
    lines.append(".SS zhibiao \(Self.escaped(command.name))")
    text(Self.escaped(command.words))
    if !command.discussion.isEmpty {
      lines.append(".PP")
      text(Self.escaped(command.discussion))
    }
    for argument in command.arguments {
      let value = argument.value.map { "<\($0)>" } ?? ""
      let names = argument.names.joined(separator: ", ")
      let notes = [
        argument.values.isEmpty ? "" : argument.values.joined(separator: ", "),
        argument.standard.map { words.standard($0) } ?? "",
      ].filter { !$0.isEmpty }
      let note = notes.isEmpty ? "" : " (" + notes.joined(separator: "; ") + ")"
      item([names, value].filter { !$0.isEmpty }.joined(separator: " "), argument.words + note)
    }
  }

  private mutating func section(_ title: String) { lines.append(".SH \(title)") }

  private mutating func text(_ text: String) { lines.append(text) }

  private mutating func item(_ name: String, _ words: String) {
    lines += [".TP", ".B \(Self.escaped(name))", Self.escaped(words)]
  }

  /// Text that roff takes as it stands: no escapes, no requests at a line's beginning.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += "\n"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
