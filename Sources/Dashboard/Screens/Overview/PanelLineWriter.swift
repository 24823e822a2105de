import Indicators
import Quantities

/// Writes the lines of one panel on the overview, their columns in step.
struct PanelLineWriter {
  let context: Context
  let style: Style
  private let nameColumns: Int
  /// The numbers of each indicator that stands over its places.
  private let numberColumns: [String: NumberColumn]
  /// The columns of numbers that stand on a line with their indicator: of several indicators, so that
  /// their decimal points need not be in one column.
  private let singleColumns: Int
  private let yearColumns: Int
  private let markColumns: Int
  private let longestBar: Int

  init(context: Context, style: Style, columns: Int, lines: [PanelBlock.Line]) {
    self.context = context
    self.style = style
    var names = 4
    var years = 4
    var marks = 0
    var numbers: [String: NumberColumn] = [:]
    var singles = 0
    for line in lines {
      guard let row = line.row, let entry = line.entry else { continue }
      let text = CellText(cell: entry.cell, context: context).number
      years = max(years, DisplayWidth.of(PanelLineWriter.year(entry.cell, context)))
      marks = max(marks, DisplayWidth.of(PanelLineWriter.marks(entry.cell, context)))
      if case .single = line { singles = max(singles, DisplayWidth.of(text)) }
      if case .entry = line {
        numbers[row.indicator.id, default: NumberColumn([])].add(text)
        let place = context.survey.subjects[entry.subject].place
        names = max(names, DisplayWidth.of(context.names.short(place)))
      }
    }
    nameColumns = min(names, max(8, columns / 3))
    numberColumns = numbers
    singleColumns = singles
    yearColumns = years + (marks > 0 ? 1 : 0)
    markColumns = marks
    // On a narrow screen a longer bar tells no more, and costs what moves over a slow line.
    longestBar = columns < 50 ? 14 : columns
  }

  func write(_ line: PanelBlock.Line, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    switch line {
    case .indicator(let row):
      let name = context.name(row.indicator)
      let unit = String(context.title(row.indicator).dropFirst(name.count))
      // A long name gives way to its unit.
      let short = Truncation.fit(name, field.columns - DisplayWidth.of(unit))
      canvas.write(short + unit, in: field, style: theme.text)
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
    let numbers = numberColumns[row.indicator.id] ?? NumberColumn([])
    let aligned = numbers.aligned(CellText(cell: entry.cell, context: context).number)
    let (left, right) = field.splitLeft(
      field.columns - yearColumns - markColumns - 1 - numbers.width - 1)
    let (name, bar) = left.splitLeft(2).1.splitLeft(nameColumns, gap: 1)
    canvas.write(context.names.short(place), in: name, style: style)
    // A bar says how much more or less than others: a place that stands alone has none.
    guard row.entries.count > 1 else {
      return writeNumber(entry, aligned, in: right, on: &canvas)
    }
    guard entry.cell.isRanked else {
      canvas.write(apart(entry.cell), in: bar.splitLeft(bar.columns - 1).0, style: style)
      return writeNumber(entry, aligned, in: right, on: &canvas)
    }
    let isNegative = entry.cell.comparable.isNegative
    canvas.bar(
      row.bars.fraction(entry.cell),
      in: row.bars.area(of: entry.cell, in: bar.splitLeft(min(bar.columns - 1, longestBar)).0),
      isNegative: isNegative, style: isNegative ? theme.negative : style)
    writeNumber(entry, aligned, in: right, on: &canvas)
  }

  /// Why a figure has no bar beside the others: its own unit, or that it is a part; what time it counts
  /// together stands behind the number.
  private func apart(_ cell: Cell) -> String {
    let unit = UnitName.shown(cell.measurement.unit, context.language)
    if cell.notes.contains(.unitDiffers) {
      return unit.isEmpty ? context.say(.note(.unitDiffers)) : unit
    }
    return cell.notes.contains(.spanDiffers) ? "" : context.say(.note(.partialScope))
  }

  private func writeSingle(
    _ row: Survey.Row, _ entry: Survey.Entry, in field: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let place = context.names.short(context.survey.subjects[entry.subject].place)
    let (left, right) = field.splitLeft(
      field.columns - yearColumns - markColumns - 1 - singleColumns - 1)
    let tail = " " + place + " "
    let (name, rest) = left.splitLeft(left.columns - DisplayWidth.of(tail), gap: 1)
    let full = context.title(row.indicator)
    let isWhole = DisplayWidth.of(full) <= name.columns
    canvas.write(isWhole ? full : context.name(row.indicator), in: name, style: theme.text)
    canvas.write(place, in: rest, style: style)
    let text = CellText(cell: entry.cell, context: context).number
    let blank = String(repeating: " ", count: max(0, singleColumns - DisplayWidth.of(text)))
    writeNumber(entry, blank + text, in: right, on: &canvas)
  }

  private func writeNumber(
    _ entry: Survey.Entry, _ number: String, in field: Rect,
    on canvas: inout Canvas
  ) {
    let (left, rest) = field.splitLeft(DisplayWidth.of(number), gap: 1)
    canvas.write(number, in: left, style: style)
    let (year, marks) = rest.splitLeft(yearColumns - (markColumns > 0 ? 1 : 0), gap: 1)
    canvas.write(PanelLineWriter.year(entry.cell, context), in: year, style: style)
    canvas.write(
      PanelLineWriter.marks(entry.cell, context), in: marks, style: context.theme.note)
  }

  /// True where an indicator's name and unit, its only place and the value fit on one line.
  static func fits(
    _ row: Survey.Row, _ entry: Survey.Entry, _ context: Context, columns: Int
  ) -> Bool {
    let place = context.names.short(context.survey.subjects[entry.subject].place)
    let texts = [
      context.title(row.indicator), place, marks(entry.cell, context),
      CellText(cell: entry.cell, context: context).number, "2000~",
    ]
    // The number's column is wider where another line of the panel has a longer one.
    return texts.reduce(texts.count + 3) { $0 + DisplayWidth.of($1) } <= columns
  }

  /// What makes the figure another thing than the value of its year.
  private static func marks(_ cell: Cell, _ context: Context) -> String {
    context.theme.symbols.marks(
      cell.notes.intersection([.cumulative, .partialScope, .severalValues]))
  }

  /// The year of a figure; where it counts another time together than the others, from or to which
  /// year, or which months.
  private static func year(_ cell: Cell, _ context: Context) -> String {
    guard let period = cell.measurement.period else { return "—" }
    let year = words(for: period, isApart: cell.notes.contains(.spanDiffers), context)
    return cell.measurement.isPeriodStated ? year : year + "~"
  }

  private static func words(for period: Period, isApart: Bool, _ context: Context) -> String {
    switch (period.start?.year, period.end?.year) {
    case (let first?, nil): return context.say(.since(first))
    case (nil, let last?) where isApart: return context.say(.until(last))
    case (let first?, let last?) where first < last:
      // Several years in short: 2021–25.
      let isOfCentury = first / 100 == last / 100
      return "\(first)–" + String("\(last)".suffix(isOfCentury ? 2 : 4))
    case (.some, .some) where isApart: return context.periods.short(period)
    default: return period.year.map(String.init) ?? "—"
    }
  }
}
