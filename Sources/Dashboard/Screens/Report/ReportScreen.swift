import Indicators
import ReportText

/// A report's text with every figure highlighted.
struct ReportScreen: Screen {
  let context: Context
  /// The report's index in the corpus.
  let index: Int?
  let report: Report?
  let text: ReportLines?
  /// What a search has found; `nil` while nothing is searched for.
  let matches: ReportMatches?
  /// The figures that n and N go through while nothing is searched for, as indices into the report's
  /// measurements, in reading order.
  let figures: [Int]
  /// The figures of each line.
  let figuresOfLine: [Int: [Int]]
  /// The columns of the longest period in the list at the side.
  let periodColumns: Int
  let textArea: Rect
  let sideArea: Rect?
  let textColumns: Int

  init(context: Context, view: View, previous: ReportScreen? = nil) {
    self.context = context
    let index = view.report ?? context.survey.subjects.first?.reports.first
    self.index = index
    let area = context.area
    if area.columns >= 120 {
      let (left, right) = area.splitLeft(min(area.columns * 3 / 5, 104), gap: 1)
      textArea = left
      sideArea = right
    } else {
      textArea = area
      sideArea = nil
    }
    textColumns = min(textArea.columns - 2, 96)
    let report = index.flatMap { number in
      context.corpus.reports.indices.contains(number) ? context.corpus.reports[number] : nil
    }
    self.report = report
    let columns = textColumns
    // Typing what to search for changes no line.
    let isSame = previous?.index == index && previous?.textColumns == columns
    let text =
      isSame ? previous?.text : report.map { ReportLines(report: $0, columns: columns) }
    self.text = text
    matches =
      view.filter.isEmpty ? nil : text.map { ReportMatches(of: view.filter, in: $0) }
    let all = report?.measurements ?? []
    let shown = all.indices.filter { text?.lineOfFigure[$0] != nil }
    let inOrder = shown.sorted { left, right in
      (text?.lineOfFigure[left] ?? 0, all[left].span.lowerBound)
        < (text?.lineOfFigure[right] ?? 0, all[right].span.lowerBound)
    }
    figures = inOrder
    periodColumns = inOrder.reduce(4) {
      max($0, DisplayWidth.of(ReportScreen.period(of: all[$1], context)))
    }
    var lines: [Int: [Int]] = [:]
    for number in all.indices {
      if let line = text?.lineOfFigure[number] { lines[line, default: []].append(number) }
    }
    figuresOfLine = lines
  }

  func renewed(_ context: Context, _ view: View) -> (any Screen)? {
    ReportScreen(context: context, view: view, previous: self)
  }

  var visible: Int { max(0, textArea.rows - 1) }
  private var count: Int { text?.lines.count ?? 0 }

  /// Where the text's lines stand, in the middle of its pane.
  var textField: Rect {
    let room = textArea.body.inset(columns: 1)
    return Rect(
      column: room.column + (room.columns - textColumns) / 2, row: room.row, columns: textColumns,
      rows: room.rows)
  }

  /// A figure's period as the list at the side shows it, marked where it is inferred.
  static func period(of measurement: Measurement, _ context: Context) -> String {
    let short = context.periods.short(measurement.period)
    return short.isEmpty || measurement.isPeriodStated ? short : short + "~"
  }

  /// The figures of a line; one that began on the line before may go on there.
  func figuresNear(line: Int) -> [Int] {
    (figuresOfLine[line] ?? []) + (figuresOfLine[line - 1] ?? [])
  }

  /// The first figure listed beside the text: the current one stands in the middle of the list.
  func firstFigureAtSide(_ view: View, rows: Int) -> Int {
    max(0, min(view.main.cursor - rows / 2, figures.count - rows))
  }

  /// The figure under the cursor.
  func current(_ view: View) -> Int? {
    figures.indices.contains(view.main.cursor) ? figures[view.main.cursor] : nil
  }

  func settle(_ view: inout View) {
    view.pane = 0
    if let wanted = view.wanted, wanted.report == index {
      view.wanted = nil
      view.main.cursor = figures.firstIndex(of: wanted.measurement) ?? 0
      reveal(&view)
    }
    view.main.cursor = min(max(0, view.main.cursor), max(0, figures.count - 1))
    settleMatch(&view)
    view.main.top = min(max(0, view.main.top), max(0, count - visible))
  }

  /// Keeps to a match; after a change of what is searched for, to the next one from here on.
  private func settleMatch(_ view: inout View) {
    let last = max(0, (matches?.count ?? 0) - 1)
    view.side.cursor = min(max(0, view.side.cursor), last)
    guard view.seeksMatch, let matches else { return }
    view.seeksMatch = false
    view.side.cursor = matches.lines.firstIndex { $0 >= view.main.top } ?? 0
    revealMatch(&view)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch motion {
    case .nextMatch, .previousMatch:
      let forward = motion == .nextMatch
      if matches == nil { step(forward ? 1 : -1, &view) } else { stepMatch(forward, &view) }
    case .nextPane, .previousPane:
      moveSection(forward: motion == .nextPane, &view)
    default:
      guard let step = motion.step(page: visible) else { return }
      view.main.top += step
      settle(&view)
      follow(&view, forward: step > 0)
    }
    settle(&view)
  }

