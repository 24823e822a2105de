import Indicators
import ReportText

/// The dashboard as lines of text, for a screen reader: what stands on a screen one item a line, and
/// commands read from a prompt.
public struct SpokenDashboard: Sendable {
  /// The dashboard as it stands.
  public private(set) var dashboard: Dashboard
  /// Where the cursor stands for each item of the screen.
  private var items: [View] = []
  /// The items told so far.
  private var told = 0
  /// So many items are told at once.
  private static let page = 20

  /// - Parameter dashboard: laid out for any size; the larger, the fewer words are cut short.
  public init(_ dashboard: Dashboard) { self.dashboard = dashboard }

  /// What the screen says: its name, what is chosen, and the first of its items.
  public mutating func screen() -> [String] {
    let width = dashboard.options.ambiguousWidth
    return DisplayWidth.$ambiguous.withValue(width) {
      items = dashboard.stops()
      told = 0
      let view = dashboard.view
      var lines = [say(.name(of: view.screen)) + " · " + dashboard.screen.position(view)]
      if !view.filter.isEmpty { lines.append(say(.filterPrompt) + " / " + view.filter) }
      return lines + (items.isEmpty ? [dashboard.spoken()] : evidence() + more())
    }
  }

  /// Takes a line of the prompt: a command by its name or key, the number of an item to open, a
  /// command and a number, `/` and a filter, `export` and a file, or nothing for more items.
  ///
  /// - Returns: what to say, and what the program has to do.
  public mutating func take(_ line: String) -> (lines: [String], effects: [Effect]) {
    let width = dashboard.options.ambiguousWidth
    return DisplayWidth.$ambiguous.withValue(width) { answer(line) }
  }

  /// Takes the outcome of an effect.
  public mutating func take(_ event: Event) -> (lines: [String], effects: [Effect]) {
    let effects = dashboard.update(event)
    // There is no dialogue to go on with: what stands in the way is said.
    guard case .export(let prompt)? = dashboard.input, prompt.stage != .writing else {
      return (effects.isEmpty ? message() : [], effects)
    }
    dashboard.input = nil
    switch event {
    case .probed(let path, .file): return ([say(.fileExists(path))], [])
    case .probed(let path, .folder): return ([say(.isFolder(path))], [])
    default: return (prompt.problem.map { [say($0)] } ?? [], effects)
    }
  }

  private mutating func answer(_ line: String) -> (lines: [String], effects: [Effect]) {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first else { return (more(), []) }
    if first.hasPrefix("/") {
      let filter = String(line.drop { $0 == " " }.dropFirst())
      _ = dashboard.recording { dashboard in
        dashboard.setFilter(filter)
        return []
      }
      dashboard.layOut()
      return (screen(), [])
    }
    if words.count == 1, let number = Int(first), items.indices.contains(number - 1) {
      return run(.open, at: number)
    }
    guard let command = command(first) else {
      return ([say(.unknownCommand(help: Command.help.name))], [])
    }
    switch command {
    case .help: return (help(), [])
    case .export where words.count > 1: return export(words.dropFirst().joined(separator: " "))
    case .export: return ([say(.exportNoPath)], [])
    case .filter: return ([say(.filterPrompt) + " /"], [])
    default: return run(command, at: words.dropFirst().first.flatMap { Int($0) })
    }
  }

  private func command(_ word: String) -> Command? {
    if let command = Command(name: word) { return command }
    return Key(name: word).flatMap {
      dashboard.options.keys.command(for: $0, on: dashboard.view.screen)
    }
  }

  private mutating func run(_ command: Command, at number: Int?) -> ([String], [Effect]) {
    if let number {
      guard items.indices.contains(number - 1) else { return ([say(.nothingHere)], []) }
      dashboard.view = items[number - 1]
    }
    let before = dashboard.view
    let language = dashboard.options.language
    dashboard.message = nil
    let effects = dashboard.recording { $0.run(command) }
    dashboard.layOut()
    let said = message()
    if command.motion?.step(page: 1) != nil { return (said + [dashboard.spoken()], effects) }
    let isOther = dashboard.view != before || dashboard.options.language != language
    return (isOther ? said + screen() : said, effects)
  }

  private mutating func export(_ path: String) -> ([String], [Effect]) {
    var prompt = ExportPrompt(screen: dashboard.view.screen)
    prompt.type(path)
    prompt.stage = .probing
    dashboard.input = .export(prompt)
    return ([], [.probe(path: path)])
  }

  /// The next items.
  private mutating func more() -> [String] {
    let end = min(items.count, told + SpokenDashboard.page)
    var lines: [String] = []
    for index in told..<end {
      var copy = dashboard
      copy.view = items[index]
      lines.append("\(index + 1). " + copy.spoken())
    }
    told = end
    if end < items.count { lines.append(say(.moreByEnter(items.count - end))) }
    return lines
  }

  /// The sentence of the report screen's figure.
  private func evidence() -> [String] {
    guard dashboard.view.screen == .report,
      let figure = dashboard.screen.focus(dashboard.view).figure
    else { return [] }
    let report = dashboard.corpus.reports[figure.report]
    let index = report.measurements[figure.measurement].sentence
    guard report.sentences.indices.contains(index) else { return [] }
    let text = report.sentences[index].pieces.map { report.source.text($0) }.joined()
    return [dashboard.spoken(), say(.evidenceIs(text.filter { !$0.isNewline }))]
  }

  private func help() -> [String] {
    let bindings = dashboard.options.keys.bindings(on: dashboard.view.screen)
    return say(.promptHelp).split(separator: "\n").map(String.init)
      + bindings.map { binding in
        // A number is an item here, not a key.
        let keys = binding.keys.map(\.name).filter { Int($0) == nil }.joined(separator: " ")
        return binding.command.name + (keys.isEmpty ? "" : " (\(keys))")
          + ": \(say(binding.phrase))"
      }
  }

  private func message() -> [String] { dashboard.message.map { [say($0.phrase)] } ?? [] }

  private func say(_ phrase: Phrase) -> String { phrase[dashboard.options.language] }
}
