import Dashboard
import Indicators
import Terminal
import Testing

@testable import zhibiao

@Suite struct ConfigurationReadingTests {
  @Test func everyKeyIsRead() throws {
    let yaml = """
      language: en
      theme: high-contrast
      colour: never
      ambiguous-width: 2
      accessible: true
      reports: [a.txt, b]
      keys: {export: w, sort: [o, Ctrl-O], mark: []}
      """
    let (found, warnings) = try Configuration.reading(yaml, name: "c.yaml")
    #expect(warnings == [])
    #expect(found.language == .en)
    #expect(found.theme == .highContrast)
    #expect(found.colour == .never)
    #expect(found.ambiguousWidth == .two)
    #expect(found.isAccessible)
    #expect(found.reports == ["a.txt", "b"])
    #expect(found.keys.keys(of: .export) == [.character("w")])
    #expect(found.keys.keys(of: .sort) == [.character("o"), .control("o")])
    #expect(found.keys.keys(of: .mark) == [])
  }

  @Test(arguments: ["", "\n", "# nothing\n\n   # here\n"])
  func aFileWithoutKeysChoosesNothing(yaml: String) throws {
    let (found, warnings) = try Configuration.reading(yaml, name: "c.yaml")
    #expect(warnings == [])
    #expect(found.theme == nil && found.keys == .standard && found.reports == [])
  }

  /// File, line, key and reason of what makes a file unusable.
  @Test(arguments: [
    (
      "language: zh\ntheme: ligth\n",
      "c.yaml:2: theme: ligth is not one of dark, light, high-contrast, monochrome, ascii"
    ),
    ("ambiguous-width: 3\n", "c.yaml:1: ambiguous-width: 3 is not one of 1, 2"),
    ("accessible: yes\n", "c.yaml:1: accessible: yes is not one of true, false"),
    ("theme: [dark]\n", "c.yaml:1: theme: a text is expected here"),
    ("- dark\n", "c.yaml:1: a mapping is expected here"),
    ("keys:\n  export: Ctrl-I\n", "c.yaml:2: keys.export: no key is named Ctrl-I"),
    ("keys:\n  export: ee\n", "c.yaml:2: keys.export: no key is named ee"),
    // A clash names both commands, and the line that the user wrote.
    ("keys:\n  export: s\n", "c.yaml:2: keys.export: s would mean sort and export"),
    (
      "keys:\n  sort: x\n  export: x\n",
      "c.yaml:3: keys.export: x would mean sort and export"
    ),
    ("keys:\n  up: Down\n", "c.yaml:2: keys.up: Down would mean up and down"),
  ])
  func errorsNameFileLineAndKey(yaml: String, words: String) throws {
    let issue = try #require(throws: FileIssue.self) {
      try Configuration.reading(yaml, name: "c.yaml")
    }
    #expect(issue.description == words)
  }

  @Test func unknownKeysAreWarningsWithTheNearestKnown() throws {
    let (found, warnings) = try Configuration.reading(
      "color: never\ntheme: light\nfrobnicate: 1\nkeys: {srot: o}\n", name: "c.yaml")
    #expect(found.theme == .light)
    #expect(
      warnings.map(\.description) == [
        "c.yaml:1: color: unknown key; did you mean colour?",
        "c.yaml:3: frobnicate: unknown key",
        "c.yaml:4: keys.srot: unknown key; did you mean sort?",
      ])
  }

  @Test(arguments: Language.allCases)
  func theDefaultConfigurationChangesNothing(language: Language) throws {
    let text = ProgramWords(language).defaultConfiguration
    let (found, warnings) = try Configuration.reading(text, name: "c.yaml")
    #expect(warnings == [])
    #expect(found.theme == .dark && found.colour == .auto && found.ambiguousWidth == .one)
    #expect(!found.isAccessible && found.keys == .standard)
  }

  /// The lines that stand there as comments are right too, and no key is forgotten.
  @Test(arguments: Language.allCases)
  func theDefaultConfigurationNamesEveryKey(language: Language) throws {
    let lines = ProgramWords(language).defaultConfiguration.split(separator: "\n")
    let settings = lines.map { line in
      let isSetting =
        line.hasPrefix("#   ") || line == "# keys:"
        || Configuration.keyNames.contains { line.hasPrefix("# \($0): ") }
      return isSetting ? String(line.dropFirst(2)) : String(line)
    }
    let yaml = settings.filter { $0 != "keys: {}" }.joined(separator: "\n")
    let (found, warnings) = try Configuration.reading(yaml, name: "c.yaml")
    #expect(warnings == [])
    #expect(found.language == .zh && found.keys == .standard)
    for name in Configuration.keyNames {
      #expect(settings.contains { $0.hasPrefix(name + ":") }, "\(name)")
    }
    for command in Command.allCases {
      #expect(settings.contains { $0.hasPrefix("  \(command.name): [") }, "\(command.name)")
    }
  }
}
