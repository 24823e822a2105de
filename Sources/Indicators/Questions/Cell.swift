public import Quantities

/// The figure chosen for one place and one indicator, with what a reader must know to compare it.
public struct Cell: Sendable, Hashable {
  /// The chosen figure: the latest period (one year before several that hold it), then the stated one,
  /// then the most exact, then the most precise wording of its report, then the first.
  public let figure: FigureID
  /// What the chosen figure states.
  public let measurement: Measurement
  /// The value in the indicator's base unit, by which cells are ordered and drawn.
  public let comparable: ExactDecimal
  /// Other figures that state the same indicator for the same place, in source order.
  public let others: [FigureID]
  /// Why the figure is not like its neighbours.
  public var notes: Set<Note>

  /// A chosen figure.
  public init(
    figure: FigureID, measurement: Measurement, comparable: ExactDecimal, others: [FigureID] = [],
    notes: Set<Note> = []
  ) {
    self.figure = figure
    self.measurement = measurement
    self.comparable = comparable
    self.others = others
    self.notes = notes
  }
}

extension Cell {
  /// False for a figure that has no rank beside the others of its row: counted over another length
  /// of time, in another unit, or of a part only.
  public var isRanked: Bool {
    notes.isDisjoint(with: [.spanDiffers, .unitDiffers, .partialScope])
  }

  /// True for a figure of the row's own time, unit and scope: only such may be best or worst.
  public var isLike: Bool { isRanked && !notes.contains(.periodDiffers) }
}

/// Why a cell is not like its neighbours; the raw value is the code that exports write.
public enum Note: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Another period than most cells of the row.
  case periodDiffers = "period-differs"
  /// Another length of time than most cells of the row: five years counted together beside one,
  /// or a part of a year. Such a figure has no rank.
  case spanDiffers = "span-differs"
  /// Counted in another unit than most cells of the row: 165人次 beside 152家.
  case unitDiffers = "unit-differs"
  /// The report says about, more than or less than.
  case approximate
  /// A goal where others are results.
  case targetNotResult = "target-not-result"
  /// Counted up since a start where others are of one year.
  case cumulative
  /// A part of what the indicator names.
  case partialScope = "partial-scope"
  /// The source gives several different values.
  case severalValues = "several-values"

  /// The order of declaration, in which notes are told.
  public static func < (left: Note, right: Note) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
