import Dashboard
import Testing

@testable import Terminal

@Suite struct KeyReaderTests {
  static let characters: [(UInt32, Key)] = [
    (0x0D, .enter), (0x0A, .enter), (0x09, .tab), (0x1B, .escape), (0x7F, .backspace),
    (0x08, .backspace), (0x03, .control("c")), (0x1A, .control("z")), (0x6A, .character("j")),
    (0x20, .character(" ")), (0x5EF6, .character("延")), (0x1F600, .character("😀")),
  ]

  @Test(arguments: characters)
  func charactersBecomeKeys(code: UInt32, key: Key) {
    #expect(KeyReader.key(character: code) == key)
  }

  /// The numbers of curses.h: KEY_F0 is 0410.
  @Test(
    arguments: [
      (0o411, Key.function(1)), (0o424, .function(12)), (0o403, .up), (0o523, .pageUp),
    ] as [(Int32, Key)])
  func functionKeysHaveTheirNumbers(code: Int32, key: Key) {
    #expect(KeyReader.key(function: code) == key)
  }

  @Test(arguments: [0o410, 0o425] as [Int32])
  func otherFunctionKeysAreLeftOut(code: Int32) {
    #expect(KeyReader.key(function: code) == nil)
  }

  @Test(arguments: [0x00, 0x1C, 0x9B, 0xD800] as [UInt32])
  func otherControlsAreLeftOut(code: UInt32) {
    #expect(KeyReader.key(character: code) == nil)
  }
}
