/// Everything that the reports say of one indicator: of one place, and elsewhere.
public struct Statements: Sendable {
  public let indicator: Indicator
  public let place: PlaceName
  /// The statements about the place, goals included, latest period first.
  public let own: [Cell]
  /// The chosen result, else goal, of every other place, in the order of places.
  public let elsewhere: [Entry]

  public struct Entry: Sendable {
    public let place: PlaceName
    public let cell: Cell
    public init(place: PlaceName, cell: Cell) {
      self.place = place
      self.cell = cell
    }
  }

  public init(indicator: Indicator, place: PlaceName, own: [Cell], elsewhere: [Entry]) {
    self.indicator = indicator
    self.place = place
    self.own = own
    self.elsewhere = elsewhere
  }
}
