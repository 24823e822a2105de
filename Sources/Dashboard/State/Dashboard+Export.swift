import Indicators

extension Dashboard {
  /// The screen in a format for files: what the export key and `zhibiao screen` write.
  public func document(as format: ExportFormat) -> String {
    frame(size: size).exported(as: format, caption: caption)
  }

  var caption: Caption {
    let context = context
    let reports = corpus.reports
    let years = reports.compactMap(\.year)
    let span = years.min().flatMap { first in
      years.max().map { first == $0 ? "\(first)" : "\(first)–\($0)" }
    }
    return Caption(
      language: options.language,
      title: ([context.say(.program), context.say(.name(of: view.screen))] + subjects(context))
        .joined(separator: " · "),
      source: [context.say(.reports(reports.count)), span ?? ""].filter { !$0.isEmpty }
        .joined(separator: context.language == .zh ? "，" : ", "))
  }

  /// What the screen is about, as far as its name does not say it.
  private func subjects(_ context: Context) -> [String] {
    let focus = screen.focus(view)
    let place = focus.place.map { [context.names.full($0)] } ?? []
    let indicator =
      (view.screen == .indicator ? view.indicator ?? focus.indicator : focus.indicator)
      .flatMap { corpus.catalogue.indicator($0) }.map { [context.name($0)] } ?? []
    switch view.screen {
    case .overview, .targets, .checks, .help: return []
    case .place: return place
    case .compare: return marked.map { context.names.full($0) }
    case .indicator: return indicator
    case .trend, .statements: return place + indicator
    case .report: return focus.report.map { [corpus.reports[$0].title] } ?? []
    }
  }

  /// Takes a key of the export dialogue.
  mutating func typeExport(_ key: Key, _ prompt: ExportPrompt) -> [Effect] {
    switch key {
    case .escape, .control("c"):
      input = nil
      return []
    case .control("l"):
      return [.redraw]
    default:
      break
    }
    switch prompt.stage {
    case .editing: return edit(prompt, key)
    case .confirming: return confirm(prompt, key)
    case .probing, .writing: return []
    }
  }

  private mutating func edit(_ old: ExportPrompt, _ key: Key) -> [Effect] {
    var prompt = old
    prompt.problem = nil
    switch key {
    case .tab, .backTab, .up, .down:
      prompt.field = prompt.field == .path ? .format : .path
    case .left:
      prompt.changeFormat(by: -1, screen: view.screen)
    case .right:
      prompt.changeFormat(by: 1, screen: view.screen)
    case .character(" ") where prompt.field == .format:
      prompt.changeFormat(by: 1, screen: view.screen)
    case .character(let text) where prompt.field == .path:
      prompt.type(prompt.path + text)
    case .backspace where prompt.field == .path, .delete where prompt.field == .path:
      prompt.type(String(prompt.path.dropLast()))
    case .control("u") where prompt.field == .path:
      prompt.type("")
    case .enter where prompt.path.contains { $0 != " " }:
      prompt.stage = .probing
      input = .export(prompt)
      return [.probe(path: prompt.path)]
    case .enter:
      prompt.problem = .exportNoPath
    default:
      break
    }
    input = .export(prompt)
    return []
  }

  private mutating func confirm(_ old: ExportPrompt, _ key: Key) -> [Effect] {
    var prompt = old
    switch key {
    case .character("y"), .character("Y"):
      return write(old)
    case .character("n"), .character("N"):
      prompt.stage = .editing
      prompt.field = .path
      prompt.problem = nil
    default:
      prompt.problem = .exportNotOverwritten
    }
    input = .export(prompt)
    return []
  }

  /// Goes on with an export once it is known what stands where it would write.
  mutating func probed(_ path: String, _ found: PathKind) -> [Effect] {
    guard case .export(var prompt)? = input, prompt.stage == .probing, prompt.path == path else {
      return []
    }
    switch found {
    case .nothing:
      return write(prompt)
    case .file:
      prompt.stage = .confirming
      prompt.problem = .exportExists
    case .folder:
      prompt.stage = .editing
      prompt.field = .path
      prompt.enterFolder(screen: view.screen)
      prompt.problem = .exportFolder
    }
    input = .export(prompt)
    return []
  }

  private mutating func write(_ old: ExportPrompt) -> [Effect] {
    input = nil
    message = nil
    layOut()
    let document = document(as: old.format)
    var prompt = old
    prompt.stage = .writing
    prompt.problem = .exporting
    input = .export(prompt)
    return [.export(document: document, path: prompt.path)]
  }

  /// Tells the outcome of an export; after a failure the dialogue stays as it was left.
  mutating func exported(_ path: String, _ failure: String?) {
    guard case .export(var prompt)? = input, prompt.stage == .writing, prompt.path == path else {
      message = Message(
        failure.map { .exportFailed(path, $0) } ?? .exported(path), isFailure: failure != nil)
      return
    }
    guard let failure else {
      input = nil
      lastExport = prompt
      message = Message(.exported(path))
      return
    }
    prompt.stage = .editing
    prompt.field = .path
    prompt.problem = .exportNotWritten(failure)
    input = .export(prompt)
  }
}
