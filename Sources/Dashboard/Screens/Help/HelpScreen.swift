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
  let lines: [Line]
  /// The columns of the keys and marks.
  private let labels: Int

  init(context: Context, view: View) {
    self.context = context
    subject = view.helpSubject
    let filter = view.filter.lowercased()
    let bindings = context.keys.bindings(on: view.helpSubject).filter { binding in
      filter.isEmpty || HelpScreen.words(binding).lowercased().contains(filter)
    }
    let marks = MarkLegend.all(context.theme.symbols).filter { mark, phrase in
      filter.isEmpty || (mark + phrase.zh + phrase.en).lowercased().contains(filter)
    }
    let widest =
      (bindings.map { HelpScreen.keys($0) } + marks.map(\.mark))
      .map { DisplayWidth.of($0) }.max() ?? 0
    let labels = min(20, widest)
    // Two columns before the labels, two after them, the scroll bar in the last one.
    let columns = max(20, context.area.columns - labels - 7)
    var lines: [Line] = []
    func begin(_ group: Phrase) {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.group(group))
    }
    func add(_ label: String, _ phrase: Phrase, isKey: Bool) {
      for (index, words) in LineBreaker.wrap(context.say(phrase), columns: columns).enumerated() {
        lines.append(.entry(label: index == 0 ? label : "", words: words, isKey: isKey))
      }
    }
    for group in Binding.Group.allCases {
      let own = bindings.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      begin(group.phrase)
      for binding in own { add(HelpScreen.keys(binding), binding.phrase, isKey: true) }
    }
    if !marks.isEmpty {
      begin(.groupMarks)
      for (mark, phrase) in marks { add(mark, phrase, isKey: false) }
    }
    self.labels = labels
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
