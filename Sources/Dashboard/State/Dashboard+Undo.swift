extension Dashboard {
  /// Takes an event in and remembers what it changed of the view.
  mutating func recording(_ take: (inout Dashboard) -> [Effect]) -> [Effect] {
    let visit = view.visit
    var before = view.arrangement
    let marks = marked
    let panels = options.panels
    let dismissed = options.dismissed
    // A filter is one change from its first letter to its last.
    if case .filter(let filter)? = input { before.filter = filter }
    let effects = take(&self)
    guard !undos.isTakingBack else {
      undos.isTakingBack = false
      return effects
    }
    if marked != marks { undos.record(.marks(marks)) }
    if options.panels != panels { undos.record(.panels(panels)) }
    if options.dismissed != dismissed { undos.record(.dismissed(dismissed)) }
    if case .filter? = input { return effects }
    if view.visit == visit, view.arrangement != before {
      undos.record(.arrangement(visit: visit, before))
    }
    return effects
  }

  /// Takes back the last change of the filter, the order, the marks, the panels, the dismissed
  /// findings or the way of comparing.
  mutating func undo() -> [Effect] {
    undos.isTakingBack = true
    switch undos.takeLast(visit: view.visit) {
    case .marks(let before)?:
      marked = before
      message = Message(.undoneMarks(before.count))
    case .panels(let before)?:
      options.panels = before
      message = Message(.undonePanels)
      return [.keep(before)]
    case .dismissed(let before)?:
      message = Message(before.count < options.dismissed.count ? .restoredFinding : .undone)
      options.dismissed = before
      return [.save(dismissed: before)]
    case .arrangement(_, let before)?:
      message = Message(view.filter == before.filter ? .undone : .undoneFilter(before.filter))
      view.arrangement = before
    case nil:
      message = Message(.nothingToUndo)
    }
    return []
  }
}
