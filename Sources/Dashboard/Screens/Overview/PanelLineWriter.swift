import Indicators
import Quantities

/// Writes the lines of one panel on the overview, their columns in step.
struct PanelLineWriter {
  let context: Context
  let style: Style
  private let nameColumns: Int
  /// The numbers of each indicator that stands over its places, and of those on one line.
  private let numberColumns: [String: NumberColumn]
  private let singleNumbers: NumberColumn
  private let yearColumns: Int
  /// A longer bar tells no more, and its number would stand far from its place.
  private static let longestBar = 14

  init(context: Context, style: Style, columns: Int, lines: [PanelBlock.Line]) {
    self.context = context
    self.style = style
    var names = 4
    var years = 4
    var numbers: [String: NumberColumn] = [:]
    var singles = NumberColumn([])
    for line in lines {
      guard let row = line.row, let entry = line.entry else { continue }
      let text = PanelLineWriter.number(entry.cell, in: row, context.numbers)
      years = max(years, DisplayWidth.of(PanelLineWriter.year(entry.cell)))
      if case .single = line { singles.add(text) }
      if case .entry = line {
        numbers[row.indicator.id, default: NumberColumn([])].add(text)
        let place = context.survey.subjects[entry.subject].place
        names = max(names, DisplayWidth.of(context.names.short(place)))
      }
    }
    nameColumns = min(names, max(8, columns / 3))
    numberColumns = numbers
    singleNumbers = singles
    yearColumns = years
  }

  func write(_ line: PanelBlock.Line, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    switch line {
    case .indicator(let row):
      let unit = UnitName.shown(row.indicator.unit, context.language)
      let name = context.name(row.indicator)
      let (left, right) = field.splitLeft(
        min(DisplayWidth.of(name), field.columns - DisplayWidth.of(unit) - 1), gap: 1)
      canvas.write(name, in: left, style: theme.text)
      canvas.write(unit, in: right, style: theme.text)
    case .entry(let row, let entry):
      write(entry, of: row, in: field, on: &canvas)
    case .single(let row, let entry):
      writeSingle(row, entry, in: field, on: &canvas)
    case .folded(let count):
      canvas.write("  " + context.say(.folded(count)), in: field, style: theme.faint)
    case .morePlaces(_, let count):
      canvas.write(
        "  … " + context.say(.morePlaces(count)), in: field, style: theme.faint)
    }
  }

  private func write(
    _ entry: Survey.Entry, of row: Survey.Row, in field: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let place = context.survey.subjects[entry.subject].place
    let numbers = numberColumns[row.indicator.id] ?? singleNumbers
    let (left, right) = field.splitLeft(field.columns - yearColumns - 1 - numbers.width - 1)
    let (name, bar) = left.splitLeft(2).1.splitLeft(nameColumns, gap: 1)
    canvas.write(context.names.short(place), in: name, style: style)
    // A bar says how much more or less than others: a place that stands alone has none.
    guard row.entries.count > 1 else {
      return writeNumber(row, entry, numbers, in: right, on: &canvas)
    }
    guard entry.cell.isRanked else {
      canvas.write(apart(entry.cell), in: bar.splitLeft(bar.columns - 1).0, style: style)
      return writeNumber(row, entry, numbers, in: right, on: &canvas)
    }
    canvas.bar(
      row.bars.fraction(entry.cell), in: bar.splitLeft(min(bar.columns - 1, Self.longestBar)).0,
      style: entry.cell.comparable.isNegative ? theme.negative : style)
    writeNumber(row, entry, numbers, in: right, on: &canvas)
  }

  /// Why a figure has no bar beside the others: its own unit, or the time that it counts together.
  private func apart(_ cell: Cell) -> String {
    if cell.notes.contains(.unitDiffers) {
      return UnitName.shown(cell.measurement.unit, context.language)
    }
    if cell.notes.contains(.spanDiffers), let period = cell.measurement.period {
      return context.periods.short(period)
    }
    return context.say(.note(.partialScope))
  }

  private func writeSingle(
    _ row: Survey.Row, _ entry: Survey.Entry, in field: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let place = context.names.short(context.survey.subjects[entry.subject].place)
    let (left, right) = field.splitLeft(
      field.columns - yearColumns - 1 - singleNumbers.width - 1)
    let tail = " " + place + " "
    let (name, rest) = left.splitLeft(left.columns - DisplayWidth.of(tail), gap: 1)
    let unit = UnitName.shown(row.indicator.unit, context.language)
    let full = context.name(row.indicator)
    canvas.write(full, in: name, style: theme.text)
    let used = DisplayWidth.of(full) + 1
    if used + DisplayWidth.of(unit) < name.columns {
      canvas.write(unit, in: name.splitLeft(used).1, style: theme.text)
    }
    canvas.write(place, in: rest, style: style)
    writeNumber(row, entry, singleNumbers, in: right, on: &canvas)
  }

  private func writeNumber(
    _ row: Survey.Row, _ entry: Survey.Entry, _ numbers: NumberColumn, in field: Rect,
    on canvas: inout Canvas
  ) {
    let text = PanelLineWriter.number(entry.cell, in: row, context.numbers)
    let (number, rest) = field.splitLeft(numbers.width, gap: 1)
    canvas.write(numbers.aligned(text), in: number, style: style)
    canvas.write(PanelLineWriter.year(entry.cell), in: rest, style: style)
  }

  /// True where an indicator's name and unit, its only place and the value fit on one line.
  static func fits(
    _ row: Survey.Row, _ entry: Survey.Entry, _ context: Context, columns: Int
  ) -> Bool {
    let place = context.names.short(context.survey.subjects[entry.subject].place)
    let texts = [
      context.name(row.indicator), UnitName.shown(row.indicator.unit, context.language), place,
      number(entry.cell, in: row, context.numbers), "2000~",
    ]
    // The number's column is wider where other lines of the panel have longer fractions.
    return texts.reduce(texts.count + 3) { $0 + DisplayWidth.of($1) } <= columns
  }

  private static func number(_ cell: Cell, in row: Survey.Row, _ format: NumberFormat) -> String {
    CellText(cell: cell, scale: row.scale(format), format: format).number
  }

  private static func year(_ cell: Cell) -> String {
    let period = cell.measurement.period
    var year = period?.year.map(String.init) ?? "—"
    // Several years in short: 2021–25.
    if let first = period?.start?.year, let last = period?.end?.year, first < last {
      let isOfCentury = first / 100 == last / 100
      year = "\(first)–" + String("\(last)".suffix(isOfCentury ? 2 : 4))
    }
    return cell.measurement.isPeriodStated || cell.measurement.period == nil ? year : year + "~"
  }
}
