/// The roles that colours play on the screens; a theme gives each role its look, and the symbols that
/// lines, bars and marks are drawn with. The values here are those of `ThemeName.dark`.
///
/// Nothing is told by colour alone: beside it stands a mark, a word, an attribute or a place.
/// Bold is kept for what stands alone: switching it off costs a terminal three sequences, a colour
/// one.
struct Theme: Sendable, Hashable {
  var text = Style.plain
  var muted = Style(foreground: .rgb(128, 138, 153))
  var faint = Style(foreground: .rgb(88, 97, 112))
  var border = Style(foreground: .rgb(76, 86, 103))
  var activeBorder = Style(foreground: .rgb(112, 164, 204))
  var title = Style(foreground: .rgb(139, 187, 224))
  var heading = Style(attributes: .bold)
  var header = Style(foreground: .rgb(176, 186, 200), background: .rgb(35, 41, 52))
  var headerName = Style(
    foreground: .rgb(232, 198, 128), background: .rgb(35, 41, 52), attributes: .bold)
  var headerActive = Style(
    foreground: .rgb(22, 27, 35), background: .rgb(139, 187, 224))
  var key = Style.plain
  var hint = Style(foreground: .rgb(128, 138, 153))
  /// The whole line under the cursor: one look, so that it stands out and a move costs few bytes.
  var cursor = Style(background: .rgb(51, 62, 80))
  /// That line in a pane that the keys do not go to.
  var idleCursor = Style(background: .rgb(39, 45, 56))
  /// The cell of that line under the cursor.
  var cellCursor = Style(background: .rgb(66, 82, 108))
  var mark = Style(foreground: .rgb(232, 198, 128))
  var note = Style(foreground: .rgb(222, 174, 108))
  /// Bars of numbers below zero.
  var negative = Style(foreground: .rgb(88, 97, 112))
  var best = Style(foreground: .rgb(133, 196, 133))
  var worst = Style(foreground: .rgb(222, 128, 112))
  var target = Style(foreground: .rgb(190, 157, 222))
  var match = Style(foreground: .rgb(22, 27, 35), background: .rgb(232, 198, 128))
  var plainFigure = Style(foreground: .rgb(166, 176, 190), attributes: .underline)
  var currentFigure = Style(attributes: [.reverse, .bold])
  var failure = Style(foreground: .rgb(222, 128, 112), attributes: .bold)
  /// One colour a panel of the catalogue, in its order; used again from the first when they run out.
  var panels: [Color] = [
    .rgb(112, 164, 204), .rgb(97, 186, 174), .rgb(214, 166, 98), .rgb(214, 122, 108),
    .rgb(166, 146, 214), .rgb(208, 136, 172), .rgb(158, 176, 106), .rgb(146, 156, 172),
    .rgb(122, 184, 122), .rgb(218, 148, 112), .rgb(106, 180, 208), .rgb(132, 190, 148),
  ]

  var symbols = Symbols.standard
  /// The page of an exported screen.
  var paper = Paper.dark

  /// The style of a panel, by its place in the catalogue.
  func panel(_ index: Int) -> Style {
    panels.isEmpty ? text : Style(foreground: panels[index % panels.count])
  }
}
