import Foundation
import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct RandomKeyTests {
  @Test(arguments: ScreenName.allCases, Language.allCases)
  func everyCommandOnEveryScreen(screen: ScreenName, language: Language) {
    for size in [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)] {
      for command in Command.allCases {
        for corpus in [Fixture.corpus, Fixture.empty] {
          var driver = DashboardDriver(screen, language: language, size: size, corpus: corpus)
          _ = driver.dashboard.run(command)
          driver.send(.resize(size))
          driver.checkInvariants("\(command) on \(screen)")
        }
      }
    }
  }

  /// The steps of each of the four runs; `ZHIBIAO_SOAK_STEPS=25000` makes a hundred thousand.
  private static let steps =
    ProcessInfo.processInfo.environment["ZHIBIAO_SOAK_STEPS"].flatMap { Int($0) } ?? 2500

  private static let keys: [Key] =
    KeyMap.standard.all.flatMap(\.keys) + Key.names.compactMap { Key(name: $0) }
    + ["商", "洛", "5", "x", "%", "y", "n"].map { .character($0) }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomInputKeepsEveryFrameWhole(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var driver = DashboardDriver(
      language: seed % 2 == 0 ? .zh : .en, corpus: seed < 3 ? Fixture.corpus : Fixture.years)
    var played: [String] = []
    for step in 0..<Self.steps {
      let isResize = step % 40 == 0
      if isResize {
        driver.send(.resize(Self.size(&random)))
      } else if Int.random(in: 0..<8, using: &random) == 0 {
        let mouse = Self.mouse(on: driver.dashboard.size, &random)
        played.append("\(mouse.action) \(mouse.position.column),\(mouse.position.row)")
        driver.send(.mouse(mouse))
      } else if let key = Self.keys.randomElement(using: &random) {
        played.append(key.label)
        driver.send(.key(key))
      }
      answer(&driver, &random)
      if step % 7 == 0 || isResize {
        driver.checkInvariants("seed \(seed): \(played.suffix(12).joined(separator: " "))")
      }
      // Wherever a session ends, it comes back.
      if step % 100 == 0 {
        var again = DashboardDriver(corpus: driver.dashboard.corpus)
        again.dashboard.resume(driver.dashboard.session)
        again.checkInvariants("seed \(seed), resumed: \(driver.dashboard.session.text)")
      }
    }
  }

  private static func size(_ random: inout SeededGenerator) -> Size {
    Size(columns: .random(in: 1...210, using: &random), rows: .random(in: 1...65, using: &random))
  }

  /// Also beside the screen, as after a resize.
  private static func mouse(on size: Size, _ random: inout SeededGenerator) -> Mouse {
    let actions: [Mouse.Action] = [.press, .doublePress, .wheelUp, .wheelDown]
    return Mouse(
      actions.randomElement(using: &random) ?? .press,
      at: Position(
        column: .random(in: 0...size.columns, using: &random),
        row: .random(in: 0...size.rows, using: &random)))
  }

  private func answer(_ driver: inout DashboardDriver, _ random: inout SeededGenerator) {
    switch driver.effects.last {
    case .probe(let path)?:
      driver.send(
        .probed(path: path, found: PathKind.allCases.randomElement(using: &random) ?? .nothing))
    case .export(_, let path)?:
      driver.send(.exported(path: path, failure: Bool.random(using: &random) ? "no" : nil))
    case .copy(let clip)?:
      driver.send(.copied(clip, refusal: Bool.random(using: &random) ? .unknownTerminal : nil))
    default:
      break
    }
  }
}
