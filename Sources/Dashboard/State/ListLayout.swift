/// The rows of a list: all of them, and those that the cursor may stand on.
struct ListLayout: Sendable, Hashable {
  /// The number of rows, headings included.
  let count: Int
  /// Rows that can be chosen, in order.
  let choices: [Int]

  /// A list in which every row can be chosen.
  init(count: Int) {
    self.count = count
    choices = Array(0..<count)
  }

  init(count: Int, choices: [Int]) {
    self.count = count
    self.choices = choices
  }

  /// The row under the cursor, or `nil` in a list without choices.
  func row(_ scroll: Scroll) -> Int? {
    choices.indices.contains(scroll.cursor) ? choices[scroll.cursor] : nil
  }

  /// Moves the cursor; a list without choices scrolls instead.
  func move(_ motion: Motion, _ scroll: inout Scroll, visible: Int) {
    guard let step = motion.step(page: visible) else { return }
    if choices.isEmpty {
      scroll.top += step
    } else if abs(step) == 1 || abs(step) >= count {
      scroll.cursor += step
    } else {
      leap(step, &scroll)
    }
    settle(&scroll, visible: visible)
  }

  /// Puts the cursor on a row; false where that cannot be chosen.
  func select(_ row: Int, _ scroll: inout Scroll) -> Bool {
    guard let choice = choices.firstIndex(of: row) else { return false }
    scroll.cursor = choice
    return true
  }

  /// Goes to the first choice of the next stretch of choices, or of the one before: a section.
  func moveSection(forward: Bool, _ scroll: inout Scroll, visible: Int) {
    let starts = choices.indices.filter { $0 == 0 || choices[$0] != choices[$0 - 1] + 1 }
    let next =
      forward
      ? starts.first { $0 > scroll.cursor } ?? starts.first
      : starts.last { $0 < scroll.cursor } ?? starts.last
    guard let next else { return }
    scroll.cursor = next
    // The heading goes to the top, so that the section is seen.
    scroll.top = choices[next] - 1
    settle(&scroll, visible: visible)
  }

  /// Keeps the cursor on a choice and the choice in view, with its heading where it is the first.
  func settle(_ scroll: inout Scroll, visible: Int) {
    scroll.cursor = min(max(0, scroll.cursor), max(0, choices.count - 1))
    if let row = row(scroll), visible > 0 {
      let start = choices.contains(row - 1) ? row : max(0, row - 1)
      let first = scroll.cursor == 0 ? 0 : start
      if row - first < visible { scroll.top = min(scroll.top, first) }
      scroll.top = min(max(scroll.top, row - visible + 1), row)
    }
    scroll.top = min(max(0, scroll.top), max(0, count - visible))
  }

  private func leap(_ step: Int, _ scroll: inout Scroll) {
    let goal = (row(scroll) ?? 0) + step
    let near =
      step > 0
      ? choices.firstIndex { $0 >= goal } ?? choices.count - 1
      : choices.lastIndex { $0 <= goal } ?? 0
    scroll.cursor = near == scroll.cursor ? near + step.signum() : near
    scroll.top += step
  }
}
