/// Everything that the reports say of one place.
public struct Profile: Sendable {
  public let place: PlaceName
  /// The catalogue's panels that have figures, in the catalogue's order.
  public let panels: [PanelFigures]
  /// Figures of the place that no indicator claims, in source order.
  public let unclaimed: [FigureID]
  /// Figures of the place's reports that are about other places (counties, the nation), in source order.
  public let elsewhere: [FigureID]

  public struct PanelFigures: Sendable {
    public let panel: Panel
    public let rows: [Row]
    public init(panel: Panel, rows: [Row]) {
      self.panel = panel
      self.rows = rows
    }
  }

  public struct Row: Sendable {
    public let indicator: Indicator
    /// The chosen result, if the reports state one.
    public let result: Cell?
    /// The chosen goal, if the reports state one.
    public let target: Cell?
    public init(indicator: Indicator, result: Cell?, target: Cell?) {
      self.indicator = indicator
      self.result = result
      self.target = target
    }
  }

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
  /// Everything that the reports say of a place.
  public func profile(of place: PlaceName) -> Profile {
    Profile(place: place, panels: [], unclaimed: [], elsewhere: [])
  }
}
