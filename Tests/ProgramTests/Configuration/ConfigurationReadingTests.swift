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
      hide: [cleanup, websites]
      reports:
        - a.txt
        - b
      keys: {export: w, sort: [o, Ctrl-O], mark: []}
      """
    let reading = Configuration.reading(yaml, name: "c.yaml")
    let found = reading.configuration
    #expect(reading.warnings == [] && reading.errors == [])
    #expect(found.language == .en)
    #expect(found.theme == .highContrast)
    #expect(found.colour == .never)
    #expect(found.ambiguousWidth == .two)
    #expect(found.isAccessible)
    #expect(found.hidden == [.init("cleanup", line: 6), .init("websites", line: 6)])
    #expect(found.reports == [.init("a.txt", line: 8), .init("b", line: 9)])
    #expect(found.keys.keys(of: .export) == [.character("w")])
    #expect(found.keys.keys(of: .sort) == [.character("o"), .control("o")])
    #expect(found.keys.keys(of: .mark) == [])
  }

  @Test(arguments: ["", "\n", "# nothing\n\n   # here\n"])
  func aFileWithoutKeysChoosesNothing(yaml: String) throws {
    let reading = Configuration.reading(yaml, name: "c.yaml")
    let found = reading.configuration
    #expect(reading.warnings == [] && reading.errors == [])
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
      "keys:\n  sort: b\n  export: b\n",
      "c.yaml:3: keys.export: b would mean sort and export"
    ),
    ("keys:\n  up: Down\n", "c.yaml:2: keys.up: Down would mean up and down"),
    ("keys:\n  quit: []\n", "c.yaml:2: keys.quit: a key is needed"),
    ("hide: {a: b}\n", "c.yaml:1: hide: a list is expected here"),
  ])
  func errorsNameFileLineAndKey(yaml: String, words: String) {
    let errors = Configuration.reading(yaml, name: "c.yaml").errors
    #expect(errors.map(\.description) == [words])
  }

  @Test func everyErrorIsTold() {
    let yaml = """
      keys:
        export: [Ctrl-I, ee]
        help: []
        sort: e
      theme: ligth
      mouse: maybe
      """
    #expect(
      Configuration.reading(yaml, name: "c.yaml").errors.map(\.description) == [
        "c.yaml:2: keys.export: no key is named Ctrl-I",
        "c.yaml:2: keys.export: no key is named ee",
        "c.yaml:3: keys.help: a key is needed",
        "c.yaml:5: theme: ligth is not one of dark, light, high-contrast, monochrome, ascii",
        "c.yaml:6: mouse: maybe is not one of true, false",
      ])
  }

  @Test func unknownKeysAreWarningsWithTheNearestKnown() throws {
    let reading = Configuration.reading(
      "color: never\ntheme: light\nfrobnicate: 1\nkeys: {srot: o}\n", name: "c.yaml")
    #expect(reading.configuration.theme == .light)
    #expect(
      reading.warnings.map(\.description) == [
        "c.yaml:1: color: unknown key; did you mean colour?",
        "c.yaml:3: frobnicate: unknown key",
        "c.yaml:4: keys.srot: unknown key; did you mean sort?",
      ])
  }

  @Test(arguments: Language.allCases)
  func theDefaultConfigurationChangesNothing(language: Language) throws {
    let text = ProgramWords(language).defaultConfiguration
    let reading = Configuration.reading(text, name: "c.yaml")
    let found = reading.configuration
    #expect(reading.warnings == [] && reading.errors == [])
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
    let reading = Configuration.reading(yaml, name: "c.yaml")
    let found = reading.configuration
    #expect(reading.warnings == [] && reading.errors == [])
    #expect(found.language == .zh && found.keys == .standard)
    for name in Configuration.keyNames {
      #expect(settings.contains { $0.hasPrefix(name + ":") }, "\(name)")
    }
    for command in Command.allCases {
      #expect(settings.contains { $0.hasPrefix("  \(command.name): [") }, "\(command.name)")
    }
  }
}
