public import Quantities

/// The way from one stated number to another.
public enum Distance: Sendable, Hashable {
  /// What the two numbers give. The difference is in the indicator's unit (percentage points for
  /// rates and shares); the ratio is for display, of levels above zero only. The qualifier tells
  /// whether both are the least or the most that the stated numbers allow.
  case known(difference: ExactDecimal, ratio: Double?, Qualifier)
  /// Two bounds that say nothing of their difference: 5000多 and 3700多.
  case open
  /// Counted in different units, over different lengths of time, or of different scope.
  case unlike

  /// The difference, where it is known.
  public var difference: ExactDecimal? {
    if case .known(let difference, _, _) = self { difference } else { nil }
  }
  /// The ratio, where it is known and has a meaning.
  public var ratio: Double? {
    if case .known(_, let ratio, _) = self { ratio } else { nil }
  }
  /// How exact the difference and the ratio are; `nil` where there are none.
  public var qualifier: Qualifier? {
    if case .known(_, _, let qualifier) = self { qualifier } else { nil }
  }
}

extension Distance {
  /// The way from a reference to a cell that may be set against it.
  init(to cell: Cell, from reference: Cell, of indicator: Indicator) {
    guard let difference = cell.comparable.adding(-reference.comparable) else {
      self = .unlike
      return
    }
    guard
      let qualifier = Qualifier.ofDistance(to: cell.measurement, from: reference.measurement)
    else {
      self = .open
      return
    }
    let isRatio =
      indicator.kind == .level && reference.comparable > .zero && !cell.comparable.isNegative
    self = .known(
      difference: difference,
      ratio: isRatio
        ? cell.comparable.approximation / reference.comparable.approximation : nil, qualifier)
  }
}

extension Qualifier {
  /// How exact the difference or quotient of two figures is; `nil` where their bounds leave it open.
  ///
  /// Source: interval arithmetic. What is at least the first less what is at most the second is at
  /// least their difference; two lower bounds tell nothing.
  static func ofDistance(to figure: Measurement, from reference: Measurement) -> Qualifier? {
    let ends = [side(of: figure), side(of: reference).map { $0 == .more ? .less : .more }]
    let bounds = Set(ends.compactMap(\.self))
    if bounds.count > 1 { return nil }
    if let bound = bounds.first { return bound }
    let isExact = [figure, reference].allSatisfy { $0.qualifier == .exact && $0.upper == nil }
    return isExact ? .exact : .approx
  }

  /// Which way a figure is open: `more` for one that may be larger than stated.
  static func side(of figure: Measurement) -> Qualifier? {
    let qualifier = figure.valueQualifier
    return qualifier == .more || qualifier == .less ? qualifier : nil
  }
}
