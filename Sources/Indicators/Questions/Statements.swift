/// Everything that the reports say of one indicator: of one place, and elsewhere.
public struct Statements: Sendable {
  /// What is stated.
  public let indicator: Indicator
  /// The place asked for.
  public let place: PlaceName
  /// The statements about the place, goals included, latest period first.
  public let own: [Cell]
  /// The chosen result, else goal, of every other place, in the order of places.
  public let elsewhere: [Entry]

  /// What is chosen for another place.
  public struct Entry: Sendable {
    /// The place.
    public let place: PlaceName
    /// Its figure.
    public let cell: Cell
    /// A place with its figure.
    public init(place: PlaceName, cell: Cell) {
      self.place = place
      self.cell = cell
    }
  }

  /// Statements of a place and elsewhere.
  public init(indicator: Indicator, place: PlaceName, own: [Cell], elsewhere: [Entry]) {
    self.indicator = indicator
    self.place = place
    self.own = own
    self.elsewhere = elsewhere
  }
}
