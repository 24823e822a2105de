import Testing

@testable import Dashboard

@Suite struct KeyMapTests {
  @Test(arguments: ScreenName.allCases)
  func noKeyMeansTwoThings(screen: ScreenName) {
    var seen: [Key: Command] = [:]
    for binding in KeyMap.standard.bindings(on: screen) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key.label) on \(screen)")
        seen[key] = binding.command
      }
    }
  }

  @Test(arguments: ScreenName.allCases)
  func everyScreenCanBeLeftAndExplained(screen: ScreenName) {
    let commands = Set(KeyMap.standard.bindings(on: screen).map(\.command))
    #expect(
      commands.isSuperset(of: [
        .back, .quit, .help, .overview, .place, .compare, .indicator, .report,
      ]))
    #expect(commands.isSuperset(of: [.up, .down, .first, .last, .pageUp, .pageDown, .export]))
  }

  @Test func everyCommandHasAKey() {
    let commands = Set(KeyMap.standard.all.filter { !$0.keys.isEmpty }.map(\.command))
    #expect(commands == Set(Command.allCases))
  }

  @Test(arguments: [
    (Key.character("q"), ScreenName.overview, Command.quit), (.character("q"), .place, .back),
    (.escape, .overview, .back), (.character("Q"), .report, .quit),
    (.character("n"), .report, .nextMatch),
    (.character(" "), .compare, .mark), (.control("d"), .place, .halfDown),
    (.tab, .compare, .nextPane),
    (.character("6"), .place, .trend), (.character("x"), .checks, .dismiss),
    (.character("?"), .compare, .help),
  ])
  func dispatch(key: Key, screen: ScreenName, command: Command) {
    #expect(KeyMap.standard.command(for: key, on: screen) == command)
  }

  @Test func unboundKeysMeanNothing() {
    #expect(KeyMap.standard.command(for: .character("B"), on: .overview) == nil)
    #expect(KeyMap.standard.command(for: .character(" "), on: .report) == nil)
  }

  @Test func numbersFollowTheTabs() {
    for (number, screen) in zip(1..., ScreenName.tabs) {
      let command = KeyMap.standard.command(for: .character("\(number)"), on: .statements)
      #expect(command?.screen == screen)
    }
  }

  @Test(arguments: ScreenName.allCases)
  func hintsNameKeysOfTheScreen(screen: ScreenName) {
    let labels = Set(KeyMap.standard.bindings(on: screen).flatMap { $0.keys.map(\.label) })
    for hint in KeyMap.standard.hints(on: screen) { #expect(labels.contains(hint.key)) }
  }
}
