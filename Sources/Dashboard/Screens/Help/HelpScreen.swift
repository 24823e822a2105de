/// Every key of a screen, from the one key map.
struct HelpScreen: Screen {
  enum Line: Sendable {
    case group(Phrase)
    /// Keys or a mark, with what it means; the label is empty where the words go on.
    case entry(label: String, words: String, isKey: Bool)
    case blank
  }

  let context: Context
  /// The screen whose keys are told.
  let subject: ScreenName
  /// The lines side by side: all in one column, or in two where the screen is wide.
  let columns: [[Line]]
  /// The columns of the keys and marks.
  private let labels: Int
  /// A screen as wide as this has room for two columns.
  private static let wide = 120

  init(context: Context, view: View) {
    self.context = context
    subject = view.helpSubject
    let filter = view.filter.lowercased()
    let bindings = context.keys.bindings(on: view.helpSubject).filter { binding in
      filter.isEmpty || HelpScreen.words(binding).lowercased().contains(filter)
    }
    let marks = MarkLegend.all(context.theme.symbols, context.language).filter { mark, phrase in
      filter.isEmpty || (mark + phrase.zh + phrase.en).lowercased().contains(filter)
    }
    let widest =
      (bindings.map { HelpScreen.keys($0) } + marks.map(\.mark))
      .map { DisplayWidth.of($0) }.max() ?? 0
    let labels = min(20, widest)
    let isWide = context.area.columns >= HelpScreen.wide
    // Two columns before the labels, two after them, the scroll bar in the last one.
    let room = max(20, context.area.columns / (isWide ? 2 : 1) - labels - 7)
    func entries(_ label: String, _ phrase: Phrase, isKey: Bool) -> [Line] {
      LineBreaker.wrap(context.say(phrase), columns: room).enumerated().map { index, words in
        .entry(label: index == 0 ? label : "", words: words, isKey: isKey)
      }
    }
    var groups = Binding.Group.allCases.map { group in
      (
        group.phrase,
        bindings.filter { $0.group == group }.flatMap {
          entries(HelpScreen.keys($0), $0.phrase, isKey: true)
        }
      )
    }
    groups.append((.groupMarks, marks.flatMap { entries($0.mark, $0.phrase, isKey: false) }))
    let blocks = groups.filter { !$0.1.isEmpty }.map { [.group($0.0)] + $0.1 }
    columns = HelpScreen.columns(of: blocks, isWide ? 2 : 1)
    self.labels = labels
  }

  /// Sets groups of lines in one column or two, in order, so that the longer one is as short as can
  /// be.
  private static func columns(of blocks: [[Line]], _ count: Int) -> [[Line]] {
    func column(_ blocks: ArraySlice<[Line]>) -> [Line] {
      Array(blocks.joined(separator: [.blank]))
    }
    guard count > 1, blocks.count > 1 else { return [column(blocks[...])] }
    return (1..<blocks.count).map { [column(blocks[..<$0]), column(blocks[$0...])] }
      .min { max($0[0].count, $0[1].count) < max($1[0].count, $1[1].count) } ?? []
  }

  private static func words(_ binding: Binding) -> String {
    HelpScreen.keys(binding) + "\n" + binding.phrase.zh + "\n" + binding.phrase.en
  }

  private static func keys(_ binding: Binding) -> String {
    binding.keys.map(\.label).joined(separator: "  ")
  }

  private var visible: Int { max(0, context.area.rows - 1) }
  /// Help has no cursor: it scrolls.
  private var layout: ListLayout { ListLayout(count: count, choices: []) }
  private var count: Int { columns.map(\.count).max() ?? 0 }

  func settle(_ view: inout View) {
    view.pane = 0
    layout.settle(&view.main, visible: visible)
  }

  func move(_ motion: Motion, in view: inout View) {
    layout.move(motion, &view.main, visible: visible)
  }

  func select(at position: Position, in view: inout View) -> Hit? { nil }

  func focus(_ view: View) -> Focus {
    var focus = Focus()
    focus.remark = context.say(count == 0 ? .noMatches : .keyHelp)
    return focus
  }

  func position(_ view: View) -> String { context.say(.name(of: subject)) }

  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    let area = context.area
    let title = context.say(.name(of: .help)) + " · " + context.say(.name(of: subject))
    canvas.heading(area, title: title, line: theme.activeBorder, titleStyle: theme.title)
    canvas.scrollBar(
      area, top: view.main.top, visible: visible, total: count, style: theme.muted)
    var rest = area.body.inset(columns: 1)
    let width = (rest.columns - columns.count + 1) / max(1, columns.count)
    for lines in columns {
      let (field, next) = rest.splitLeft(width, gap: 1)
      for (offset, line) in lines.dropFirst(view.main.top).prefix(field.rows).enumerated() {
        draw(line, in: field.line(offset), on: &canvas)
      }
      rest = next
    }
  }

  private func draw(_ line: Line, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    switch line {
    case .blank:
      break
    case .group(let phrase):
      canvas.write(context.say(phrase), in: field, style: theme.title)
    case .entry(let label, let words, let isKey):
      let (left, right) = field.splitLeft(2).1.splitLeft(labels, gap: 2)
      canvas.write(label, in: left, style: isKey ? theme.key : theme.note)
      canvas.write(words, in: right, style: theme.text)
    }
  }
}
