import Testing

@testable import Dashboard

@Suite struct LineChartTests {
  @Test func neighbouringYearsAreJoined() {
    let chart = LineChart(
      points: [(2020, 0), (2021, 1)], size: Size(columns: 2, rows: 1))
    #expect(chart.rows == ["⡠⠊"])
    #expect(chart.cells == [Position(column: 0, row: 0), Position(column: 1, row: 0)])
  }

  /// Without 2021 nothing is known between the two years.
  @Test func aGapStaysOpen() {
    let chart = LineChart(
      points: [(2020, 0), (2022, 1)], size: Size(columns: 2, rows: 1))
    #expect(chart.rows == ["⡀⠈"])
  }

  @Test func valuesBelowZeroStandLower() {
    let chart = LineChart(
      points: [(2019, 4), (2020, -4), (2021, 4)], size: Size(columns: 3, rows: 2))
    #expect(chart.cells.map(\.row) == [0, 1, 0])
  }

  @Test(arguments: [0, 1, 2])
  func oneValueStandsInTheMiddle(count: Int) {
    let points = (0..<count).map { (year: 2020 + $0, value: 5.0) }
    let chart = LineChart(points: points, size: Size(columns: 4, rows: 2))
    #expect(chart.rows.count == 2)
    #expect(chart.rows.allSatisfy { $0.unicodeScalars.count == 4 })
    #expect(chart.cells.count == count)
    #expect(chart.cells.allSatisfy { $0.row == 0 })
  }

  @Test(arguments: [(1, 1), (3, 2), (80, 12), (0, 0)])
  func everyPointIsOnTheChart(columns: Int, rows: Int) {
    let points = (0..<60).map { index -> (year: Int, value: Double) in
      (1954 + index * 2, Double(index * 7919 % 101) - 50)
    }
    let chart = LineChart(points: points, size: Size(columns: columns, rows: rows))
    for cell in chart.cells {
      #expect((0..<max(1, columns)).contains(cell.column))
      #expect((0..<max(1, rows)).contains(cell.row))
    }
  }
}
