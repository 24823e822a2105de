/// Which stretch of a text follows which: every stretch has at most one before and one after it.
struct StretchLinks {
  private(set) var next: [Int: Int] = [:]
  private var previous: [Int: Int] = [:]
  /// Links made by a sentence that goes on; they are never undone.
  private var joined: Set<Int> = []
  private let count: Int

  init(count: Int) {
    self.count = count
  }

  /// The sentence at the end of one stretch goes on at the start of another.
  mutating func join(_ place: Int, _ target: Int) {
    follow(place, target)
    joined.insert(place)
  }

  /// One stretch follows another, where neither has a neighbour on that side yet.
  mutating func follow(_ place: Int, _ target: Int) {
    guard next[place] == nil, previous[target] == nil else { return }
    next[place] = target
    previous[target] = place
  }

  /// Opens every circle before the stretch that stands first in the source, so that what is left
  /// keeps the source's order of headings.
  mutating func breakCycles() {
    var seen: Set<Int> = []
    for start in 0..<count where !seen.contains(start) {
      var path: [Int] = []
      var place = start
      while seen.insert(place).inserted {
        path.append(place)
        guard let following = next[place] else { break }
        place = following
      }
      guard let from = path.firstIndex(of: place), next[path[path.count - 1]] == place else {
        continue
      }
      let circle = path[from...]
      let loose = circle.filter { !joined.contains($0) }
      guard let cut = loose.min(by: { (next[$0] ?? 0) < (next[$1] ?? 0) }), let target = next[cut]
      else { continue }
      next[cut] = nil
      previous[target] = nil
    }
  }
}
