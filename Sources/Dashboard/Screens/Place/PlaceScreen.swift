import Indicators

/// Everything that the reports say of one place, by panel, and the figures that no indicator claims.
struct PlaceScreen: Screen {
  enum Line: Sendable {
    /// A heading, with the number of its figures.
    case heading(Heading, Int)
    case figure(Row)
    /// A blank line between sections.
    case blank
  }

  enum Heading: Sendable {
    /// A panel of the catalogue.
    case panel(Panel)
    /// What stands over figures outside the catalogue.
    case section(Phrase)
  }

  /// A figure as the list shows it. A class, for a filter passes thousands on at every key.
  final class Row: Sendable {
    let figure: FigureID
    let indicator: Indicator?
    let name: String
    let number: String
    let unit: String
    let period: String
    let marks: String
    let notes: Set<Note>
    let isTarget: Bool
    /// What it follows from; `nil` for a figure that a report states.
    let derivation: Derivation?
    /// The columns that its texts take.
    let widths: (name: Int, number: Int, unit: Int, period: Int)

    init(
      figure: FigureID, indicator: Indicator?, name: String, number: String, unit: String,
      period: String, marks: String, notes: Set<Note>, isTarget: Bool,
      derivation: Derivation? = nil
    ) {
      self.figure = figure
      self.indicator = indicator
      self.name = name
      self.number = number
      self.unit = unit
      self.period = period
      self.marks = marks
      self.notes = notes
      self.isTarget = isTarget
      self.derivation = derivation
      widths = (
        DisplayWidth.of(name), DisplayWidth.of(number), DisplayWidth.of(unit),
        DisplayWidth.of(period)
      )
    }
  }

  let context: Context
  let place: PlaceName?
  let subject: Corpus.Subject?
  private let profile: Profile?
  private let sections: PlaceSections
  /// What a filter looks into; `nil` until there is one.
  private let words: PlaceWords?
  let lines: [Line]
  let layout: ListLayout
  let columns: Columns
  /// What the marks in the list mean.
  let legend: Phrase
  let isFiltered: Bool
  /// How many indicators are hidden; empty for none.
  let hiddenNote: String
  /// The number of figures listed, derived ones among them.
  let count: Int
  /// What the list is made of; `nil` where a filter leaves a part of it.
  let total: (figures: Int, listed: Int, derived: Int)?

  /// - Parameter previous: the screen before, of the same place and look: its rows are kept.
  init(context: Context, view: View, previous: PlaceScreen? = nil) {
    self.context = context
    let survey = context.survey
    let place = view.place ?? survey.subjects.first?.place
    self.place = place
    subject = place.flatMap { survey.subject($0) }.map { survey.subjects[$0] }
    isFiltered = !view.filter.isEmpty
    let profile = previous?.profile ?? place.map { context.corpus.profile(of: $0) }
    self.profile = profile
    let sections =
      previous?.sections
      ?? PlaceSections(
        sections: profile.map { PlaceLines(context: context).sections(of: $0) } ?? [])
    self.sections = sections
    words = previous?.words ?? (isFiltered ? PlaceWords(sections, context) : nil)
    let lines = sections.lines(
      filter: view.filter.lowercased(), words: isFiltered ? words : nil)
    hiddenNote = context.hiddenNote(
      (profile?.panels ?? []).flatMap { $0.rows.map(\.indicator) })
    self.lines = lines
    let choices = lines.indices.filter { if case .figure = lines[$0] { true } else { false } }
    layout = ListLayout(count: lines.count, choices: choices)
    count = choices.count
    let derived = lines.count {
      if case .figure(let row) = $0 { row.derivation != nil } else { false }
    }
    let listed = choices.count - derived
    total = isFiltered ? nil : profile.map { ($0.figureCount, listed, derived) }
    columns = Columns(lines, width: context.area.columns - 2)
    legend = PlaceScreen.legend(of: lines, context)
  }

  func renewed(_ context: Context, _ view: View) -> (any Screen)? {
    let old = self.context
    let isSame =
      place == view.place ?? context.survey.subjects.first?.place
      && old.language == context.language && old.numbers == context.numbers
      && old.panels == context.panels && old.theme.symbols == context.theme.symbols
    return PlaceScreen(context: context, view: view, previous: isSame ? self : nil)
  }

  private var visible: Int { max(0, context.area.rows - 1) }

  /// The row under the cursor.
  func row(_ view: View) -> Row? {
    guard let index = layout.row(view.main), case .figure(let row) = lines[index] else {
      return nil
    }
    return row
  }

  func settle(_ view: inout View) {
    view.pane = 0
    layout.settle(&view.main, visible: visible)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch motion {
    case .nextPane, .right: layout.moveSection(forward: true, &view.main, visible: visible)
    case .previousPane, .left: layout.moveSection(forward: false, &view.main, visible: visible)
    default: layout.move(motion, &view.main, visible: visible)
    }
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    let inner = context.area.body
    guard context.area.contains(position) else { return nil }
    guard inner.contains(position) else { return .heading }
    return layout.select(view.main.top + position.row - inner.row, &view.main) ? .item : nil
  }

  func focus(_ view: View) -> Focus {
    var focus = Focus()
    focus.place = place
    focus.report = subject?.reports.first
    guard let row = row(view) else {
      focus.remark = context.say(isFiltered ? .noMatches : .noFigures)
      focus.destination = focus.report.map { .report($0) }
      return focus
    }
    focus.figure = row.figure
    focus.indicator = row.indicator?.id
    focus.report = row.figure.report
    focus.notes = row.notes
    focus.destination = .figure(row.figure)
    return focus
  }

  func position(_ view: View) -> String {
    let name = place.map { context.names.short($0) } ?? ""
    return "\(name) \(count == 0 ? 0 : view.main.cursor + 1)/\(count)"
  }
}
