import Indicators

/// A screen laid out for a context and a view's subject: moves, explains and draws.
protocol Screen: Sendable {
  /// Keeps cursors on something that exists and in view.
  func settle(_ view: inout View)

  /// Moves the cursor.
  func move(_ motion: Motion, in view: inout View)

  /// Puts the cursor on what stands in a cell of the screen; `nil` where nothing does.
  func select(at position: Position, in view: inout View) -> Hit?

  /// What stands under the cursor.
  func focus(_ view: View) -> Focus

  /// The figures of the row under the cursor, from left to right.
  func figures(ofRow view: View) -> [FigureID]

  /// Where the reader is, for the status line: `商洛市 12/63`.
  func position(_ view: View) -> String

  /// The short word for a command on the status line, from the usual one; `nil` where the command
  /// can do nothing now.
  func hint(for command: Command, _ usual: Phrase, _ view: View) -> Phrase?

  func draw(on canvas: inout Canvas, view: View)
}

extension Screen {
  func figures(ofRow view: View) -> [FigureID] { focus(view).figure.map { [$0] } ?? [] }

  func hint(for command: Command, _ usual: Phrase, _ view: View) -> Phrase? { usual }
}

/// What a press of the mouse has met.
enum Hit: Sendable, Hashable {
  /// Something that the cursor now stands on.
  case item
  /// The heading of a list or of its columns.
  case heading
}
