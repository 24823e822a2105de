import Indicators
import Quantities
import TestSupport
import Testing

@testable import Dashboard

@Suite struct SessionTests {
  private let size = Size(columns: 120, rows: 30)

  /// A new dashboard that goes on where another was.
  private func resumed(_ text: String, corpus: Corpus = Fixture.corpus) -> DashboardDriver {
    let record = SessionRecord(text: text)
    var driver = DashboardDriver(
      language: record.language ?? .zh, size: size, corpus: corpus)
    driver.dashboard.resume(record)
    return driver
  }

  @Test(arguments: [
    "", "j j Enter j j", "j Space j j Space 3 v t l j s", "Tab j j Enter", "s / s l Enter",
    "4 j ] Tab",
    "L # 2 G", "? j j", "3 l r", "6 j", "7", "8", "Tab j j a", "2 ] j j 5 n n",
  ])
  func theScreenComesBack(keys: String) {
    var driver = DashboardDriver(size: size)
    driver.play(keys)
    let text = driver.dashboard.session.text
    // What a key has just said is not kept.
    driver.send(.key(.control("l")))
    let again = resumed(text)
    #expect(again.frame == driver.frame)
    #expect(again.dashboard.session.text == text)
  }

  /// Two districts of one name are two places.
  @Test func namesakesAreRememberedApart() {
    let places = ["110105", "220104"].map { PlaceName(name: "朝阳区", code: $0) }
    let corpus = Corpus(
      reports: places.enumerated().map { index, place in
        ReportBuilder(path: "\(index).txt", text: "朝阳区政府工作报告\n建成5G基站\(index + 7)个。").report(
          title: "朝阳区政府工作报告", place: place, date: CalendarDay(2023, 1, 1),
          figures: [
            .init("\(index + 7)个", ExactDecimal(Int64(index + 7)), "个", "5G基站", "5g-base-stations")
          ])
      }, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
    var driver = DashboardDriver(size: size, corpus: corpus)
    driver.play("j Space Enter")
    #expect(driver.dashboard.view.place == places[1])
    let again = resumed(driver.dashboard.session.text, corpus: corpus)
    #expect(again.dashboard.view.place == places[1])
    #expect(again.dashboard.marked == [places[1]])
  }

  @Test func oneStepBackLeadsToTheOverview() {
    var driver = resumed("screen place\nplace 610600\n")
    #expect(driver.dashboard.view.place == Fixture.yanan)
    driver.play("Esc")
    #expect(driver.dashboard.view.screen == .overview)
  }

  @Test(arguments: [
    "", "screen", "screen nowhere", "rubbish\0\u{1}", "screen report\nreport /gone.txt\nmain -5",
    "screen compare\nmeasure 99\nsort 77\npane 9\ncolumn 99999999999999999999\nmain 9223372036854775807",
    "screen checks\nsort 1\nmain 12\nmain-top -1\nmarked 某地\nreference 某地",
    "screen indicator\nindicator no-such\nsort 5", "screen place\nplace 某地\nside 1000000000",
  ])
  func aBrokenRecordNeverStopsTheStart(text: String) {
    for corpus in [Fixture.corpus, Fixture.empty] {
      var driver = resumed(text, corpus: corpus)
      driver.checkInvariants(text)
      driver.play("j l s v 3 Esc")
      driver.checkInvariants(text)
    }
  }

  @Test func randomBytesAreNoTrap() {
    var random = SeededGenerator(seed: 7)
    let lines = DashboardDriver(size: size).dashboard.session.text.split(separator: "\n")
    let keys =
      lines.compactMap { $0.split(separator: " ").first.map(String.init) }
      + ["report", "filter", "marked", "reference"]
    for _ in 0..<300 {
      var text = ""
      for key in keys {
        text += key + " "
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          text.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0...255, using: &random)))
        }
        text += "\n"
      }
      resumed(text).checkInvariants(text)
    }
  }

  @Test func aRecordIsLinesOfKeysAndValues() {
    var record = SessionRecord()
    record["b"] = "x y"
    record["a"] = "1"
    record["c"] = "two\nlines"
    record[all: "d"] = ["p", "", "q"]
    #expect(record.text == "a 1\nb x y\nd p\nd q\n")
    #expect(SessionRecord(text: record.text) == record)
  }
}
