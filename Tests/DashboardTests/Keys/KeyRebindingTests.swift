import TestSupport
import Testing

@testable import Dashboard

@Suite struct KeyRebindingTests {
  @Test func aCommandGetsOtherKeysOnEveryScreen() throws {
    let map = try KeyMap.standard.rebinding([.export: [.character("w"), .control("e")]])
    for screen in ScreenName.allCases {
      #expect(map.command(for: .character("w"), on: screen) == .export)
      #expect(map.command(for: .control("e"), on: screen) == .export)
      #expect(map.command(for: .character("e"), on: screen) == nil)
    }
  }

  /// The overview's q does not take the place of q elsewhere.
  @Test func keysOfSomeScreensStayOnThem() throws {
    let map = try KeyMap.standard.rebinding([.quit: [.character("q"), .character("B")]])
    #expect(map.command(for: .character("q"), on: .overview) == .quit)
    #expect(map.command(for: .character("q"), on: .place) == .back)
    #expect(map.command(for: .character("B"), on: .place) == .quit)
    #expect(map.command(for: .character("Q"), on: .overview) == nil)
    for command in Command.allCases {
      let own = KeyMap.standard.keys(of: command)
      #expect(try KeyMap.standard.rebinding([command: own]).keys(of: command) == own)
    }
  }

  @Test func aKeyCanBeFreedForAnotherCommand() throws {
    let map = try KeyMap.standard.rebinding([.sort: [], .export: [.character("s")]])
    #expect(map.command(for: .character("s"), on: .overview) == .export)
    #expect(map.keys(of: .sort) == [])
  }

  @Test(
    arguments: [
      ([.export: [.character("s")]], Key.character("s"), [.sort, .export], .overview),
      // Also where the other command has the key on some screens alone.
      ([.mark: [.character("v")]], .character("v"), [.mark, .measure], .compare),
      ([.up: [.enter]], .enter, [.open, .up], .overview),
    ] as [([Command: [Key]], Key, [Command], ScreenName)])
  func aClashNamesBothCommands(
    keys: [Command: [Key]], key: Key, commands: [Command], screen: ScreenName
  ) throws {
    let problems = try #require(throws: KeyMapProblems.self) {
      try KeyMap.standard.rebinding(keys)
    }
    #expect(
      problems
        == KeyMapProblems(
          clashes: [KeyClash(key: key, commands: commands, screen: screen)], missing: []))
  }

  @Test func everyClashIsTold() throws {
    let problems = try #require(throws: KeyMapProblems.self) {
      try KeyMap.standard.rebinding([.mark: [.character("x"), .character("s")]])
    }
    #expect(
      problems.clashes.map(\.commands) == [
        [.mark, .sort], [.mark, .hide], [.mark, .dismiss],
      ])
  }

  /// Nobody is locked in.
  @Test(arguments: [Command.quit, .help])
  func someCommandsKeepAKey(command: Command) throws {
    let problems = try #require(throws: KeyMapProblems.self) {
      try KeyMap.standard.rebinding([command: []])
    }
    #expect(problems == KeyMapProblems(clashes: [], missing: [command]))
    let map = try KeyMap.standard.rebinding([command: [.function(1)]])
    #expect(map.keys(of: command) == [.function(1)])
  }

  /// Header, hints, help and messages tell the keys that are bound.
  @Test func whatIsSeenFollowsTheMap() throws {
    var options = Dashboard.Options(language: .en)
    options.keys = try KeyMap.standard.rebinding([
      .export: [.character("W")], .help: [.character("F")], .compare: [.character("c")],
      .nextMatch: [.character("B")],
    ])
    var driver = DashboardDriver(
      .overview, size: Size(columns: 140, rows: 60), options: options)
    #expect(driver.line(0).contains(" c ") && driver.line(0).contains(" F "))
    #expect(driver.status.contains("W export"))
    driver.play("e")
    #expect(driver.detail.contains("this key does nothing here; F for help"))
    driver.play("F")
    #expect(driver.text.contains("   W               write this screen to a file"))
    driver.play("Esc c")
    #expect(driver.dashboard.view.screen == .compare)
  }

  @Test(arguments: KeyMap.standard.all.flatMap(\.keys))
  func keysAreReadByTheirLabelsAndNames(key: Key) {
    #expect(Key(name: key.label) == key)
    #expect(Key(name: key.name) == key)
  }

  @Test(arguments: [
    ("ctrl-f", Key.control("f")), ("pgup", .pageUp), ("SPACE", .character(" ")),
    ("商", .character("商")),
    ("-", .character("-")), ("Up", .up), ("↑", .up), ("F1", .function(1)), ("f12", .function(12)),
    ("f", .character("f")), ("F", .character("F")),
  ])
  func keyNames(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  /// What no terminal sends as a key of its own.
  @Test(arguments: [
    "", " ", "ab", "Ctrl-I", "Ctrl-M", "Ctrl-J", "Ctrl-H", "Ctrl-", "Ctrl-1", "F13", "F0", "F01",
    "F+1",
  ])
  func otherNamesAreNoKeys(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test(arguments: Command.allCases)
  func commandsAreFoundByTheirNames(command: Command) {
    #expect(Command(name: command.name) == command)
    #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" })
  }
}
