extension Frame.Cell {
  /// True for a blank that shows neither a background nor a line.
  package var isInvisible: Bool {
    cluster == .space && style.background == .terminal
      && style.attributes.isDisjoint(with: [.underline, .reverse])
  }
}
