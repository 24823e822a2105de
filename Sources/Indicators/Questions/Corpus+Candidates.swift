import Quantities

extension Corpus {
  /// Which reports speak for which of the places asked for.
  struct Columns {
    /// The place's index by its key.
    private var byKey: [PlaceKey: Int] = [:]
    /// For each report, the index of the place that it is about.
    private var byReport: [Int?]
    /// For each report, its place in the order of reading.
    private var orders: [Int]

    init(_ places: [PlaceName], in corpus: Corpus) {
      byReport = Array(repeating: nil, count: corpus.reports.count)
      orders = Array(repeating: 0, count: corpus.reports.count)
      for (index, place) in places.enumerated() where byKey[PlaceKey(place)] == nil {
        byKey[PlaceKey(place)] = index
      }
      var order = 0
      for subject in corpus.subjects {
        for report in subject.reports {
          byReport[report] = byKey[PlaceKey(subject.place)]
          orders[report] = order
          order += 1
        }
      }
    }

    /// The place that a figure is about, if it was asked for; a figure that names none is about
    /// the place of its report.
    func column(of figure: Measurement, in report: Int) -> Int? {
      guard let place = figure.place else { return byReport[report] }
      return byKey[PlaceKey(place)]
    }

    /// The place that a report is about, if it was asked for.
    func column(ofReport report: Int) -> Int? { byReport[report] }

    /// The order of a report for a place: its own reports come before those of others.
    func order(of report: Int, for column: Int) -> Int {
      byReport[report] == column ? orders[report] : orders.count + orders[report]
    }
  }

  /// The figures that state some indicators, by place and indicator, in one pass over the corpus.
  ///
  /// - Returns: for each place, for each indicator, the candidates in the corpus's order.
  /// - Complexity: O(number of figures).
  func candidates(
    for indicators: [Indicator], in columns: Columns, count: Int, period: Period? = nil,
    isTarget: Bool?
  ) -> [[[Candidate]]] {
    var rows: [String: Int] = [:]
    for (index, indicator) in indicators.enumerated() where rows[indicator.id] == nil {
      rows[indicator.id] = index
    }
    var result: [[[Candidate]]] = Array(
      repeating: Array(repeating: [], count: indicators.count), count: count)
    for (reportIndex, report) in reports.enumerated() {
      for (index, figure) in report.measurements.enumerated() {
        guard let row = figure.indicatorID.flatMap({ rows[$0] }),
          isTarget == nil || figure.isTarget == isTarget,
          let column = columns.column(of: figure, in: reportIndex),
          let candidate = Candidate(
            id: FigureID(report: reportIndex, measurement: index), measurement: figure,
            indicator: indicators[row], report: report,
            order: columns.order(of: reportIndex, for: column)),
          period.map({ candidate.isWithin($0) }) ?? true
        else { continue }
        result[column][row].append(candidate)
      }
    }
    return result
  }
}
