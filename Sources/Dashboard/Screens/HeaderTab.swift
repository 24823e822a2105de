/// A screen's name in the header, with where it stands.
struct HeaderTab: Sendable {
  let command: Command
  let text: String
  let isActive: Bool
  let area: Rect
}

extension Dashboard {
  /// The program's name, which stands before the tabs where there is room.
  var headerName: String { header.brand }

  /// The tabs of the header.
  var tabs: [HeaderTab] {
    var column = DisplayWidth.of(header.brand)
    return zip(ScreenName.tabs, header.texts).compactMap { name, text in
      guard let command = Command(rawValue: name.rawValue) else { return nil }
      let width = DisplayWidth.of(text)
      defer { column += width }
      return HeaderTab(
        command: command, text: text, isActive: name == view.screen,
        area: Rect(column: column, row: 0, columns: width, rows: 1))
    }
  }

  /// What the header has room for: the program's name goes first, then blanks, then letters of
  /// long names; where even these are too many, only the current screen keeps its name.
  private var header: (brand: String, texts: [String]) {
    let language = options.language
    let keys = ScreenName.tabs.map { options.keys.label(toScreen: $0, on: view.screen) }
    let full = ScreenName.tabs.map { Phrase.name(of: $0)[language] }
    let short = ScreenName.tabs.map { Phrase.shortName(of: $0)[language] }
    let current = zip(ScreenName.tabs, full).map { $0 == view.screen ? " " + $1 : "" }
    let brand = " " + Phrase.program[language] + " "
    let forms: [(String, [String])] = [
      (brand, zip(keys, full).map { " \($0) \($1) " }),
      ("", zip(keys, full).map { " \($0) \($1) " }),
      ("", zip(keys, full).map { " \($0) \($1)" }), ("", zip(keys, short).map { " \($0) \($1)" }),
      ("", zip(keys, full).map { " \($0)\($1)" }), ("", zip(keys, current).map { " \($0)\($1) " }),
    ]
    return forms.first { form in
      form.1.reduce(DisplayWidth.of(form.0)) { $0 + DisplayWidth.of($1) } <= size.columns
    } ?? ("", keys.map { " \($0)" })
  }
}
