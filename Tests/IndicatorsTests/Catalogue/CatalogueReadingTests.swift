import Testing

@testable import Indicators

@Suite struct CatalogueReadingTests {
  private static let panels = "panels:\n  - {id: web, zh: 网络, en: Web}\n"
  private static let entry =
    "  - {id: reads, panel: web, zh: 阅读量, en: Reads, unit: 次, kind: level, names: 阅读量}\n"

  @Test func readsEveryField() throws {
    let catalogue = try Catalogue(
      yaml: """
        panels:
          - {id: web, zh: 网络, en: Web}
        indicators:
          - id: removed
            panel: web
            zh: 清理信息
            en: Items removed
            unit: 条
            kind: level
            better: lower
            names: 清理信息, 有害信息
            words: [清理/删除 + 违法 + 信息]
            without: 举报
            units: 件, 篇
        """, name: "own.yaml")
    #expect(catalogue.panels == [Panel(id: "web", zh: "网络", en: "Web")])
    #expect(
      catalogue.indicators == [
        Indicator(
          id: "removed", panel: "web", zh: "清理信息", en: "Items removed", unit: "条", kind: .level,
          better: .lower,
          rule: MatchRule(
            names: ["清理信息", "有害信息"], words: [[["清理", "删除"], ["违法"], ["信息"]]], without: ["举报"],
            units: ["件", "篇"]))
      ])
    #expect(catalogue.warnings.isEmpty)
  }

  /// What a goal means follows what is better, where the entry does not say.
  @Test(arguments: [
    ("", nil), ("better: higher, ", Indicator.Goal.floor), ("better: lower, ", .ceiling),
    ("goal: ceiling, ", .ceiling), ("better: higher, goal: ceiling, ", .ceiling),
  ])
  func goal(keys: String, goal: Indicator.Goal?) throws {
    let entry = Self.entry.replacing("names:", with: keys + "names:")
    let catalogue = try Catalogue(
      yaml: Self.panels + "indicators:\n" + entry, name: "own.yaml")
    #expect(catalogue.indicators.map(\.goal) == [goal])
  }

  @Test(arguments: [
    ("", Indicator.Counts.flow), ("counts: stock, ", .stock), ("counts: flow, ", .flow),
  ])
  func counts(keys: String, counts: Indicator.Counts) throws {
    let entry = Self.entry.replacing("names:", with: keys + "names:")
    let catalogue = try Catalogue(yaml: Self.panels + "indicators:\n" + entry, name: "own.yaml")
    #expect(catalogue.indicators.map(\.counts) == [counts])
  }

  private static let done =
    "derived:\n  - {id: rate, zh: 率, en: Rate, formula: part-divided-by-whole, "
    + "from: \"reads, plays\", unless: reads}\n"
  private static let plays =
    "  - {id: plays, panel: web, zh: 播放量, en: Plays, unit: 次, kind: level, names: 播放量}\n"

  @Test func derivationsAreRead() throws {
    let catalogue = try Catalogue(
      yaml: Self.panels + "indicators:\n" + Self.entry + Self.plays + Self.done, name: "own.yaml")
    #expect(
      catalogue.derivations == [
        Derivation(
          id: "rate", zh: "率", en: "Rate", formula: .rate, first: "reads", second: "plays",
          stated: "reads")
      ])
  }

  /// A user's file may derive from the indicators of the catalogue that it extends.
  @Test func aUsersDerivationsExtendAndReplace() throws {
    let base = try Catalogue(
      yaml: Self.panels + "indicators:\n" + Self.entry + Self.plays + Self.done, name: "base.yaml")
    let user = try Catalogue(
      yaml: Self.done.replacing("zh: 率", with: "zh: 比率")
        + "  - {id: before, zh: 上年, en: Before, formula: level-divided-by-growth, from: \"reads, plays\"}\n",
      name: "own.yaml", extending: base)
    let merged = base.merging(user)
    #expect(merged.derivations.map(\.zh) == ["比率", "上年"])
  }

  @Test(arguments: [
    (done.replacing(", plays", with: ""), "rate.from", FileIssue.Reason.notTwo),
    (done.replacing(", plays", with: ", clicks"), "rate.from", .unknownIndicator("clicks")),
    (done.replacing("unless: reads", with: "unless: x"), "rate.unless", .unknownIndicator("x")),
    (
      done.replacing("part-divided-by-whole", with: "sum"), "rate.formula",
      .notAllowed(
        value: "sum",
        allowed: ["part-divided-by-share", "part-divided-by-whole", "level-divided-by-growth"])
    ),
    (done.replacing("en: Rate, ", with: ""), "rate.en", .missing),
    (
      done + done.replacing("derived:\n", with: ""), "derived", .repeatedID("rate")
    ),
  ])
  func brokenDerivations(yaml: String, key: String, reason: FileIssue.Reason) throws {
    let error = try #require(throws: FileIssue.self) {
      try Catalogue(
        yaml: Self.panels + "indicators:\n" + Self.entry + Self.plays + yaml, name: "own.yaml")
    }
    #expect(error.key == key)
    #expect(error.reason == reason)
  }

  @Test(arguments: [
    ("- a\n- b\n", 1, "", FileIssue.Reason.expected(.mapping)),
    ("", 1, "", .expected(.mapping)),
    ("panels: x\n", 1, "panels", .expected(.list)),
    ("panels:\n  - {id: web, zh: 网络}\n", 2, "web.en", .missing),
    ("panels:\n  - {id: web, zh: 网络, en: \"\"}\n", 2, "web.en", .missing),
    ("panels:\n  - {id: web, zh: [网络], en: Web}\n", 2, "web.zh", .expected(.text)),
    (panels + "  - {id: web, zh: 网, en: Net}\n", 3, "panels", .repeatedID("web")),
    (panels + "indicators:\n" + entry + entry, 5, "indicators", .repeatedID("reads")),
    (
      panels + "indicators:\n" + entry.replacing("panel: web", with: "panel: net"), 4,
      "reads.panel", .unknownPanel("net")
    ),
    (
      panels + "indicators:\n" + entry.replacing("kind: level", with: "kind: levels"), 4,
      "reads.kind", .notAllowed(value: "levels", allowed: ["level", "growth", "share", "rank"])
    ),
    (
      panels + "indicators:\n" + entry.replacing("names: 阅读量", with: "better: more"), 4,
      "reads.better", .notAllowed(value: "more", allowed: ["higher", "lower"])
    ),
    (
      panels + "indicators:\n" + entry.replacing("names: 阅读量", with: "goal: roof"), 4,
      "reads.goal", .notAllowed(value: "roof", allowed: ["floor", "ceiling"])
    ),
    (
      panels + "indicators:\n" + entry.replacing("names: 阅读量", with: "counts: both"), 4,
      "reads.counts", .notAllowed(value: "both", allowed: ["stock", "flow"])
    ),
    (
      panels + "indicators:\n" + entry.replacing(", names: 阅读量", with: ""), 4, "reads",
      .emptyRule
    ),
    (
      panels + "indicators:\n" + entry.replacing("unit: 次, ", with: ""), 4, "reads.unit", .missing
    ),
  ])
  func errorsNameLineKeyAndReason(
    yaml: String, line: Int, key: String, reason: FileIssue.Reason
  ) {
    let issue = FileIssue(file: "own.yaml", line: line, key: key, reason: reason)
    #expect(throws: issue) { try Catalogue(yaml: yaml, name: "own.yaml") }
  }

  @Test(arguments: [("panels: [\n", 2), ("panels:\n\t- x\n", 2), ("panels: []\npanels: []\n", 1)])
  func otherTextIsNoYAML(yaml: String, line: Int) throws {
    let error = try #require(throws: FileIssue.self) {
      try Catalogue(yaml: yaml, name: "own.yaml")
    }
    #expect(error.line == line)
    guard case .syntax = error.reason else {
      Issue.record("\(error.reason)")
      return
    }
  }

  @Test func unknownKeysAreWarningsWithTheNearestKnown() throws {
    let yaml =
      Self.panels + "indicators:\n"
      + Self.entry.replacing("names:", with: "nams: x, colour: red, names:")
    let catalogue = try Catalogue(yaml: yaml, name: "own.yaml")
    #expect(
      catalogue.warnings.map(\.description) == [
        "own.yaml:4: indicators.nams: unknown key; did you mean names?",
        "own.yaml:4: indicators.colour: unknown key",
      ])
    #expect(catalogue.indicators.map(\.id) == ["reads"])
  }

  @Test func aUsersFileExtendsAndReplaces() throws {
    let base = try Catalogue(
      yaml: Self.panels + "indicators:\n" + Self.entry, name: "catalogue.yaml")
    let user = try Catalogue(
      yaml: """
        panels:
          - {id: own, zh: 自选, en: My own}
        indicators:
          - {id: plays, panel: own, zh: 播放量, en: Plays, unit: 次, kind: level, names: 播放量}
          - {id: reads, panel: web, zh: 浏览量, en: Views, unit: 次, kind: level, names: 浏览量}
        """, name: "own.yaml", extending: base)
    let merged = base.merging(user)
    #expect(merged.panels.map(\.id) == ["web", "own"])
    #expect(merged.indicators.map(\.id) == ["reads", "plays"])
    #expect(merged.indicator("reads")?.zh == "浏览量")
    #expect(merged.match(label: "浏览量", unit: "次", kind: .level)?.id == "reads")
    #expect(merged.match(label: "阅读量", unit: "次", kind: .level) == nil)
    #expect(merged.match(label: "播放量", unit: "次", kind: .level)?.id == "plays")
  }

  @Test func issuesAreWorded() {
    let issue = FileIssue(
      file: "own.yaml", line: 12, key: "gdp.kind",
      reason: .notAllowed(value: "levels", allowed: ["level", "growth"]))
    #expect(
      issue.description
        == "own.yaml:12: gdp.kind: levels is not one of level, growth")
  }
}
