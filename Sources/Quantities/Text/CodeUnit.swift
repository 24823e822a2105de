/// One UTF-16 code unit of a text, which the sources write as its character: `text.at(index) == "占"`.
@frozen
public struct CodeUnit: Hashable, Comparable, Sendable, ExpressibleByUnicodeScalarLiteral {
  /// The code unit as a number.
  public let value: UInt16

  /// What `Characters.at` gives outside the text.
  @inlinable
  @inline(__always)
  public static var none: CodeUnit { CodeUnit(0) }

  /// The code unit of a number.
  @inlinable
  @inline(__always)
  public init(_ value: UInt16) { self.value = value }

  /// A literal, which must be a character of the basic plane.
  @inlinable
  @inline(__always)
  public init(unicodeScalarLiteral character: Unicode.Scalar) {
    value = UInt16(truncatingIfNeeded: character.value)
  }

  /// Code units in the order of Unicode.
  @inlinable
  @inline(__always)
  public static func < (left: CodeUnit, right: CodeUnit) -> Bool { left.value < right.value }

  /// An ASCII character, or outside the text.
  @inlinable
  @inline(__always)
  public var isASCII: Bool { value < 0x80 }

  /// An ASCII digit.
  @inlinable
  @inline(__always)
  public var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// The value of an ASCII digit, or `nil`.
  @inlinable
  @inline(__always)
  public var digit: Int? { isDigit ? Int(value) - 0x30 : nil }

  /// An ASCII letter.
  @inlinable
  @inline(__always)
  public var isLetter: Bool {
    (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
  }

  /// A Chinese character of the block CJK Unified Ideographs.
  @inlinable
  @inline(__always)
  public var isHan: Bool { value >= 0x4E00 && value <= 0x9FFF }

  /// 、, 和, 及 or 与, between the items of a list.
  @inlinable
  @inline(__always)
  public var isJoint: Bool { self == "、" || self == "和" || self == "及" || self == "与" }
}
