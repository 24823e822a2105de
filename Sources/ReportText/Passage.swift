/// A paragraph or a heading, in reading order, as pieces of the source.
public struct Passage: Sendable, Hashable {
  /// What a passage is in its document.
  public enum Role: Sendable, Hashable {
    /// The report's title or a line of its title block (subtitle, byline, date line).
    case title
    /// A heading; level 1 is the highest.
    case heading(level: Int)
    /// Text of the report.
    case paragraph
    /// What a web page or a printed page adds and the report does not say: 下载, 打印, page numbers.
    case furniture
  }

  /// One unbroken stretch of the source.
  public struct Piece: Sendable, Hashable {
    /// Bytes of the source, without surrounding white space.
    public let range: Range<Int>
    /// How this piece was joined to the one before it; `nil` for the first piece of a passage.
    public let join: Join?

    /// A stretch of bytes.
    public init(range: Range<Int>, join: Join? = nil) {
      self.range = range
      self.join = join
    }
  }

  /// The reason for reading two pieces as one.
  public enum Join: Sendable, Hashable {
    /// A hard-wrapped line: the next line of the same paragraph.
    case line
    /// A page break inside a paragraph: the next block continues the sentence.
    case page
    /// A column that came out of the page in another order.
    case column
  }

  /// What it is in the document.
  public let role: Role
  /// Its stretches of the source, in reading order.
  public let pieces: [Piece]
  /// False where a piece before or after this passage is missing or could not be placed.
  public let isComplete: Bool

  /// A passage of the given pieces.
  public init(role: Role, pieces: [Piece], isComplete: Bool = true) {
    self.role = role
    self.pieces = pieces
    self.isComplete = isComplete
  }
}
