/// A line over the years, in braille dots: two by four to a cell.
struct LineChart: Sendable {
  /// One row of text a line, as wide as the chart.
  let rows: [String]
  /// The cell of each point, in order.
  let cells: [Position]

  /// - Parameters:
  ///   - points: years in rising order with their values. Only neighbouring years are joined: a gap
  ///     stays open.
  ///   - size: columns and rows of the chart, at least one each.
  init(points: [(year: Int, value: Double)], size: Size) {
    let columns = max(1, size.columns)
    let height = max(1, size.rows)
    var dots = Array(repeating: Array(repeating: UInt8(0), count: columns), count: height)
    let years = (points.first?.year ?? 0, points.last?.year ?? 0)
    let low = points.map(\.value).min() ?? 0
    let high = points.map(\.value).max() ?? 0
    let places = points.map { point -> Position in
      Position(
        column: LineChart.place(
          Double(point.year), from: Double(years.0), to: Double(years.1), count: columns * 2),
        row: height * 4 - 1
          - LineChart.place(point.value, from: low, to: high, count: height * 4))
    }
    for (index, end) in places.enumerated() {
      let isNeighbour = index > 0 && points[index].year == points[index - 1].year + 1
      LineChart.line(from: isNeighbour ? places[index - 1] : end, to: end) { column, row in
        dots[row / 4][column / 2] |= LineChart.bits[row % 4][column % 2]
      }
    }
    rows = dots.map { row in
      String(
        String.UnicodeScalarView(
          row.map { $0 == 0 ? " " : Unicode.Scalar(0x2800 + UInt32($0)) ?? " " }))
    }
    cells = places.map { Position(column: $0.column / 2, row: $0.row / 4) }
  }

  /// The bit of each dot of a cell, by row and column. Source: Unicode, block Braille Patterns.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  /// Which of `count` steps a value falls on; the middle where all values are one.
  private static func place(_ value: Double, from low: Double, to high: Double, count: Int) -> Int {
    guard high > low else { return count / 2 }
    return Int(((value - low) / (high - low) * Double(count - 1)).rounded())
  }

  /// Visits the dots between two dots, both included.
  private static func line(
    from start: Position, to end: Position, _ visit: (_ column: Int, _ row: Int) -> Void
  ) {
    let steps = max(abs(end.column - start.column), abs(end.row - start.row))
    for step in 0...steps {
      let part = steps == 0 ? 0 : Double(step) / Double(steps)
      visit(
        start.column + Int((Double(end.column - start.column) * part).rounded()),
        start.row + Int((Double(end.row - start.row) * part).rounded()))
    }
  }
}
