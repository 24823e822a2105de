import Indicators

/// One place in the history: a screen, its subject, and where the reader is on it.
struct View: Sendable, Hashable {
  var screen: ScreenName
  /// Tells visits apart: each opening of a screen has a number of its own.
  var visit = 0
  /// The subject of the place screen.
  var place: PlaceName?
  /// The id of the indicator screen's subject.
  var indicator: String?
  /// The report screen's subject, an index into the corpus's reports.
  var report: Int?
  /// The screen that the help screen speaks of.
  var helpSubject: ScreenName = .overview
  /// The pane that the keys go to; 0 is the first.
  var pane = 0
  /// The main list, and the one at its side.
  var main = Scroll()
  var side = Scroll()
  /// The column under the cursor, and the first one shown.
  var column = View.unchosen
  var firstColumn = 0
  var filter = ""
  var sort = 0
  /// What a comparison shows, beside which place, and whether only figures of one period.
  var measure = CompareMeasure.value
  var reference: PlaceName?
  var isAligned = false
  /// The indicator by whose values the places of a comparison are ordered.
  var orderedBy: String?
  /// True after a change of what is searched for in a report: the next match is to be shown.
  var seeksMatch = false
  /// The figure to go to when the screen is first laid out.
  var wanted: FigureID?

  /// The column of a view that was just opened: the screen chooses the first that has something.
  static let unchosen = -1

  init(screen: ScreenName) {
    self.screen = screen
  }
}

/// A cursor in a list and the first row that is seen.
struct Scroll: Sendable, Hashable {
  /// Counts the rows that can be chosen.
  var cursor = 0
  /// Counts all rows.
  var top = 0
}
