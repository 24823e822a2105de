/// A small terminal of the kind of vt100: takes what a program wrote and holds the screen that comes of
/// it, with widths of its own choice.
///
/// It knows the sequences that ncurses writes for `TERM=vt100`; another one is an error of the test.
struct ScreenReader {
  /// Columns of a code point: 0, 1 or 2.
  let width: (Unicode.Scalar) -> Int
  let columns: Int
  /// Row by row: what stands in a cell; empty for the other half of a wide character.
  private(set) var cells: [[String]]
  /// The first sequence that is not known.
  private(set) var unknown: String?
  /// The rows that scroll.
  private var region: Range<Int>
  private var row = 0
  private var column = 0
  /// True after a character in the last column: the next one goes to the next row.
  private var wraps = false

  init(columns: Int, rows: Int, width: @escaping (Unicode.Scalar) -> Int) {
    self.columns = columns
    self.width = width
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    region = 0..<rows
  }

  /// Takes everything that a program wrote.
  mutating func read(_ bytes: [UInt8]) {
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\u{1B}": escape(&scalars)
      case "\r": move(row, 0)
      case "\n": feed()
      case "\u{8}": move(row, column - 1)
      case "\t": move(row, (column / 8 + 1) * 8)
      case "\u{0}"..<"\u{20}", "\u{7F}": break
      default: put(scalar)
      }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = width(scalar)
    guard width > 0 else {
      let before = wraps ? column : column - 1
      guard before >= 0 else { return }
      let base = cells[row][before].isEmpty ? before - 1 : before
      cells[row][base].unicodeScalars.append(scalar)
      return
    }
    if wraps || column + width > columns {
      feed()
      column = 0
    }
    for cell in column..<column + width { clear(cell) }
    cells[row][column] = String(Character(scalar))
    if width == 2 { cells[row][column + 1] = "" }
    let next = column + width
    wraps = next == columns
    column = min(next, columns - 1)
  }

  /// Blanks a cell and the other half of what stood in it.
  private mutating func clear(_ column: Int) {
    if cells[row][column].isEmpty, column > 0 { cells[row][column - 1] = " " }
    if column + 1 < columns, cells[row][column + 1].isEmpty { cells[row][column + 1] = " " }
    cells[row][column] = " "
  }

  private mutating func move(_ row: Int, _ column: Int) {
    self.row = min(max(0, row), cells.count - 1)
    self.column = min(max(0, column), columns - 1)
    wraps = false
  }

  /// Goes one row down; at the last row that scrolls, these rows go up.
  private mutating func feed() {
    guard row == region.upperBound - 1 else { return move(row + 1, column) }
    cells.remove(at: region.lowerBound)
    cells.insert(Array(repeating: " ", count: columns), at: row)
    wraps = false
  }

  /// Goes one row up; at the first row that scrolls, these rows go down.
  private mutating func feedBack() {
    guard row == region.lowerBound else { return move(row - 1, column) }
    cells.remove(at: region.upperBound - 1)
    cells.insert(Array(repeating: " ", count: columns), at: row)
    wraps = false
  }

  private mutating func escape(_ scalars: inout String.UnicodeScalarView.Iterator) {
    switch scalars.next() {
    case "[": sequence(&scalars)
    case "(", ")": _ = scalars.next()
    case "=", ">", "7", "8", "H": break
    case "D": feed()
    case "M": feedBack()
    case let other: unknown = unknown ?? "ESC \(other.map { String($0) } ?? "")"
    }
  }

  private mutating func sequence(_ scalars: inout String.UnicodeScalarView.Iterator) {
    var text = ""
    while let next = scalars.next() {
      guard !("@"..."~").contains(next) else { return perform(String(next), text) }
      text.unicodeScalars.append(next)
    }
  }

  private mutating func perform(_ final: String, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap { $0 }
    let count = max(1, first ?? 1)
    switch final {
    case "H": move((first ?? 1) - 1, ((numbers.count > 1 ? numbers[1] : nil) ?? 1) - 1)
    case "A": move(row - count, column)
    case "B": move(row + count, column)
    case "C": move(row, column + count)
    case "D": move(row, column - count)
    case "K":
      let range = first == 1 ? 0..<column + 1 : first == 2 ? 0..<columns : column..<columns
      for cell in range { clear(cell) }
    case "J":
      guard first ?? 0 == 0 || first == 2 else { return unknown = unknown ?? "CSI \(text)J" }
      let from = first == 2 ? 0 : row
      for cell in (first == 2 ? 0 : column)..<columns where from == row { clear(cell) }
      for below in (first == 2 ? 0 : row + 1)..<cells.count {
        cells[below] = Array(repeating: " ", count: columns)
      }
    case "m", "h", "l": break
    case "r":
      let last = (numbers.count > 1 ? numbers[1] : nil) ?? cells.count
      region = (first ?? 1) - 1..<min(last, cells.count)
      move(0, 0)
    default: unknown = unknown ?? "CSI \(text)\(final)"
    }
  }
}
