/// What the keys go to in place of the screen.
enum Input: Sendable, Hashable {
  /// Typing a filter; what stood before it comes back with Esc.
  case filter(before: String)
  case export(ExportPrompt)
  case palette(PalettePrompt)
  /// The digits of a count so far.
  case count(String)
}
