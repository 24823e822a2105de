import Indicators

extension Dashboard {
  /// Folds the panel under the cursor of the overview to a line, or opens it again.
  mutating func fold() -> [Effect] {
    guard let panel = screen.panel(view) else {
      message = Message(.nothingToFold)
      return []
    }
    let isNew = options.panels.folded.insert(panel.id).inserted
    if !isNew { options.panels.folded.remove(panel.id) }
    message = Message(
      .folding(
        Phrase(panel.zh, panel.en), isFolded: isNew, again: key(of: .fold), undo: key(of: .undo)))
    layOut()
    if let item = screen.firstItem(ofPanel: panel.id) { view.main.cursor = item }
    return [.keep(options.panels)]
  }

  /// Takes the indicator under the cursor, or its panel, off the screens.
  mutating func hide(wholePanel: Bool) -> [Effect] {
    let catalogue = corpus.catalogue
    let indicator = screen.focus(view).indicator.flatMap { catalogue.indicator($0) }
    let panel =
      screen.panel(view)
      ?? indicator.flatMap { own in catalogue.panels.first { $0.id == own.panel } }
    let hidden: (id: String, name: Phrase)? =
      if !wholePanel, let indicator {
        (indicator.id, Phrase(indicator.zh, indicator.en))
      } else if let panel {
        (panel.id, Phrase(panel.zh, panel.en))
      } else {
        nil
      }
    guard let hidden else {
      message = Message(.nothingToHide)
      return []
    }
    options.panels.hidden.insert(hidden.id)
    message = Message(.hidden(hidden.name, undo: key(of: .undo), all: key(of: .showAll)))
    return [.keep(options.panels)]
  }

  /// Shows everything again that was hidden.
  mutating func showAll() -> [Effect] {
    guard !options.panels.hidden.isEmpty else {
      message = Message(.nothingHidden)
      return []
    }
    options.panels.hidden = []
    message = Message(.allShown)
    return [.keep(options.panels)]
  }

  private func key(of command: Command) -> String {
    options.keys.label(of: command, on: view.screen)
  }
}
