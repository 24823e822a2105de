/// A number with its unit, as it stands in a text.
public struct Quantity: Sendable, Hashable {
  /// The value; the lower end of a range.
  public let value: ExactDecimal
  /// The upper end of a range.
  public let upper: ExactDecimal?
  /// The bare unit; empty where none is written.
  public let unit: String
  /// How exact the text says it is.
  public let qualifier: Qualifier
  /// What its notation alone tells.
  public let shape: Shape

  /// What the notation alone tells about a quantity.
  public enum Shape: Sendable, Hashable {
    /// A count or an amount.
    case amount
    /// %, ‰, 成 or a fraction.
    case proportion
    /// Percentage points.
    case points
    /// 倍 or 番.
    case multiple
    /// A place in an order: 第13位.
    case rank
    /// A length of time.
    case duration
  }

  /// A quantity; the unit is empty where none is written.
  public init(
    value: ExactDecimal, upper: ExactDecimal? = nil, unit: String, qualifier: Qualifier,
    shape: Shape
  ) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.qualifier = qualifier
    self.shape = shape
  }

  /// The same quantity, told with another qualifier.
  public func told(_ qualifier: Qualifier) -> Quantity {
    Quantity(value: value, upper: upper, unit: unit, qualifier: qualifier, shape: shape)
  }
}

/// Why a numeral measures nothing.
public enum NumeralExclusion: String, Sendable, Hashable, CaseIterable {
  /// A date, a year or a span of time: 2021年, “十四五”.
  case date
  /// A place in a series that ranks nothing: 第五届, 首批.
  case ordinal
  /// Part of a name: 5G, H5, 12345平台, 一网通办.
  case name
  /// A limit inside a definition: 20户以上自然村.
  case criterion
  /// The number of a section: 一、, （二）, 1.
  case section
  /// A turn of phrase: 千家万户, 一方阵.
  case idiom
  /// The number of a document, a road, a model: 〔2023〕15号, G30.
  case identifier
}

/// A numeral found in a text: a quantity, or one that measures nothing.
public struct Numeral: Sendable, Hashable {
  /// The code units, qualifier and unit included.
  public let range: Range<Int>
  /// What it measures, or why nothing.
  public let content: Content

  /// A quantity, or the reason why there is none.
  public enum Content: Sendable, Hashable {
    case quantity(Quantity)
    case excluded(NumeralExclusion)
  }

  /// A numeral at a range of code units.
  public init(range: Range<Int>, content: Content) {
    self.range = range
    self.content = content
  }

  /// The quantity, or `nil`.
  public var quantity: Quantity? {
    guard case .quantity(let quantity) = content else { return nil }
    return quantity
  }
}
