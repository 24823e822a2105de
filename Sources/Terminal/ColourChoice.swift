/// Whether the terminal uses colours.
public enum ColourChoice: String, Sendable, Hashable, CaseIterable {
  /// As the terminal can, unless `NO_COLOR` is set (no-color.org).
  case auto
  /// As the terminal can, `NO_COLOR` or not.
  case always
  case never

  /// True where no colour may be used.
  public var isMonochrome: Bool {
    switch self {
    case .auto: Environment.value("NO_COLOR") != nil
    case .always: false
    case .never: true
    }
  }
}
