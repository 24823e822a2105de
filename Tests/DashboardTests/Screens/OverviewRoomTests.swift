import Indicators
import Quantities
import TestSupport
import Testing

@testable import Dashboard

/// The overview says that places are left out only where no row is free for them.
@Suite struct OverviewRoomTests {
  /// So many places with one indicator each.
  private func text(places: Int, size: Size) -> String {
    let reports = (1...places).map { number in
      ReportBuilder(path: "\(number).txt", text: "报告\n建成5G基站\(number)个。").report(
        title: "报告", place: PlaceName(name: "第\(number)市", code: "\(610_000 + number)"),
        date: CalendarDay(2022, 12, 31),
        figures: [
          .init("\(number)个", ExactDecimal(Int64(number)), "个", "5G基站", "5g-base-stations")
        ])
    }
    let corpus = Corpus(
      reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
    return DashboardDriver(size: size, corpus: corpus).text
  }

  /// Places, rows of the screen, and how many places are left out; header, status lines, heading and
  /// the indicator's name take five rows.
  @Test(arguments: [(20, 60, 0), (20, 25, 0), (20, 24, 2), (20, 16, 10), (9, 16, 0), (12, 16, 2)])
  func placesAreLeftOutWhereNoRowIsFree(places: Int, rows: Int, leftOut: Int) {
    let text = text(places: places, size: Size(columns: 80, rows: rows))
    if leftOut == 0 {
      #expect(!text.contains("…"))
    } else {
      #expect(text.contains("… " + Phrase.morePlaces(leftOut).zh))
    }
  }
}
