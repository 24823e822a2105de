internal import CNcurses
internal import Dashboard
internal import Glibc

/// Turns styles into ncurses attributes and colour pairs, and writes cells with them.
struct Palette {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let depth: ColourDepth
  private var pairs: [Pair: Int32] = [:]
  private var styles: [Style: (attributes: attr_t, pair: Int32)] = [:]
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

  /// Writes one cell; a continuation cell has nothing of its own to write.
  ///
  /// - Parameter style: the style to write it in; `nil` for the terminal's own, as the blanks have
  ///   that end a row.
  mutating func draw(
    _ cell: Frame.Cell, style: Style?, column: Int32, row: Int32,
    in window: UnsafeMutablePointer<WINDOW>
  ) {
    guard cell.width > 0 else { return }
    var (attributes, pair) = style.map { look(of: $0) } ?? (0, 0)
    var text = Palette.characters(of: cell)
    var complex = cchar_t()
    // ncurses takes pair numbers beyond 16 bits through the last argument.
    guard setcchar(&complex, &text, attributes, 0, &pair) == OK else { return }
    // At the last column of the last row this answers ERR, for the cursor cannot move on; the cell
    // is written all the same.
    mvwadd_wch(window, row, column, &complex)
  }

  /// The wide characters that ncurses takes for one cell: a spacing character and what combines
  /// with it, ended by zero.
  ///
  /// ncurses cannot hold a cluster with two spacing characters (joined emoji): the first one stands
  /// for it. A character whose width the C library sees otherwise would shift the row: `?` stands
  /// in for it.
  static func characters(of cell: Frame.Cell) -> [wchar_t] {
    var result: [wchar_t] = []
    for scalar in cell.cluster.unicodeScalars {
      let character = wchar_t(scalar.value)
      let width = wcwidth(character)
      if result.isEmpty {
        result.append(width == Int32(cell.width) ? character : 0x3F)
        if width != Int32(cell.width) { break }
      } else if width == 0, result.count < Int(CCHARW_MAX) {
        result.append(character)
      } else {
        break
      }
    }
    if result.isEmpty { result.append(0x20) }
    result.append(0)
    return result
  }

  private mutating func look(of style: Style) -> (attributes: attr_t, pair: Int32) {
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
