/// A screen's name in the header, with where it stands.
struct HeaderTab: Sendable {
  let command: Command
  let text: String
  let isActive: Bool
  let area: Rect
}

extension Dashboard {
  /// The program's name, which stands before the tabs.
  var headerName: String { " " + Phrase.program[options.language] + " " }

  /// The tabs of the header; only the keys of the others where there is no room for all names.
  var tabs: [HeaderTab] {
    let first = DisplayWidth.of(headerName)
    let names = ScreenName.tabs
    let keys = names.map { options.keys.label(toScreen: $0, on: view.screen) }
    let full = zip(keys, names).map { " \($0) \(Phrase.name(of: $1)[options.language]) " }
    let isRoomy = first + full.reduce(0) { $0 + DisplayWidth.of($1) } <= size.columns
    var column = first
    var result: [HeaderTab] = []
    for (index, name) in names.enumerated() {
      guard let command = Command(rawValue: name.rawValue) else { continue }
      let isActive = name == view.screen
      let text = isRoomy || isActive ? full[index] : " \(keys[index]) "
      let width = DisplayWidth.of(text)
      result.append(
        HeaderTab(
          command: command, text: text, isActive: isActive,
          area: Rect(column: column, row: 0, columns: width, rows: 1)))
      column += width
    }
    return result
  }
}
