import Indicators
import Quantities

/// The widths of the ranking's columns.
struct RankColumns {
  let rank: Int
  let name: Int
  let bar: Int
  let numbers: NumberColumn
  let period: Int
  let bars: BarScale

  init(_ rows: [Ranking.Row], context: Context, width: Int) {
    rank = max(2, String(rows.count).count)
    var numbers = NumberColumn([])
    var widest = (name: 6, period: 4)
    for row in rows {
      numbers.add(CellText(cell: row.cell, context: context).number)
      widest.name = max(widest.name, DisplayWidth.of(context.names.short(row.place)))
      let period = context.periods.short(row.cell.measurement.period)
      widest.period = max(widest.period, DisplayWidth.of(period) + 1)
    }
    self.numbers = numbers
    name = min(widest.name, max(8, width / 4))
    period = min(widest.period, max(6, width / 4))
    bar = max(0, width - 2 - rank - name - numbers.width - period - 3 - 5)
    bars = BarScale(rows.map { (place: $0.place, cell: $0.cell) })
  }

  /// The period, marked where it is inferred.
  func period(_ cell: Cell, _ context: Context) -> String {
    let short = context.periods.short(cell.measurement.period)
    return short.isEmpty || cell.measurement.isPeriodStated ? short : short + "~"
  }
}
