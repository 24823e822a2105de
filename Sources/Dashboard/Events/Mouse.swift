/// What a mouse does in a cell of the screen.
public struct Mouse: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    case press
    /// The second press in the same cell within a short time; the first was a `press`.
    case doublePress
    case wheelUp, wheelDown
  }

  public let action: Action
  public let position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
