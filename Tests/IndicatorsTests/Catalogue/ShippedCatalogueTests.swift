import Testing

@testable import Indicators

@Suite struct ShippedCatalogueTests {
  @Test func panelsStandInTheirOrder() throws {
    #expect(
      try Shipped.catalogue().panels.map(\.id) == [
        "infrastructure", "digital-economy", "cleanup", "security", "services", "reach", "credit",
        "organisation", "economy", "livelihood", "innovation", "environment",
      ])
  }

  @Test func fileHasNoWarnings() throws {
    #expect(try Shipped.catalogue().warnings.isEmpty)
  }

  @Test(arguments: [
    ("5g-base-stations", "infrastructure", "5G基站（建成）", "个", MeasurementKind.level, "higher"),
    ("websites", "infrastructure", "网站", "个", .level, ""),
    ("digital-economy-share", "digital-economy", "数字经济占GDP比重", "%", .share, "higher"),
    ("suspects-arrested", "cleanup", "抓获嫌疑人", "人", .level, ""),
    ("cpi-growth", "economy", "居民消费价格涨幅", "%", .growth, ""),
    ("grain-output", "economy", "粮食产量", "吨", .level, "higher"),
    ("surveyed-unemployment-rate", "livelihood", "城镇调查失业率", "%", .share, "lower"),
    ("pm25", "environment", "PM2.5平均浓度", "微克/立方米", .level, "lower"),
    ("energy-intensity-change", "environment", "单位GDP能耗变化", "%", .growth, "lower"),
  ])
  func indicatorsKeepTheirMeaning(
    id: String, panel: String, zh: String, unit: String, kind: MeasurementKind, better: String
  ) throws {
    let indicator = try #require(try Shipped.catalogue().indicator(id))
    #expect(indicator.panel == panel)
    #expect(indicator.zh == zh)
    #expect(indicator.unit == unit)
    #expect(indicator.kind == kind)
    #expect(indicator.better?.rawValue ?? "" == better)
  }

  /// An entry of `hide` in the configuration has one meaning.
  @Test func noPanelHasTheIDOfAnIndicator() throws {
    let catalogue = try Shipped.catalogue()
    let panels = Set(catalogue.panels.map(\.id))
    #expect(panels.isDisjoint(with: catalogue.indicators.map(\.id)))
  }

  @Test func everyIDStandsOnce() throws {
    let ids = try Shipped.catalogue().indicators.map(\.id)
    #expect(ids.count == 71)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    ("5g-base-stations", Indicator.Counts.stock), ("high-tech-enterprises", .stock),
    ("service-users", .stock), ("new-urban-jobs", .flow), ("gdp", .flow), ("sites-closed", .flow),
    ("service-requests-done", .flow),
  ])
  func stocksAreToldFromFlows(id: String, counts: Indicator.Counts) throws {
    #expect(try Shipped.catalogue().indicator(id)?.counts == counts)
  }

  /// A panel's order is the order on the screen: related figures stand together.
  @Test func indicatorsOfAPanelStandTogether() throws {
    let catalogue = try Shipped.catalogue()
    var panels: [String] = []
    for indicator in catalogue.indicators where panels.last != indicator.panel {
      panels.append(indicator.panel)
    }
    #expect(panels == catalogue.panels.map(\.id))
  }
}
