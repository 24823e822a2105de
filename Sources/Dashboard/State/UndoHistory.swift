import Indicators

/// The changes that can be taken back, the latest last.
struct UndoHistory: Sendable {
  enum Change: Sendable, Hashable {
    /// The arrangement of a visit to a screen, as it was before.
    case arrangement(visit: Int, Arrangement)
    /// The marked places, as they were before.
    case marks([PlaceName])
    /// The panels that were to be seen before.
    case panels(PanelChoice)
    /// The keys of the findings that were dismissed before.
    case dismissed(Set<String>)
  }

  private var changes: [Change] = []
  /// True while a change is taken back, which is none itself.
  var isTakingBack = false
  private static let longest = 100

  mutating func record(_ change: Change) {
    changes.append(change)
    if changes.count > UndoHistory.longest { changes.removeFirst() }
  }

  /// The latest change that concerns a visit; those of other visits wait for them.
  mutating func takeLast(visit: Int) -> Change? {
    let last = changes.lastIndex { change in
      if case .arrangement(let other, _) = change { return other == visit }
      return true
    }
    return last.map { changes.remove(at: $0) }
  }
}
