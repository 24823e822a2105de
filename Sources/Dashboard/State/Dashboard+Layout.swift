extension Dashboard {
  /// The smallest screen that everything fits on.
  static let smallest = Size(columns: 60, rows: 16)

  /// The part of the screen between the header and the two status lines, and the part of it that
  /// shows the sentence of the figure under the cursor.
  static func areas(of screen: ScreenName, _ size: Size) -> (main: Rect, evidence: Rect?) {
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: size.rows - 3)
    // A high screen has room for a long sentence.
    let sentence = size.rows >= 48 ? 9 : 5
    switch screen {
    case .targets where size.columns >= 160:
      return body.splitLeft(size.columns * 3 / 5, gap: 1)
    case .place where size.columns >= 120:
      return body.splitLeft(size.columns * 3 / 5, gap: 1)
    case .place where size.rows >= 21:
      return body.splitBottom(size.rows >= 32 ? 7 : 4)
    case .compare where size.rows >= 32, .indicator where size.rows >= 28,
      .trend where size.rows >= 32, .targets where size.rows >= 24, .checks where size.rows >= 20,
      .statements where size.rows >= 20:
      return body.splitBottom(sentence)
    case .checks:
      return body.splitBottom(4)
    default:
      return (body, nil)
    }
  }

  var isTooSmall: Bool {
    size.columns < Dashboard.smallest.columns || size.rows < Dashboard.smallest.rows
  }

  var context: Context {
    Context(
      corpus: corpus, survey: survey, options: options, theme: theme,
      areas: Dashboard.areas(of: view.screen, size), marked: marked)
  }

  /// Lays the screen out anew where something that it depends on has changed.
  mutating func layOut() {
    guard !isTooSmall else { return }
    let key = ScreenKey(view: view, size: size, options: options, marked: marked)
    if key != screenKey {
      // Other lines: the figure that was seen stays in view.
      if key.name == screenKey.name, key.size != screenKey.size { view.wanted = screen.kept(view) }
      otherScreens[screenKey.name] = (screenKey, screen)
      if let kept = otherScreens[key.name], kept.key == key {
        screen = kept.screen
      } else {
        let last = otherScreens[key.name]?.screen
        screen = last?.renewed(context, view) ?? ScreenFactory.screen(context, view)
      }
      screenKey = key
    }
    screen.settle(&view)
  }
}
