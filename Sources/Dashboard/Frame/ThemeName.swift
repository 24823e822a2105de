/// The looks that a user can choose.
public enum ThemeName: String, Sendable, Hashable, CaseIterable {
  /// For a dark background; the look without any choice.
  case dark
  /// For a light background.
  case light
  /// Only strong colours, for a dark background.
  case highContrast = "high-contrast"
  /// Without colours.
  case monochrome
  /// As `dark`, with lines, bars and marks of ASCII.
  case ascii
}
