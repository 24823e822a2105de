import TestSupport
import Testing

@testable import ReportText

@Suite struct EightBytesTests {
  /// Eight bytes together tell the same as one by one, for every byte at every place.
  @Test func agreesWithSingleBytes() throws {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array("网信a指b".utf8.prefix(8))
        bytes[place] = byte
        let eight = try #require(EightBytes(bytes, at: 0))
        #expect(eight.leads == bytes.count { $0 >= 0xC0 })
        #expect(eight.continuations == bytes.count { $0 & 0xC0 == 0x80 })
        #expect(eight.mayEndLine == bytes.contains { $0 <= 0x0D || $0 == 0xC2 || $0 == 0xE2 })
        #expect(eight.mayBeControl == bytes.contains { $0 < 0x20 || $0 == 0x7F })
      }
    }
  }

  @Test func fewerThanEightAreNone() {
    #expect(EightBytes([1, 2, 3, 4, 5, 6, 7], at: 0) == nil)
    #expect(EightBytes(Array(repeating: 65, count: 9), at: 2) == nil)
  }
}
