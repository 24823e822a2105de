/// What a key can ask of the dashboard.
public enum Command: String, Sendable, Hashable, CaseIterable {
  case overview, place, compare, indicator, report, trend, targets, checks, statements, help
  case open, back, cancel, quit
  case up, down, left, right, first, last, pageUp, pageDown, halfUp, halfDown
  case nextPane, previousPane, nextMatch, previousMatch
  case nextSubject, previousSubject
  case palette, undo, count, numbers, copy, copyRow, copyScreen, mouse
  case fold, hide, hidePanel, showAll
  case filter, mark, sort, measure, reference, align, dismiss, export, language, theme
  case redraw, suspend

  /// The screen that the command goes to.
  var screen: ScreenName? { ScreenName(rawValue: rawValue) }

  /// The command's name for people: `page-up`.
  public var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// A command by its name for people.
  public init?(name: String) {
    guard let command = Command.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }

  /// The movement that the command is.
  var motion: Motion? { Motion(rawValue: rawValue) }
}

/// Movements inside a screen.
enum Motion: String, Sendable, Hashable, CaseIterable {
  case up, down, left, right, first, last, pageUp, pageDown, halfUp, halfDown
  case nextPane, previousPane, nextMatch, previousMatch

  /// How far the movement goes in a list, where one page is `page` rows; `nil` where it is none.
  func step(page: Int) -> Int? {
    switch self {
    case .up, .previousMatch: -1
    case .down, .nextMatch: 1
    case .pageUp: -max(1, page - 1)
    case .pageDown: max(1, page - 1)
    case .halfUp: -max(1, page / 2)
    case .halfDown: max(1, page / 2)
    case .first: -1_000_000
    case .last: 1_000_000
    case .left, .right, .nextPane, .previousPane: nil
    }
  }
}
