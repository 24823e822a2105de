/// Numbers one above the other, their decimal points in one column.
struct NumberColumn: Hashable, Sendable {
  /// Columns before the point.
  private(set) var head = 0
  /// Columns from the point on.
  private(set) var tail = 0

  init(_ numbers: some Sequence<String>) {
    for number in numbers { add(number) }
  }

  /// The columns that the numbers take.
  var width: Int { head + tail }

  /// Makes room for a number.
  mutating func add(_ number: String) {
    let parts = NumberColumn.split(number)
    head = max(head, DisplayWidth.of(parts.head))
    tail = max(tail, DisplayWidth.of(parts.tail))
  }

  /// The number with blanks around it, exactly `width` columns where it was added before.
  func aligned(_ number: String) -> String {
    let parts = NumberColumn.split(number)
    let before = max(0, head - DisplayWidth.of(parts.head))
    let after = max(0, tail - DisplayWidth.of(parts.tail))
    return String(repeating: " ", count: before) + number + String(repeating: " ", count: after)
  }

  /// What stands before a decimal point: digits, signs, qualifiers, the dash of a range.
  private static let whole: Set<Character> = Set("0123456789-+−,–≈><=(第#")

  /// What stands left and right of the decimal point; a multiplier stands right of it.
  private static func split(_ number: String) -> (head: Substring, tail: Substring) {
    let end = number.firstIndex { !whole.contains($0) } ?? number.endIndex
    return (number[..<end], number[end...])
  }
}

extension DisplayWidth {
  /// The columns of a part of a text.
  static func of(_ text: Substring) -> Int { of(String(text)) }
}
