/// The number of a printed page that stands on a line of its own.
///
/// Example: — 12 —, 第3页 共10页, 3/10. Counter-example: 2.5 inside a sentence that the web page
/// broke for a subscript.
struct PageNumber: Hashable {
  let number: Int
  /// False for bare digits: they count only where the next page has the next number.
  let isMarked: Bool

  /// The page number that a line consists of, or `nil`.
  init?(bytes: [UInt8], line: Line) {
    guard line.width <= 24 else { return nil }
    var numbers: [Int] = []
    var inNumber = false
    var marks = 0
    var words = 0
    for scalar in bytes.scalars(line.range) {
      if let digit = ScalarClass.digit(scalar) {
        if !inNumber { numbers.append(0) }
        inNumber = true
        guard let last = numbers.last, last < 1000 else { return nil }
        numbers[numbers.count - 1] = last * 10 + digit
        continue
      }
      inNumber = false
      switch Unicode.Scalar(scalar) {
      case "—", "–", "-", "－", "─", "―", "·", "•", "/", "／", "~": marks += 1
      case "第", "页", "共", "頁": words += 1
      default: guard ScalarClass.isSpace(scalar) else { return nil }
      }
    }
    guard let first = numbers.first, numbers.count <= 2 else { return nil }
    let isPlain = numbers.count == 1 && marks == 0 && words == 0
    let isDashed = numbers.count == 1 && marks >= 2 && words == 0
    let isWorded = words >= 2
    let isFraction = numbers.count == 2 && marks == 1 && words == 0 && first <= (numbers.last ?? 0)
    guard isPlain || isDashed || isWorded || isFraction else { return nil }
    number = first
    isMarked = !isPlain
  }
}
