extension Dashboard {
  /// The smallest screen that everything fits on.
  static let smallest = Size(columns: 60, rows: 16)

  /// The part of the screen between the header and the two status lines.
  static func body(of size: Size) -> Rect {
    Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
  }

  var isTooSmall: Bool {
    size.columns < Dashboard.smallest.columns || size.rows < Dashboard.smallest.rows
  }

  var context: Context {
    Context(
      corpus: corpus, survey: survey, language: options.language, theme: theme,
      area: Dashboard.body(of: size), marked: marked)
  }

  /// Lays the screen out anew where something that it depends on has changed.
  mutating func layOut() {
    guard !isTooSmall else { return }
    for _ in 0..<2 {
      let key = ScreenKey(view: view, size: size, language: options.language, marked: marked)
      if key != screenKey {
        screenKey = key
        screen = ScreenFactory.screen(context, view)
      }
      // Settling may move the selection that the overview's panels show: then once more.
      screen.settle(&view)
    }
  }
}
