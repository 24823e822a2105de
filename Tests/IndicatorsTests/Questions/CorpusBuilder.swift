import Indicators
import Quantities
import ReportText

/// Small corpora for tests: reports are given by place, date and figures.
enum CorpusBuilder {
  static let shangluo = PlaceName(name: "商洛市", code: "611000")
  static let yanan = PlaceName(name: "延安市", code: "610600")
  static let hebei = PlaceName(name: "河北省", code: "130000")

  static let stations = indicator("stations", "个", .level, .higher)
  static let growth = indicator("growth", "%", .growth, .higher)
  static let unemployment = indicator("unemployment", "%", .share, .lower)
  static let grain = indicator("grain", "吨", .level, nil)

  static func indicator(
    _ id: String, _ unit: String, _ kind: MeasurementKind, _ better: Indicator.Better?
  ) -> Indicator {
    Indicator(
      id: id, panel: id == "stations" ? "network" : "economy", zh: id, en: id, unit: unit,
      kind: kind, better: better, rule: MatchRule(names: [id]))
  }

  static func corpus(_ reports: [Report]) -> Corpus {
    Corpus(
      reports: reports,
      catalogue: Catalogue(
        panels: [
          Panel(id: "economy", zh: "经济", en: "Economy"),
          Panel(id: "network", zh: "网络", en: "Network"),
          Panel(id: "empty", zh: "空", en: "Empty"),
        ], indicators: [stations, growth, unemployment, grain]),
      gazetteer: Gazetteer(places: []))
  }

  static func report(
    _ path: String, _ place: PlaceName?, _ date: CalendarDay?, _ figures: [Measurement] = []
  ) -> Report {
    Report(
      source: SourceText(path: path, bytes: []), title: "报告" + path, place: place, date: date,
      passages: [], sentences: [], measurements: figures, excluded: [])
  }

  static func figure(
    _ indicator: Indicator?, _ value: ExactDecimal, unit: String? = nil,
    place: PlaceName? = nil, period: Period? = nil, isStated: Bool = true,
    qualifier: Qualifier = .exact, isTarget: Bool = false, scope: Measurement.Scope = []
  ) -> Measurement {
    Measurement(
      span: 0..<0, text: "", value: value, unit: unit ?? indicator?.unit ?? "个",
      qualifier: qualifier, kind: indicator?.kind ?? .level, isTarget: isTarget, label: "",
      indicatorID: indicator?.id, place: place, period: period, isPeriodStated: isStated,
      scope: scope)
  }
}
