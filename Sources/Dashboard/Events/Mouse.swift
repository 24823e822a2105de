/// What a mouse does in a cell of the screen.
public struct Mouse: Sendable, Hashable {
  /// What the mouse did.
  public enum Action: Sendable, Hashable {
    case press
    /// The second press in the same cell within a short time; the first was a `press`.
    case doublePress
    case wheelUp, wheelDown
  }

  /// What it did.
  public let action: Action
  /// The cell that it pointed at.
  public let position: Position

  /// An action at a cell of the screen.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
