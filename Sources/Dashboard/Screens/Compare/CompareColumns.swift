import Indicators

/// The columns of a comparison: the first one stays, the others scroll sideways.
struct CompareColumns: Sendable {
  /// One place's column.
  struct Column: Sendable {
    let title: String
    /// Columns of the longest number.
    let number: Int
    /// 2 where a cell of the column is the best or the worst: a sign and a blank before it.
    let signs: Int
    /// Columns for notes, a blank before them included where no sign stands there.
    let marks: Int
    /// Columns of the longest period that is left out.
    let leftOut: Int
    /// Blank column, number, mark, bar.
    func width(bar: Int) -> Int {
      max(
        1 + number + signs + marks + (bar > 0 ? bar + 1 : 0), DisplayWidth.of(title) + 2,
        leftOut + 1)
    }
  }

  /// The width of the column of indicators.
  let first: Int
  let all: [Column]
  /// The width of a bar; 0 where there is no room for bars.
  let bar: Int
  /// The columns that all places together have.
  let room: Int

  init(lines: [CompareScreen.Line], places: [PlaceName], context: Context, hasBars: Bool) {
    var numbers = Array(repeating: 1, count: places.count)
    var marks = Array(repeating: 0, count: places.count)
    var signs = marks
    var leftOut = marks
    var widest = 12
    for case .row(let row, let cells, _) in lines {
      widest = max(widest, DisplayWidth.of(context.title(row.indicator)) + 2)
      for (index, other) in row.leftOut.enumerated() {
        guard let other else { continue }
        let period = DisplayWidth.of(CompareColumns.leftOut(other, context))
        leftOut[index] = max(leftOut[index], period)
      }
      for (index, cell) in cells.enumerated() {
        guard let cell else { continue }
        numbers[index] = max(numbers[index], DisplayWidth.of(cell.number))
        if cell.hasSign, row.best.contains(index) || row.worst.contains(index) { signs[index] = 2 }
        marks[index] = max(marks[index], DisplayWidth.of(cell.marks(context.theme.symbols)))
      }
    }
    all = places.indices.map {
      Column(
        title: context.names.short(places[$0]), number: numbers[$0], signs: signs[$0],
        marks: marks[$0] + (marks[$0] > 0 && signs[$0] == 0 ? 1 : 0), leftOut: leftOut[$0])
    }
    let inner = context.area.columns - 1
    let columns = all
    func shown(_ bar: Int, beside first: Int) -> Int {
      CompareColumns.visible(columns, from: 0, bar: bar, room: inner - first).count
    }
    // Long names give way to another place, where there is room for few.
    let (wide, narrow) = (
      min(widest + 1, max(18, inner * 2 / 5)), min(widest + 1, max(18, inner / 3))
    )
    let isCrowded = shown(0, beside: wide) < min(4, shown(0, beside: narrow))
    let least = isCrowded ? narrow : wide
    // Where all places are seen, what they leave goes to long names.
    let used = columns.reduce(0) { $0 + $1.width(bar: 0) }
    let first = max(least, min(widest + 1, inner - used))
    self.first = first
    room = max(0, inner - first)
    // The longest bars that cost no place its column; none where there would be few places.
    let withBars = shown(3, beside: first)
    let most = withBars >= 4 ? withBars : shown(0, beside: first)
    bar =
      hasBars ? (3...CompareColumns.longestBar).last { shown($0, beside: first) == most } ?? 0 : 0
  }

  /// A longer bar tells no more.
  private static let longestBar = 40

  /// What stands for a figure that aligned periods keep out: its period.
  static func leftOut(_ cell: Cell, _ context: Context) -> String {
    "[" + context.periods.short(cell.measurement.period) + "]"
  }

  /// Where each visible column begins, counted from the end of the first one.
  func visible(from first: Int) -> [(index: Int, offset: Int)] {
    CompareColumns.visible(all, from: first, bar: bar, room: room)
  }

  private static func visible(
    _ all: [Column], from first: Int, bar: Int, room: Int
  ) -> [(index: Int, offset: Int)] {
    var offset = 0
    var shown: [(index: Int, offset: Int)] = []
    for index in first..<max(first, all.count) {
      let width = all[index].width(bar: bar)
      guard offset + width <= room || shown.isEmpty else { break }
      shown.append((index, offset))
      offset += width
    }
    return shown
  }

  /// Scrolls sideways until the column under the cursor is seen.
  func settle(_ view: inout View) {
    view.firstColumn = min(max(0, view.firstColumn), max(0, all.count - 1))
    let wanted = max(0, view.column - 1)
    view.firstColumn = min(view.firstColumn, wanted)
    while let last = visible(from: view.firstColumn).last, last.index < wanted {
      view.firstColumn += 1
    }
  }
}
