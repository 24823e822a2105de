import Indicators

/// What the screens draw with besides text: lines, bars and marks, each one column wide.
struct Symbols: Sendable, Hashable {
  var line: Cluster = "─"
  var side: Cluster = "│"
  var topLeft: Cluster = "╭"
  var topRight: Cluster = "╮"
  var bottomLeft: Cluster = "╰"
  var bottomRight: Cluster = "╯"
  /// The part of a scroll bar that is seen.
  var thumb: Cluster = "┃"
  /// The parts of a bar's last column, the thinnest first, the full one last.
  var bar = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// What the bar of a number below zero is made of.
  var negative = "░"
  /// The end of a bar that is longer than its place.
  var overflow = "»"
  /// Points at the chosen place.
  var pointer = "›"
  /// There are more columns on that side.
  var right = "▸"
  var left = "◂"
  /// Stands before the row that orders the columns.
  var order = "⇣"
  /// Stands before a name in its panel's colour.
  var stripe = "▎"
  /// Marked for comparison; a goal that is met.
  var check = "✓"
  /// A goal that is missed.
  var cross = "✗"
  /// A goal of which nobody knows.
  var undecided = "·"
  /// Another report's value.
  var revised = "↺"
  /// The point of a chart under the cursor.
  var point = "●"
  /// What a chart's line is made of; empty for braille dots.
  var dot = ""
  var best = "▲"
  var worst = "▼"
  var periodDiffers = "≠"
  var unitDiffers = "≢"
  var approximate = "≈"
  var target = "◎"
  var cumulative = "∑"
  var partialScope = "⊂"
  var severalValues = "‡"

  static let standard = Symbols()

  /// None of ambiguous width, for terminals that draw such characters wide.
  static let unambiguous = Symbols(
    line: "╌", side: "╎", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    thumb: "╏", bar: ["⡇", "⣿"], negative: "⠒", stripe: "⡇", undecided: "-", point: "◉", best: "▴",
    worst: "▾",
    periodDiffers: "!",
    approximate: "~", target: "◉", cumulative: "+", partialScope: "/", severalValues: "*")

  /// ASCII only, for fonts without line-drawing characters.
  static let ascii = Symbols(
    line: "-", side: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    thumb: "#", bar: ["="], negative: "-", overflow: "}", pointer: ":", right: ">", left: "<",
    order: "$", stripe: "|", check: "*",
    cross: "x", undecided: "-", revised: "%", point: "@", dot: ".", best: "^", worst: "v",
    periodDiffers: "!", unitDiffers: "?", approximate: "~", target: "o",
    cumulative: "+", partialScope: "/", severalValues: "*")

  /// The one-column mark of a note, which words explain beside it; none for what another mark and
  /// the missing rank tell already.
  func mark(_ note: Note) -> String {
    switch note {
    case .periodDiffers: periodDiffers
    case .spanDiffers: ""
    case .unitDiffers: unitDiffers
    case .approximate: approximate
    case .targetNotResult: target
    case .cumulative: cumulative
    case .partialScope: partialScope
    case .severalValues: severalValues
    }
  }

  /// A row of a chart drawn in braille dots.
  func chart(_ row: String) -> String {
    dot.isEmpty ? row : row.map { $0 == " " ? " " : dot }.joined()
  }

  /// The marks of a cell; the qualifier before the number tells an approximate one already.
  func marks(_ notes: Set<Note>) -> String {
    notes.filter { $0 != .approximate }.sorted().map(mark).joined()
  }
}
