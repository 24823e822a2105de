import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct SpokenDashboardTests {
  private static func spoken(
    _ screen: ScreenName = .overview, language: Language = .en
  ) -> SpokenDashboard {
    SpokenDashboard(
      DashboardDriver(
        screen, language: language, size: Size(columns: 200, rows: 60),
        place: screen == .overview ? nil : Fixture.shangluo,
        indicator: screen == .indicator ? "digital-economy-share" : nil
      ).dashboard)
  }

  @Test func placesAreTheItemsOfTheOverview() {
    var spoken = Self.spoken()
    let lines = spoken.screen()
    let count = Fixture.corpus.subjects.count
    #expect(lines.first == "Overview · 1/\(count)")
    #expect(lines.count == count + 1)
    for (number, line) in zip(1..., lines.dropFirst()) { #expect(line.hasPrefix("\(number). ")) }
  }

  @Test func aNumberOpensItsItemAndANumberAgainItsSentence() {
    var spoken = Self.spoken()
    _ = spoken.screen()
    let index = Fixture.corpus.subjects.firstIndex { $0.place == Fixture.shangluo } ?? 0
    let place = spoken.take("\(index + 1)").lines
    #expect(spoken.dashboard.view.screen == .place)
    #expect(place.first?.hasPrefix("Place · Shangluo 1/") == true)
    let report = spoken.take("1").lines
    #expect(spoken.dashboard.view.screen == .report)
    #expect(report.contains { $0.hasPrefix("Evidence: ") })
  }

  @Test func commandsAreTakenByNameByKeyAndWithANumber() {
    var spoken = Self.spoken()
    _ = spoken.screen()
    _ = spoken.take("compare")
    #expect(spoken.dashboard.view.screen == .compare)
    _ = spoken.take("q")
    #expect(spoken.dashboard.view.screen == .overview)
    _ = spoken.take("place 2")
    #expect(spoken.dashboard.view.place == Fixture.corpus.subjects[1].place)
    #expect(spoken.take("quit").effects == [.quit])
    #expect(spoken.take("frobnicate").lines == ["no such command; help for help"])
    #expect(spoken.take("place 99").lines == ["nothing to open here"])
    #expect(spoken.take("language").lines.first?.hasPrefix("地区 · ") == true)
  }

  /// A row of a comparison is told whole.
  @Test func aComparisonTellsAllItsPlaces() {
    var spoken = SpokenDashboard(
      Dashboard(
        corpus: Fixture.corpus, options: .init(language: .zh), size: Size(columns: 200, rows: 60),
        screen: .compare, place: Fixture.shangluo, others: [Fixture.yanan, Fixture.hebei]))
    let lines = spoken.screen()
    let line = "1. 5G基站（建成） 个：商洛 1271（2021）；延安 5248（至2022）；河北 此处没有数据"
    #expect(lines.contains(line), "\(lines)")
    #expect(spoken.take("help").lines.contains { $0.hasPrefix("overview: ") })
  }

  @Test func aFilterNarrowsTheItems() {
    var spoken = Self.spoken()
    let all = spoken.screen().count
    let some = spoken.take("/yanan").lines
    #expect(some[1] == "Filter / yanan")
    #expect(some.count < all)
    #expect(spoken.take("/zzz").lines.last == "Nothing matches the filter")
    #expect(spoken.take("/").lines.count == all)
  }

  @Test func manyItemsAreToldInParts() {
    var spoken = Self.spoken(.report)
    let first = spoken.screen()
    let items = first.filter { $0.first?.isNumber == true }
    guard first.last?.hasSuffix("more, Enter goes on") == true else {
      #expect(items.count <= 20)
      return
    }
    #expect(items.count == 20)
    #expect(spoken.take("").lines.first?.hasPrefix("21. ") == true)
  }

  /// A file that exists is left alone.
  @Test func exportAsksWhetherTheFileExists() {
    var spoken = Self.spoken()
    _ = spoken.screen()
    #expect(spoken.take("export").lines == ["a file name is needed"])
    #expect(spoken.take("export a b.svg").effects == [.probe(path: "a b.svg")])
    let taken = spoken.take(.probed(path: "a b.svg", found: .file))
    #expect(taken.lines == ["a b.svg exists; nothing was written"] && taken.effects == [])
    let document = spoken.dashboard.document(as: .svg)
    _ = spoken.take("export new.svg")
    #expect(
      spoken.take(.probed(path: "new.svg", found: .nothing)).effects
        == [.export(document: document, path: "new.svg")])
    #expect(spoken.take(.exported(path: "new.svg", failure: nil)).lines == ["wrote new.svg"])
  }

  @Test func whatCannotBeWrittenIsSaidOnce() {
    var spoken = Self.spoken()
    _ = spoken.screen()
    _ = spoken.take("export /tmp")
    let folder = spoken.take(.probed(path: "/tmp", found: .folder))
    #expect(folder.lines == ["/tmp is a folder; nothing was written"] && folder.effects == [])
    _ = spoken.take("export /x/y")
    _ = spoken.take(.probed(path: "/x/y", found: .nothing))
    #expect(
      spoken.take(.exported(path: "/x/y", failure: "no such folder")).lines
        == ["Not written: no such folder"])
    #expect(spoken.dashboard.input == nil)
  }

  @Test func changesAreTakenBack() {
    var spoken = Self.spoken()
    let all = spoken.screen().count
    _ = spoken.take("/yanan")
    let back = spoken.take("undo").lines
    #expect(back.first == "filter taken back")
    #expect(back.count == all + 1)
    #expect(spoken.take("u").lines == ["nothing to take back"])
  }

  /// Every command on every screen answers, in lines without boxes.
  @Test(arguments: ScreenName.allCases, Language.allCases)
  func everyCommandAnswersOnEveryScreen(screen: ScreenName, language: Language) {
    for command in Command.allCases {
      var spoken = Self.spoken(screen, language: language)
      let lines = spoken.screen() + spoken.take(command.name).lines + spoken.take("1").lines
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(!line.contains("\n") && !line.contains("│") && !line.contains("──"), "\(command)")
      }
    }
  }

  @Test func helpTellsEveryCommandOfTheScreen() {
    var spoken = Self.spoken(.checks)
    let lines = spoken.take("help").lines
    for binding in KeyMap.standard.bindings(on: .checks) {
      #expect(lines.contains { $0.hasPrefix(binding.command.name) }, "\(binding.command)")
    }
  }
}
