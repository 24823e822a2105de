import Indicators
import Quantities

/// One indicator of one place over the years: a line and the figures behind it.
struct TrendScreen: Screen {
  let context: Context
  let place: PlaceName?
  /// The indicators that the place has results for, those with most years first.
  private let all: [Trend]
  /// Those that pass the filter.
  let trends: [Trend]
  let trend: Trend?
  let list: FigureList
  let listArea: Rect?
  let chartArea: Rect
  let tableArea: Rect

  init(context: Context, view: View, previous: TrendScreen? = nil) {
    self.context = context
    let survey = context.survey
    let place = view.place ?? TrendScreen.richest(survey)
    self.place = place
    let all =
      previous?.place == place
      ? previous?.all ?? [] : place.map { TrendScreen.trends(of: $0, context) } ?? []
    let filter = view.filter.lowercased()
    let trends =
      filter.isEmpty ? all : all.filter { context.haystack($0.indicator).contains(filter) }
    // An indicator that was asked for and has no series is not quietly changed for another one.
    let isMissing =
      filter.isEmpty
      && view.indicator.map { id in !all.contains { $0.indicator.id == id } } ?? false
    let trend =
      isMissing
      ? nil : trends.first { $0.indicator.id == view.indicator } ?? trends.first
    self.all = all
    self.trends = trends
    self.trend = trend
    var area = context.area
    if area.columns >= 96 || view.pane == 1 {
      let (left, right) = area.splitLeft(min(max(28, area.columns / 4), 40), gap: 1)
      listArea = left
      area = right
    } else {
      listArea = nil
    }
    // One point makes no line: a word of it takes its place.
    let hasLine = (trend?.points.count ?? 0) > 1
    let height = area.rows < 12 ? 0 : hasLine ? min(16, area.rows * 2 / 5) : 2
    chartArea = Rect(
      column: area.column, row: area.row, columns: area.columns, rows: height + 1)
    tableArea = Rect(
      column: area.column, row: area.row + height + 1, columns: area.columns,
      rows: area.rows - height - 1)
    list = TrendScreen.list(trend, context, width: tableArea.columns)
  }

  func renewed(_ context: Context, _ view: View) -> (any Screen)? {
    TrendScreen(context: context, view: view, previous: self)
  }

  /// The place with most reports.
  private static func richest(_ survey: Survey) -> PlaceName? {
    survey.subjects.enumerated().max {
      ($0.element.reports.count, -$0.offset) < ($1.element.reports.count, -$1.offset)
    }?.element.place
  }

  private static func trends(of place: PlaceName, _ context: Context) -> [Trend] {
    context.corpus.trends(of: context.corpus.catalogue.indicators, place: place).enumerated()
      .filter { !$0.element.points.isEmpty }
      .sorted { left, right in
        let counts = (left.element.points.count, right.element.points.count)
        return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
      }.map(\.element)
  }

  private var visible: Int { tableArea.rows }
  private var side: ListLayout { ListLayout(count: trends.count) }
  private var sideRows: Int { max(0, context.area.rows - 1) }

  func settle(_ view: inout View) {
    if let id = trend?.indicator.id,
      let index = trends.firstIndex(where: { $0.indicator.id == id })
    {
      view.side.cursor = index
    }
    side.settle(&view.side, visible: sideRows)
    list.settle(&view, visible: visible)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch (motion, view.pane) {
    case (.nextPane, _), (.previousPane, _): view.pane = 1 - view.pane
    case (.left, 0): view.pane = 1
    case (.right, 1): view.pane = 0
    case (.left, _), (.right, _): break
    case (_, 1):
      side.move(motion, &view.side, visible: sideRows)
      if trends.indices.contains(view.side.cursor) {
        view.indicator = trends[view.side.cursor].indicator.id
        view.main = Scroll()
      }
    default: list.move(motion, in: &view, visible: visible)
    }
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    if let listArea, listArea.contains(position) {
      view.pane = 1
      let list = SideList(in: listArea, count: trends.count)
      guard let row = list.row(at: position, view.side) else { return nil }
      view.side.cursor = row
      view.indicator = trends[row].indicator.id
      view.main = Scroll()
      return .item
    }
    guard chartArea.contains(position) || tableArea.contains(position) else { return nil }
    view.pane = 0
    return list.select(at: position, in: tableArea, &view)
  }

  func focus(_ view: View) -> Focus {
    if view.pane == 0, let focus = list.focus(view) { return focus }
    var focus = Focus()
    focus.place = place
    focus.indicator = trend?.indicator.id
    focus.destination = trend.map { .indicator($0.indicator.id) }
    focus.remark = trend.map { title($0) } ?? context.say(emptyPhrase)
    return focus
  }

  func figures(ofRow view: View) -> [FigureID] {
    view.pane == 0 ? list.figures(ofRow: view) : []
  }

  func position(_ view: View) -> String {
    view.pane == 0
      ? list.position(view) : trends.isEmpty ? "0" : "\(view.side.cursor + 1)/\(trends.count)"
  }

  /// What is said where there is no line to show.
  var emptyPhrase: Phrase {
    let key = context.keys.label(of: .nextPane, on: .trend)
    return !all.isEmpty && trends.isEmpty ? .noMatches : .noTrend(others: all.count, key: key)
  }

  /// Place, indicator and unit.
  func title(_ trend: Trend) -> String {
    context.names.full(trend.place) + " · " + context.title(trend.indicator)
  }
}
