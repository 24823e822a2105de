/// A set of code units, one bit each: `let marks: CodeUnitSet = "、,;"`.
public struct CodeUnitSet: Sendable, ExpressibleByStringLiteral {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1024)

  /// An empty set.
  public init() {}

  /// The code units of a text.
  public init(_ text: String) {
    for unit in text.utf16 { insert(CodeUnit(unit)) }
  }

  /// The code units of a literal.
  public init(stringLiteral text: String) { self.init(text) }

  /// Adds a code unit.
  public mutating func insert(_ unit: CodeUnit) {
    bits[Int(unit.value >> 6)] |= 1 << UInt64(unit.value & 63)
  }

  /// True for a code unit of the set.
  @inlinable
  @inline(__always)
  public func contains(_ unit: CodeUnit) -> Bool {
    bits[Int(unit.value >> 6)] & (1 << UInt64(unit.value & 63)) != 0
  }
}
