import Indicators
import Quantities

/// The text of a chosen figure, as tables show it.
struct CellText: Hashable, Sendable {
  /// The number with its qualifier: `>40亿`.
  var number: String
  /// False for a number that a comparison cannot use, which stands in brackets.
  var hasSign = true
  private let notes: Set<Note>

  init(cell: Cell, context: Context) {
    let measurement = context.standard(cell.measurement)
    number = NumberFormat.mark(measurement) + context.numbers.value(of: measurement)
    notes = cell.notes
  }

  /// One-column marks of the notes: `≠‡`.
  func marks(_ symbols: Symbols) -> String { symbols.marks(notes) }
}
