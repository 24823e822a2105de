import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct RandomKeyTests {
  /// A small generator with a seed (SplitMix64), so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

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

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomKeysKeepEveryFrameWhole(seed: UInt64) {
    var random = Generator(state: seed)
    var driver = DashboardDriver(language: seed % 2 == 0 ? .zh : .en)
    let keys: [Key] =
      KeyMap.standard.all.flatMap(\.keys) + Key.names.compactMap { Key(name: $0) }
      + ["商", "洛", "5", "x", "%", "y", "n"].map { .character($0) }
    var played: [String] = []
    for step in 0..<1500 {
      let isResize = step % 40 == 0
      if isResize {
        let size = Size(
          columns: .random(in: 1...210, using: &random), rows: .random(in: 1...65, using: &random))
        driver.send(.resize(size))
      } else if let key = keys.randomElement(using: &random) {
        played.append(key.label)
        driver.send(.key(key))
      }
      answerProbes(&driver, &random)
      if step % 7 == 0 || isResize {
        driver.checkInvariants("seed \(seed): \(played.suffix(12).joined(separator: " "))")
      }
    }
  }

  private func answerProbes(_ driver: inout DashboardDriver, _ random: inout Generator) {
    if case .probe(let path)? = driver.effects.last {
      driver.send(.probed(path: path, exists: .random(using: &random)))
    }
  }
}
