/// How a cell looks.
public struct Style: Sendable, Hashable {
  /// The colour of the text.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// How the text is set off besides.
  public var attributes: Attributes

  /// The terminal's own colours, no attributes.
  public static let plain = Style()

  /// A style; without colours, in those of the terminal.
  public init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Ways to set text off, as terminals have them.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// One bit for each way.
    public let rawValue: UInt8
    /// Some ways by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Heavier strokes.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter than usual.
    public static let dim = Attributes(rawValue: 2)
    /// A line below.
    public static let underline = Attributes(rawValue: 4)
    /// The two colours exchanged.
    public static let reverse = Attributes(rawValue: 8)
  }
}

/// A colour of a theme; the terminal shows the nearest one that it has.
public enum Color: Sendable, Hashable {
  /// The terminal's default foreground or background.
  case terminal
  case rgb(UInt8, UInt8, UInt8)
}
