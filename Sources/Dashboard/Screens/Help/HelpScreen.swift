/// Every key of a screen, from the one key map.
struct HelpScreen: Screen {
  enum Line: Sendable {
    case group(Phrase)
    case binding(Binding)
    case mark(String, Phrase)
    case blank
  }

  let context: Context
  /// The screen whose keys are told.
  let subject: ScreenName
  let lines: [Line]

  init(context: Context, view: View) {
    self.context = context
    subject = view.helpSubject
    let filter = view.filter.lowercased()
    var lines: [Line] = []
    for group in Binding.Group.allCases {
      let own = context.keys.bindings(on: view.helpSubject).filter { binding in
        binding.group == group
          && (filter.isEmpty || HelpScreen.words(binding).lowercased().contains(filter))
      }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.group(group.phrase))
      lines += own.map { .binding($0) }
    }
    let marks = MarkLegend.all(context.theme.symbols).filter { mark, phrase in
      filter.isEmpty || (mark + phrase.zh + phrase.en).lowercased().contains(filter)
    }
    if !marks.isEmpty {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.group(.groupMarks))
      lines += marks.map { .mark($0.mark, $0.phrase) }
    }
    self.lines = lines
  }

  private static func words(_ binding: Binding) -> String {
    HelpScreen.keys(binding) + "\n" + binding.phrase.zh + "\n" + binding.phrase.en
  }

  private static func keys(_ binding: Binding) -> String {
    binding.keys.map(\.label).joined(separator: "  ")
  }

  private var visible: Int { max(0, context.area.rows - 1) }
  /// Help has no cursor: it scrolls.
  private var layout: ListLayout { ListLayout(count: lines.count, choices: []) }

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
    focus.remark = context.say(lines.isEmpty ? .noMatches : .keyHelp)
    return focus
  }

  func position(_ view: View) -> String { context.say(.name(of: subject)) }

  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    let area = context.area
    let title = context.say(.name(of: .help)) + " · " + context.say(.name(of: subject))
    canvas.heading(area, title: title, line: theme.activeBorder, titleStyle: theme.title)
    canvas.scrollBar(
      area, top: view.main.top, visible: visible, total: lines.count, style: theme.muted)
    let inner = area.body.inset(columns: 1)
    for offset in 0..<inner.rows {
      guard lines.indices.contains(view.main.top + offset) else { break }
      draw(lines[view.main.top + offset], in: inner.line(offset), on: &canvas)
    }
  }

  private func draw(_ line: Line, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let (keys, words) = field.splitLeft(2).1.splitLeft(20, gap: 2)
    switch line {
    case .blank:
      break
    case .group(let phrase):
      canvas.write(context.say(phrase), in: field, style: theme.title)
    case .binding(let binding):
      canvas.write(HelpScreen.keys(binding), in: keys, style: theme.key)
      canvas.write(context.say(binding.phrase), in: words, style: theme.text)
    case .mark(let mark, let phrase):
      canvas.write(mark, in: keys, style: theme.note)
      canvas.write(context.say(phrase), in: words, style: theme.text)
    }
  }
}
