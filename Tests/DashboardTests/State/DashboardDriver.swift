import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// Plays keys to a dashboard and reads its screen.
struct DashboardDriver {
  var dashboard: Dashboard
  private(set) var effects: [Effect] = []

  init(
    _ screen: ScreenName = .overview, language: Language = .zh,
    size: Size = Size(columns: 80, rows: 24), place: PlaceName? = nil, others: [PlaceName] = [],
    indicator: String? = nil, corpus: Corpus = Fixture.corpus,
    options: Dashboard.Options? = nil
  ) {
    dashboard = Dashboard(
      corpus: corpus, options: options ?? .init(language: language), size: size, screen: screen,
      place: place, others: others, indicator: indicator)
  }

  mutating func send(_ event: Event) {
    effects += dashboard.update(event)
  }

  /// Plays keys by their labels, separated by spaces: `j j Enter`.
  mutating func play(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is named \(name)")
        continue
      }
      send(.key(key))
    }
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(String(character)))) }
  }

  var frame: Frame { dashboard.frame(size: dashboard.size) }
  var text: String { frame.exported(as: .text) }
  /// The line that explains what stands under the cursor.
  var detail: String { line(frame.size.rows - 2) }
  var status: String { line(frame.size.rows - 1) }

  func line(_ row: Int) -> String { frame.row(row).map(\.cluster.text).joined() }

  /// What must hold of every frame: rows as wide as the screen, no control characters, the cursor
  /// and its line on the screen.
  func checkInvariants(_ comment: String, ambiguous: AmbiguousWidth = .one) {
    DisplayWidth.$ambiguous.withValue(ambiguous) { checkFrame(comment) }
  }

  /// The line that the cursor stands on is in view, and it alone; a report scrolls by lines and help
  /// has no cursor. Told by the backgrounds that only cursors have.
  private func checkCursorLine(_ frame: Frame, _ comment: String) {
    let view = dashboard.view
    guard ![.report, .help].contains(view.screen), !dashboard.isTooSmall, !dashboard.hasDialogue,
      [.dark, .light, .ascii].contains(dashboard.options.theme), dashboard.options.hasColour
    else { return }
    let theme = dashboard.theme
    let looks = Set([theme.cursor, theme.cellCursor].map(\.background))
    let lines = (1..<frame.size.rows - 2).filter { row in
      frame.row(row).contains { looks.contains($0.style.background) }
    }
    let position = dashboard.screen.position(view).split(separator: " ").last ?? "0"
    let hasItems = position != "0" && position != "0/0"
    if lines.count != (hasItems ? 1 : 0) {
      Issue.record("cursor on lines \(lines) of \(view.screen): \(comment)")
    }
  }

  private func checkFrame(_ comment: String) {
    let frame = frame
    #expect(frame.cells.count == frame.size.columns * frame.size.rows, "\(comment)")
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      var expectsContinuation = false
      for cell in cells {
        if (cell.width == 0) != expectsContinuation { Issue.record("half a character: \(comment)") }
        expectsContinuation = cell.width == 2
        let isBad = cell.cluster.scalars.contains {
          $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
        }
        if isBad || DisplayWidth.of(cell.cluster.text) != cell.width {
          Issue.record("bad cell \(cell.cluster.text.debugDescription): \(comment)")
        }
      }
      if expectsContinuation { Issue.record("cut at the edge: \(comment)") }
    }
    checkCursorLine(frame, comment)
    if let cursor = frame.cursor {
      #expect(cursor.column < frame.size.columns && cursor.row < frame.size.rows, "\(comment)")
    }
  }
}

extension Dashboard {
  /// True where a box stands over the screen.
  fileprivate var hasDialogue: Bool {
    switch input {
    case .export?, .palette?: true
    case .filter?, .count?, nil: false
    }
  }
}
