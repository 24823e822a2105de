/// A text for the clipboard, with what it is.
public struct Clip: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case cell
    case row(figures: Int)
    case screen(lines: Int)
  }

  /// The text to copy.
  public let text: String
  let content: Content

  init(_ text: String, _ content: Content) {
    self.text = text
    self.content = content
  }
}
