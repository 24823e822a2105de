/// Everything that the reports say of one place.
public struct Profile: Sendable {
  /// The place asked for.
  public let place: PlaceName
  /// The catalogue's panels that have figures, in the catalogue's order.
  public let panels: [PanelFigures]
  /// Figures of the place that no indicator claims, in source order.
  public let unclaimed: [FigureID]
  /// Figures of the place's reports that are about other places (counties, the nation), in source order.
  public let elsewhere: [FigureID]

  /// The figures that it is made of, with all that state one thing again.
  public var figureCount: Int {
    let cells = panels.flatMap { $0.rows.flatMap { [$0.result, $0.target] } }.compactMap(\.self)
    return cells.reduce(unclaimed.count + elsewhere.count) { $0 + 1 + $1.others.count }
  }

  /// The indicators of one panel.
  public struct PanelFigures: Sendable {
    /// The panel.
    public let panel: Panel
    /// Its indicators that have figures, in the catalogue's order.
    public let rows: [Row]
    /// A panel with its rows.
    public init(panel: Panel, rows: [Row]) {
      self.panel = panel
      self.rows = rows
    }
  }

  /// One indicator of the place.
  public struct Row: Sendable {
    /// What the figures state.
    public let indicator: Indicator
    /// The chosen result, if the reports state one.
    public let result: Cell?
    /// The chosen goal, if the reports state one.
    public let target: Cell?
    /// An indicator with its result and its goal.
    public init(indicator: Indicator, result: Cell?, target: Cell?) {
      self.indicator = indicator
      self.result = result
      self.target = target
    }
  }

  /// A profile of what the reports say.
  public init(
    place: PlaceName, panels: [PanelFigures], unclaimed: [FigureID], elsewhere: [FigureID]
  ) {
    self.place = place
    self.panels = panels
    self.unclaimed = unclaimed
    self.elsewhere = elsewhere
  }
}

extension Corpus {
  /// Everything that the reports say of a place: in its own reports, newest first, then in those
  /// of others.
  ///
  /// - Complexity: O(number of figures).
  public func profile(of place: PlaceName) -> Profile {
    let columns = Columns([place], in: self)
    let indicators = catalogue.indicators
    let candidates = candidates(for: indicators, in: columns, count: 1, isTarget: nil)[0]
    var claimed: Set<FigureID> = []
    var rows: [String: [Profile.Row]] = [:]
    for (indicator, figures) in zip(indicators, candidates) where !figures.isEmpty {
      claimed.formUnion(figures.map(\.id))
      let row = Profile.Row(
        indicator: indicator,
        result: Cell(choosing: figures.filter { !$0.measurement.isTarget }),
        target: Cell(choosing: figures.filter { $0.measurement.isTarget }))
      rows[indicator.panel, default: []].append(row)
    }
    let panels = catalogue.panels.compactMap { panel in
      rows[panel.id].map { Profile.PanelFigures(panel: panel, rows: $0) }
    }
    let (unclaimed, elsewhere) = unclaimedFigures(columns, claimed)
    return Profile(place: place, panels: panels, unclaimed: unclaimed, elsewhere: elsewhere)
  }

  /// The `figureCount` of each subject's profile.
  ///
  /// - Complexity: O(number of figures).
  public func figureCounts() -> [Int] {
    let columns = Columns(subjects.map(\.place), in: self)
    var counts = subjects.map { _ in 0 }
    for (index, report) in reports.enumerated() {
      let own = columns.column(ofReport: index)
      for figure in report.measurements {
        let about = columns.column(of: figure, in: index)
        if let about { counts[about] += 1 }
        if let own, own != about { counts[own] += 1 }
      }
    }
    return counts
  }

  private func unclaimedFigures(
    _ columns: Columns, _ claimed: Set<FigureID>
  ) -> (unclaimed: [FigureID], elsewhere: [FigureID]) {
    var unclaimed: [FigureID] = []
    var elsewhere: [FigureID] = []
    let inOrder = reports.indices.sorted {
      (columns.order(of: $0, for: 0), $0) < (columns.order(of: $1, for: 0), $1)
    }
    for report in inOrder {
      for (index, figure) in reports[report].measurements.enumerated() {
        let id = FigureID(report: report, measurement: index)
        if columns.column(of: figure, in: report) == 0 {
          if !claimed.contains(id) { unclaimed.append(id) }
        } else if columns.column(ofReport: report) == 0 {
          elsewhere.append(id)
        }
      }
    }
    return (unclaimed, elsewhere)
  }
}
