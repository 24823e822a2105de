import Indicators
import ReportText

extension Dashboard {
  /// Where the reader is.
  public var session: SessionRecord {
    var record = SessionRecord()
    record["screen"] = view.screen.rawValue
    record["place"] = view.place.map(key)
    record["indicator"] = view.indicator
    record["report"] = view.report.map { corpus.reports[$0].source.path }
    record["help"] = view.helpSubject.rawValue
    record["filter"] = view.filter
    record[number: "sort"] = view.sort
    record[number: "measure"] = view.measure.rawValue
    record["reference"] = view.reference.map(key)
    record["aligned"] = view.isAligned ? "true" : nil
    record["ordered-by"] = view.orderedBy
    record[number: "pane"] = view.pane
    record[number: "column"] = view.column == View.unchosen ? nil : view.column
    record[number: "main"] = view.main.cursor
    record[number: "main-top"] = view.main.top
    record[number: "side"] = view.side.cursor
    record[number: "side-top"] = view.side.top
    record[all: "marked"] = marked.map(key)
    record["language"] = options.language.rawValue
    record["theme"] = options.theme.rawValue
    record["exact"] = options.isExact ? "true" : nil
    return record
  }

  /// Goes to where a reader was; what is no longer there is left out. Language and theme are chosen
  /// with the options.
  public mutating func resume(_ record: SessionRecord) {
    guard let screen = record["screen"].flatMap({ ScreenName(rawValue: $0) }) else { return }
    var next = View(screen: screen)
    next.place = place(record["place"])
    next.indicator = record["indicator"].flatMap { corpus.catalogue.indicator($0)?.id }
    next.report = record["report"].flatMap { path in
      corpus.reports.firstIndex { $0.source.path == path }
    }
    next.helpSubject = record["help"].flatMap { ScreenName(rawValue: $0) } ?? .overview
    next.filter = record["filter"] ?? ""
    let ways = sorts(on: screen).count
    next.sort = record[number: "sort"].flatMap { (0..<max(1, ways)).contains($0) ? $0 : nil } ?? 0
    next.measure = record[number: "measure"].flatMap { CompareMeasure(rawValue: $0) } ?? .value
    next.reference = place(record["reference"])
    next.isAligned = record["aligned"] == "true"
    next.orderedBy = record["ordered-by"].flatMap { corpus.catalogue.indicator($0)?.id }
    next.pane = record[number: "pane"] == 1 ? 1 : 0
    next.column = limited(record[number: "column"]) ?? View.unchosen
    next.main = Scroll(
      cursor: limited(record[number: "main"]) ?? 0, top: limited(record[number: "main-top"]) ?? 0)
    next.side = Scroll(
      cursor: limited(record[number: "side"]) ?? 0, top: limited(record[number: "side-top"]) ?? 0)
    marked = record[all: "marked"].compactMap { place($0) }
    options.isExact = record["exact"] == "true"
    if screen != .overview { history = [View(screen: .overview)] }
    view = next
    DisplayWidth.$ambiguous.withValue(options.ambiguousWidth) { layOut() }
  }

  /// What a place is remembered by: its code, for names may be shared.
  private func key(_ place: PlaceName) -> String { place.code ?? place.name }

  private func place(_ key: String?) -> PlaceName? {
    survey.subjects.first { self.key($0.place) == key }?.place
  }

  /// A row or column as any list may have it: a broken record must not overflow.
  private func limited(_ number: Int?) -> Int? { number.map { min(max(0, $0), 1_000_000) } }
}
