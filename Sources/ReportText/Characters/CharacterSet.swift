/// A set of characters that is asked once for every character of a document.
struct CharacterSet {
  /// One bit for each character of the basic plane, which holds nearly all text.
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var rest: Set<UInt32> = []

  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars {
      if scalar < 0x10000 {
        bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
      } else {
        rest.insert(scalar)
      }
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000
      ? bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 : rest.contains(scalar)
  }
}
