public import ArgumentParser
public import Dashboard
public import Quantities
public import Terminal

extension Language: ExpressibleByArgument {
  /// The language where no option chooses one: the configuration's, else that of `LC_ALL`,
  /// `LC_MESSAGES` or `LANG`, the first that is set; Chinese where that names neither.
  static var withoutOption: Language {
    if let language = Settings.current.language { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment.value(name) else { continue }
      return value.hasPrefix("en") ? .en : .zh
    }
    return .zh
  }

  /// The language of messages that are made before the options are read.
  static var beforeParsing: Language {
    CommandLine.value(of: "--lang").flatMap { Language(rawValue: $0) } ?? .withoutOption
  }
}

extension ScreenName: ExpressibleByArgument {}
extension ExportFormat: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
extension ThemeName: ExpressibleByArgument {}
extension AmbiguousWidth: ExpressibleByArgument {}

extension Size: ExpressibleByArgument {
  /// The size as it is typed: `80x24`.
  public var defaultValueDescription: String { "\(columns)x\(rows)" }

  /// Reads `80x24`; both at most 1000.
  public init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

extension Period: ExpressibleByArgument {}
