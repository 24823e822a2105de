/// Numbers one above the other: their decimal points in one column where all have one multiplier, else
/// their ends, for a point in one column would put 60199.45亿 over 14.2万亿.
struct NumberColumn: Hashable, Sendable {
  /// Columns before the point.
  private var head = 0
  /// Columns from the point on.
  private var tail = 0
  private var widest = 0
  /// What stands behind the digits of the numbers: 万亿, mn, %.
  private var endings: Set<Substring> = []

  init(_ numbers: some Sequence<String>) {
    for number in numbers { add(number) }
  }

  private var hasOneMultiplier: Bool { endings.count < 2 }
  /// The columns that the numbers take.
  var width: Int { hasOneMultiplier ? head + tail : widest }

  /// Makes room for a number.
  mutating func add(_ number: String) {
    let parts = NumberColumn.split(number)
    head = max(head, DisplayWidth.of(parts.head))
    tail = max(tail, DisplayWidth.of(parts.tail))
    widest = max(widest, DisplayWidth.of(number))
    endings.insert(parts.tail.drop { NumberColumn.fraction.contains($0) })
  }

  /// The number with blanks around it, exactly `width` columns where it was added before.
  func aligned(_ number: String) -> String {
    guard hasOneMultiplier else {
      return String(repeating: " ", count: max(0, widest - DisplayWidth.of(number))) + number
    }
    let parts = NumberColumn.split(number)
    let before = max(0, head - DisplayWidth.of(parts.head))
    let after = max(0, tail - DisplayWidth.of(parts.tail))
    return String(repeating: " ", count: before) + number + String(repeating: " ", count: after)
  }

  private static let fraction: Set<Character> = Set("0123456789.")

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