  private func step(_ step: Int, _ view: inout View) {
    guard !figures.isEmpty else { return }
    if isSeen(view) {
      view.main.cursor = min(max(0, view.main.cursor + step), figures.count - 1)
    } else {
      // From what is on the screen on, where the last figure was scrolled away.
      let next =
        step > 0
        ? figures.firstIndex { line(of: $0) >= view.main.top } ?? figures.count - 1
        : figures.lastIndex { line(of: $0) < view.main.top + visible } ?? 0
      view.main.cursor = next
    }
    reveal(&view)
  }

  /// To the next match or the one before, from what is on the screen on.
  private func stepMatch(_ forward: Bool, _ view: inout View) {
    guard let matches, matches.count > 0 else { return }
    let seen = view.main.top..<view.main.top + visible
    let current = view.side.cursor
    if matches.lines.indices.contains(current), seen.contains(matches.lines[current]) {
      view.side.cursor = min(max(0, current + (forward ? 1 : -1)), matches.count - 1)
    } else {
      view.side.cursor =
        forward
        ? matches.lines.firstIndex { $0 >= seen.lowerBound } ?? matches.count - 1
        : matches.lines.lastIndex { $0 < seen.upperBound } ?? 0
    }
    revealMatch(&view)
  }

  /// Brings the current match into view, and the cursor to the figure on its line or the next one.
  private func revealMatch(_ view: inout View) {
    guard let matches, matches.lines.indices.contains(view.side.cursor) else { return }
    let line = matches.lines[view.side.cursor]
    if !(view.main.top..<view.main.top + visible).contains(line) {
      view.main.top = line - visible / 3
    }
    view.main.cursor =
      figures.firstIndex { self.line(of: $0) >= line } ?? max(0, figures.count - 1)
  }

  private func line(of figure: Int) -> Int { text?.lineOfFigure[figure] ?? 0 }

  /// True where the figure under the cursor is on the screen.
  func isSeen(_ view: View) -> Bool {
    guard let number = current(view) else { return false }
    return (view.main.top..<view.main.top + visible).contains(line(of: number))
  }

  func kept(_ view: View) -> FigureID? { isSeen(view) ? focus(view).figure : nil }

  /// Brings the current figure into view, a third from the top where it was out of view.
  func reveal(_ view: inout View) {
    guard let number = current(view), !isSeen(view) else { return }
    view.main.top = line(of: number) - visible / 3
  }

  /// After scrolling, the cursor goes to a figure that is seen.
  private func follow(_ view: inout View, forward: Bool) {
    let seen = view.main.top..<view.main.top + visible
    guard !isSeen(view) else { return }
    let inView = figures.indices.filter { seen.contains(line(of: figures[$0])) }
    if let next = forward ? inView.first : inView.last { view.main.cursor = next }
  }

  private func moveSection(forward: Bool, _ view: inout View) {
    guard let text else { return }
    let heads = text.lines.indices.filter { index in
      guard text.lines[index].isFirst else { return false }
      if case .heading = text.lines[index].role { return true }
      return text.lines[index].role == .title
    }
    let next =
      forward
      ? heads.first { $0 > view.main.top } : heads.last { $0 < view.main.top }
    view.main.top = next ?? (forward ? view.main.top : 0)
    settle(&view)
    follow(&view, forward: true)
  }

  func focus(_ view: View) -> Focus {
    var focus = Focus()
    focus.report = index
    focus.place = report?.place
    if matches?.count == 0 {
      focus.remark = context.say(.notInText)
      return focus
    }
    guard let index, let report, let number = current(view) else {
      focus.remark = context.say(.noFigures)
      return focus
    }
    guard isSeen(view) else {
      // While a search goes on, n leads to its matches.
      guard matches == nil else { return focus }
      focus.remark = context.say(.nextFigure(key: context.keys.label(of: .nextMatch, on: .report)))
      return focus
    }
    let measurement = report.measurements[number]
    focus.figure = FigureID(report: index, measurement: number)
    focus.indicator = measurement.indicatorID
    focus.place = measurement.place ?? report.place
    focus.destination = measurement.indicatorID.map { .indicator($0) }
    return focus
  }

  func position(_ view: View) -> String {
    if let matches { return matches.count == 0 ? "0" : "\(view.side.cursor + 1)/\(matches.count)" }
    return figures.isEmpty ? "0" : "\(view.main.cursor + 1)/\(figures.count)"
  }

  func hint(for command: Command, _ usual: Phrase, _ view: View) -> Phrase? {
    command == .nextMatch && matches != nil ? .hintMatch : usual
  }
}
