import Indicators
import Quantities

/// The text of a chosen figure in its indicator's base unit, as tables show it.
struct CellText: Hashable, Sendable {
  /// The number with its qualifier: `>40亿`.
  var number: String
  private let notes: Set<Note>

  init(cell: Cell, scale: NumberScale, format: NumberFormat) {
    let measurement = cell.measurement
    var text = format.number(cell.comparable, scale: scale)
    if measurement.upper != nil {
      // A range keeps the unit that the report wrote, which may be another than the base unit.
      text = format.value(of: measurement)
    }
    number = NumberFormat.mark(measurement) + text
    notes = cell.notes
  }

  /// One-column marks of the notes: `≠‡`.
  func marks(_ symbols: Symbols) -> String { symbols.marks(notes) }
}
