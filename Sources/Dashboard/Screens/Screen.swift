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

  /// The same screen for another context or view, where something that was found once need not be found
  /// again; `nil` where there is no such thing.
  func renewed(_ context: Context, _ view: View) -> (any Screen)?

  /// The panel under the cursor, where the screen consists of panels.
  func panel(_ view: View) -> Panel?

  /// True where the cursor stands on a folded panel.
  func isFolded(_ view: View) -> Bool

  /// The first place of the cursor in a panel, by the panel's id.
  func firstItem(ofPanel id: String) -> Int?

  /// The finding under the cursor.
  func finding(_ view: View) -> Finding?

  /// What is said over the sentence of the figure under the cursor; `nil` for nothing.
  func comment(_ view: View) -> String?

  /// The row under the cursor in words, for a screen reader; `nil` where a figure tells all.
  func spokenRow(_ view: View) -> String?

  /// The figure that stays in view when the lines change.
  func kept(_ view: View) -> FigureID?

  /// False where there is nothing that has a sentence.
  var hasEvidence: Bool { get }

  /// The figures that aligned periods keep out.
  var leftOutCount: Int { get }
}

// What most screens have none of.
extension Screen {
  func renewed(_ context: Context, _ view: View) -> (any Screen)? { nil }
  func panel(_ view: View) -> Panel? { nil }
  func isFolded(_ view: View) -> Bool { false }
  func firstItem(ofPanel id: String) -> Int? { nil }
  func finding(_ view: View) -> Finding? { nil }
  func comment(_ view: View) -> String? { nil }
  func spokenRow(_ view: View) -> String? { nil }
  func kept(_ view: View) -> FigureID? { nil }
  var hasEvidence: Bool { true }
  var leftOutCount: Int { 0 }
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
