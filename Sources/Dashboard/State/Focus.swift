import Indicators

/// What stands under the cursor, for going deeper and for the status line.
struct Focus: Sendable, Hashable {
  var place: PlaceName?
  /// An indicator's id.
  var indicator: String?
  var figure: FigureID?
  var report: Int?
  var notes: Set<Note> = []
  /// Where Enter leads.
  var destination: Destination?
  /// Words for the detail line where no figure explains itself.
  var remark: String = ""
  /// What the detail line says of the figure's time, behind the time itself.
  var timeRemark: String = ""

  enum Destination: Sendable, Hashable {
    case place(PlaceName)
    case indicator(String)
    case figure(FigureID)
    case report(Int)
  }
}
