extension Dashboard {
  /// Folds the panel under the cursor of the overview to a line, or opens it again.
  mutating func fold() -> [Effect] {
    guard let overview = screen as? OverviewScreen, let panel = overview.panel(view) else {
      message = Message(.nothingToFold)
      return []
    }
    if options.folded.insert(panel).inserted == false { options.folded.remove(panel) }
    layOut()
    if let changed = screen as? OverviewScreen, let item = changed.board.firstItem(ofPanel: panel) {
      view.main.cursor = item
    }
    return [.keep(folded: options.folded)]
  }
}
