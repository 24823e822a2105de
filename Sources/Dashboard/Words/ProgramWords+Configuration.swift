// The configuration file that explains itself.
extension ProgramWords {
  /// A configuration with every default, each explained.
  package var defaultConfiguration: String {
    var lines: [String] = []
    func add(_ zh: String, _ en: String, _ setting: String) {
      if !lines.isEmpty { lines.append("") }
      lines += Phrase(zh, en)[language].split(separator: "\n").map { "# \($0)" }
      lines.append(setting)
    }
    let names = ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
    add(
      "界面语言：zh 或 en；不写则按 LC_ALL、LC_MESSAGES、LANG",
      "The language: zh or en; left out, that of LC_ALL, LC_MESSAGES or LANG", "# language: zh")
    add("配色：\(names)", "The look: \(names)", "theme: dark")
    add(
      "颜色：auto（终端能显示且未设 NO_COLOR）、always、never",
      "Colours: auto (where the terminal has them and NO_COLOR is not set), always, never",
      "colour: auto")
    add(
      "终端把宽度不定的字符（“ … ─ ▲）画成几列：1 或 2",
      "The columns that the terminal gives to ambiguous characters (“ … ─ ▲): 1 or 2",
      "ambiguous-width: 1")
    add(
      "逐行输出文字、按提示输入命令，供屏幕朗读软件使用：true 或 false",
      "Lines of text and a prompt instead of screens, for screen readers: true or false",
      "accessible: false")
    add(
      "鼠标用于面板；false 则留给终端选取文字",
      "The mouse works in the dashboard; false leaves it to the terminal, for selecting text",
      "mouse: true")
    add(
      "每次都回到上次离开的地方，如同 --resume：true 或 false",
      "Every session goes on where the last one ended, as with --resume: true or false",
      "resume: false")
    add(
      "不显示的板块和指标，写代号（见 zhibiao catalogue）",
      "Panels and indicators that are not shown, by their ids (see zhibiao catalogue)",
      "# hide: [cleanup, websites]")
    add(
      "未指定报告时打开的文件和文件夹；ZHIBIAO_REPORTS 优先",
      "The reports to open when none are named; ZHIBIAO_REPORTS comes first",
      "# reports: [~/reports]")
    add(
      "按键：命令: 键，或 命令: [键, 键]；[] 去掉全部按键。\n按键名：单个字符，\(KeyMap.keyNames)，Ctrl-A 等",
      "Keys, as command: key or command: [key, key]; [] takes all keys away.\n"
        + "Keys are single characters, \(KeyMap.keyNames), Ctrl-A and the like",
      "keys: {}")
    lines.append("# keys:")
    lines += KeyMap.standard.commands.map { command, phrase, keys in
      "#   \(command.name): [\(keys.map(\.quotedName).joined(separator: ", "))]  # \(phrase[language])"
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension KeyMap {
  /// The names of keys that are no characters.
  fileprivate static var keyNames: String {
    Key.names.filter { !$0.hasPrefix("F") }.joined(separator: " ") + " F1–F12"
  }

  /// Every command with its keys and the first words for it, in the order of the help screen.
  var commands: [(command: Command, phrase: Phrase, keys: [Key])] {
    var seen: Set<Command> = []
    return all.compactMap { binding in
      guard !binding.keys.isEmpty, seen.insert(binding.command).inserted else { return nil }
      return (binding.command, binding.phrase, keys(of: binding.command))
    }
  }
}

extension Key {
  /// The name as a YAML list takes it.
  fileprivate var quotedName: String {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D
    }
    return isPlain && name != "-" ? name : name == "'" ? "\"'\"" : "'\(name)'"
  }
}
