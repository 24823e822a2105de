public import Indicators

/// The dashboard's state: events in, effects and frames out. A value without any tie to a terminal.
public struct Dashboard: Sendable {
  public let corpus: Corpus
  public private(set) var options: Options

  /// What the user chose outside the dashboard.
  public struct Options: Sendable, Hashable {
    public var language: Language
    public init(language: Language) { self.language = language }
  }

  /// The dashboard on its first screen, or on a named one with its subject.
  ///
  /// - Parameters:
  ///   - screen: the screen to open.
  ///   - place: the place of the place and report screens, and the first of a comparison.
  ///   - others: the further places of a comparison; empty for all places.
  ///   - indicator: the id of the indicator screen's indicator.
  public init(
    corpus: Corpus, options: Options, screen: ScreenName = .overview, place: PlaceName? = nil,
    others: [PlaceName] = [], indicator: String? = nil
  ) {
    self.corpus = corpus
    self.options = options
  }

  /// Takes one event in and tells what the program has to do.
  public mutating func update(_ event: Event) -> [Effect] { [] }

  /// The screen at a size.
  public func frame(size: Size) -> Frame { Frame(size: size) }
}
