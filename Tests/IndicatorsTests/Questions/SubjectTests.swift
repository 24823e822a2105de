import Indicators
import Quantities
import Testing

@Suite struct SubjectTests {
  @Test func reportsOfOnePlaceStandTogetherNewestFirst() {
    let corpus = CorpusBuilder.corpus([
      CorpusBuilder.report("a", CorpusBuilder.shangluo, CalendarDay(2021, 12, 31)),
      CorpusBuilder.report("b", nil, CalendarDay(2020, 1, 1)),
      CorpusBuilder.report("c", CorpusBuilder.hebei, nil),
      CorpusBuilder.report("e", CorpusBuilder.shangluo, CalendarDay(2022, 12, 31)),
      CorpusBuilder.report("d", CorpusBuilder.shangluo, CalendarDay(2022, 12, 31)),
      CorpusBuilder.report("f", CorpusBuilder.shangluo, nil),
      CorpusBuilder.report("g", PlaceName(name: "苏州工业园区", code: nil), nil),
      CorpusBuilder.report("h", nil, CalendarDay(2023, 1, 1)),
    ])
    #expect(
      corpus.subjects == [
        Corpus.Subject(place: CorpusBuilder.hebei, reports: [2]),
        Corpus.Subject(place: CorpusBuilder.shangluo, reports: [4, 3, 0, 5]),
        Corpus.Subject(place: PlaceName(name: "苏州工业园区", code: nil), reports: [6]),
        Corpus.Subject(place: PlaceName(name: "报告h", code: nil), reports: [7]),
        Corpus.Subject(place: PlaceName(name: "报告b", code: nil), reports: [1]),
      ])
  }

  @Test func reportsOfOneTitleWithoutAPlaceAreToldApart() {
    func report(_ path: String) -> Report {
      var report = CorpusBuilder.report(path, nil, nil)
      report.title = "工作报告"
      return report
    }
    let subjects = CorpusBuilder.corpus([report("a.txt"), report("x/b.txt")]).subjects
    #expect(subjects.map(\.place.name) == ["工作报告", "工作报告 (x/b.txt)"])
  }

  @Test func noReportsMakeNoSubjects() {
    #expect(CorpusBuilder.corpus([]).subjects.isEmpty)
  }
}
