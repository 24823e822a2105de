/// A grapheme cluster as a cell holds it: at most five code points, the most that ncurses keeps in
/// one place (`CCHARW_MAX`).
///
/// The code points stand in the value itself, 21 bits each, so that a frame is plain memory: it is
/// copied and compared without a look at any string.
public struct Cluster: Sendable, Hashable, ExpressibleByExtendedGraphemeClusterLiteral {
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// The most code points that a cluster holds.
  static let longest = 5

  /// No code point: the other half of a wide cluster.
  public init() {}

  /// A cluster of one code point.
  public init(_ scalar: Unicode.Scalar) { first = UInt64(scalar.value) }

  /// A cluster from a literal.
  public init(extendedGraphemeClusterLiteral value: Character) {
    self.init(value.unicodeScalars)
  }

  /// The first code points of a sequence, as many as a cluster holds.
  public init(_ scalars: some Sequence<Unicode.Scalar>) {
    for (index, scalar) in scalars.prefix(Cluster.longest).enumerated() {
      let value = UInt64(scalar.value)
      if index < 3 { first |= value << (21 * index) } else { second |= value << (21 * (index - 3)) }
    }
  }

  /// A blank.
  public static var space: Cluster { Cluster(" ") }

  /// True for the other half of a wide cluster.
  public var isEmpty: Bool { first == 0 }

  /// The code points in order; none of them is zero.
  public var scalars: some Sequence<Unicode.Scalar> {
    sequence(state: (first, second)) { rest -> Unicode.Scalar? in
      let value = UInt32(truncatingIfNeeded: rest.0 & 0x1F_FFFF)
      guard value != 0 else { return nil }
      rest.0 = rest.0 >> 21 | (rest.1 & 0x1F_FFFF) << 42
      rest.1 >>= 21
      return Unicode.Scalar(value)
    }
  }

  /// The code point where the cluster has just one.
  public var only: Unicode.Scalar? { first >> 21 == 0 ? scalars.first { _ in true } : nil }

  /// The cluster as a string.
  public var text: String {
    var text = ""
    text.append(self)
    return text
  }

  /// The cluster with Latin capitals made small.
  var lowercased: Cluster {
    (0x41...0x5A).contains(first) ? Cluster(Unicode.Scalar(UInt8(first | 0x20))) : self
  }
}

extension String {
  mutating func append(_ cluster: Cluster) {
    for scalar in cluster.scalars { unicodeScalars.append(scalar) }
  }
}
