internal import CNcurses
internal import Dashboard
internal import Glibc

/// Turns styles into ncurses attributes and colour pairs, and writes cells with them.
struct Palette {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  let depth: ColourDepth
  private var pairs: [Pair: Int32] = [:]
  private var styles: [Style: (attributes: attr_t, pair: Int32)] = [:]
  /// The style asked for last: cells side by side mostly share it.
  private var last: (style: Style, attributes: attr_t, pair: Int32)?
  private let limit: Int32

  /// A palette for the terminal that ncurses has open.
  init(colour: ColourChoice) {
    guard !colour.isMonochrome, has_colors(), start_color() == OK else {
      depth = .monochrome
      limit = 1
      return
    }
    use_default_colors()
    depth = ColourDepth.detected()
    limit = zhibiao_pair_count()
  }

  /// Gives a window's blanks the plain style, so that they need no change of style between texts.
  mutating func setBackground(of window: UnsafeMutablePointer<WINDOW>) {
    guard var blank = complexCharacter(of: .blank, style: .plain) else { return }
    wbkgrnd(window, &blank)
  }

  /// Writes one cell in a style; a continuation cell has nothing of its own to write.
  mutating func draw(
    _ cell: Frame.Cell, style: Style, column: Int32, row: Int32,
    in window: UnsafeMutablePointer<WINDOW>
  ) {
    guard cell.width > 0, var complex = complexCharacter(of: cell, style: style) else { return }
    if cell.width == 2, Palette.characters(of: cell).first == Palette.standIn {
      // Half as wide as its place: what stood in the other half goes.
      mvwadd_wch(window, row, column, &complex)
      guard var blank = complexCharacter(of: .blank, style: style) else { return }
      mvwadd_wch(window, row, column + 1, &blank)
      return
    }
    // At the last column of the last row this answers ERR, for the cursor cannot move on; the cell
    // is written all the same.
    mvwadd_wch(window, row, column, &complex)
  }

  private mutating func complexCharacter(of cell: Frame.Cell, style: Style) -> cchar_t? {
    var (attributes, pair) = look(of: style)
    var text = Palette.characters(of: cell)
    var complex = cchar_t()
    // ncurses takes pair numbers beyond 16 bits through the last argument.
    return setcchar(&complex, &text, attributes, 0, &pair) == OK ? complex : nil
  }

  /// The wide characters that ncurses takes for one cell: a spacing character and what combines
  /// with it, ended by zero.
  ///
  /// ncurses cannot hold a cluster with two spacing characters (joined emoji): the first one stands
  /// for it, without the joiner, which would join it to the next cell. A character whose width
  /// `CharacterWidth` sees otherwise would shift the row: `?` stands in for it.
  static func characters(of cell: Frame.Cell) -> [wchar_t] {
    if let only = cell.cluster.only, only.isASCII { return [wchar_t(only.value), 0] }
    var result: [wchar_t] = []
    for scalar in cell.cluster.scalars {
      let character = wchar_t(scalar.value)
      let width = wcwidth(character)
      if result.isEmpty {
        result.append(width == Int32(cell.width) ? character : standIn)
        if width != Int32(cell.width) { break }
      } else if width == 0, result.count < Int(CCHARW_MAX) {
        result.append(character)
      } else {
        break
      }
    }
    if result.last == joiner { result.removeLast() }
    if result.isEmpty { result.append(0x20) }
    result.append(0)
    return result
  }

  private static let standIn: wchar_t = 0x3F
  private static let joiner: wchar_t = 0x200D

  private mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
    if let last, last.style == style { return (last.attributes, last.pair) }
    let (attributes, pair) = newLook(of: style)
    last = (style, attributes, pair)
    return (attributes, pair)
  }

  private mutating func newLook(of style: Style) -> (attributes: attr_t, pair: Int32) {
    if let known = styles[style] { return known }
    var attributes: attr_t = 0
    if style.attributes.contains(.bold) { attributes |= zhibiao_attribute_bold() }
    if style.attributes.contains(.dim) { attributes |= zhibiao_attribute_dim() }
    if style.attributes.contains(.underline) { attributes |= zhibiao_attribute_underline() }
    if style.attributes.contains(.reverse) { attributes |= zhibiao_attribute_reverse() }
    let pair = pair(
      Pair(foreground: number(of: style.foreground), background: number(of: style.background)))
    let result = (attributes, pair)
    styles[style] = result
    return result
  }

  private func number(of colour: Color) -> Int32 {
    switch colour {
    case .terminal: -1
    case .rgb(let red, let green, let blue): depth.number(red: red, green: green, blue: blue)
    }
  }

  /// A pair of its own for the default colours too: ncurses leaves pair 0 with three sequences
  /// instead of one.
  private mutating func pair(_ wanted: Pair) -> Int32 {
    if depth == .monochrome { return 0 }
    if let known = pairs[wanted] { return known }
    let next = Int32(pairs.count) + 1
    // A terminal with few pairs shows further colours as its own.
    guard next < limit, init_extended_pair(next, wanted.foreground, wanted.background) == OK else {
      return 0
    }
    pairs[wanted] = next
    return next
  }
}
