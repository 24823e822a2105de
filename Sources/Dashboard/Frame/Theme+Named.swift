extension Theme {
  /// The theme of a name, as a terminal can show it.
  ///
  /// - Parameters:
  ///   - hasColour: false where no colour may be used: then attributes tell what colours would.
  ///   - ambiguous: how wide the terminal draws ambiguous characters; two columns leave only symbols
  ///     that are none of them.
  init(_ name: ThemeName, hasColour: Bool, ambiguous: AmbiguousWidth) {
    switch name {
    case _ where !hasColour: self = .monochrome
    case .dark, .ascii: self.init()
    case .light: self = .light
    case .highContrast: self = .highContrast
    case .monochrome: self = .monochrome
    }
    // Without colours too, the page is that of the theme.
    paper =
      switch name {
      case .dark, .ascii: .dark
      case .light: .light
      case .highContrast: .black
      case .monochrome: .white
      }
    symbols = name == .ascii ? .ascii : ambiguous == .two ? .unambiguous : .standard
  }

  private static let light = Theme(
    muted: Style(foreground: .rgb(88, 96, 108)), faint: Style(foreground: .rgb(104, 112, 124)),
    border: Style(foreground: .rgb(150, 158, 170)),
    activeBorder: Style(foreground: .rgb(30, 100, 160)),
    title: Style(foreground: .rgb(20, 84, 140)),
    header: Style(foreground: .rgb(48, 56, 68), background: .rgb(222, 227, 234)),
    headerName: Style(
      foreground: .rgb(128, 76, 0), background: .rgb(222, 227, 234), attributes: .bold),
    headerActive: Style(foreground: .rgb(255, 255, 255), background: .rgb(30, 100, 160)),
    hint: Style(foreground: .rgb(88, 96, 108)), cursor: Style(background: .rgb(204, 222, 242)),
    idleCursor: Style(background: .rgb(230, 235, 241)),
    cellCursor: Style(background: .rgb(172, 203, 236)), mark: Style(foreground: .rgb(128, 76, 0)),
    note: Style(foreground: .rgb(140, 80, 0)), negative: Style(foreground: .rgb(104, 112, 124)),
    best: Style(foreground: .rgb(16, 112, 48)), worst: Style(foreground: .rgb(176, 40, 24)),
    target: Style(foreground: .rgb(108, 60, 160)),
    match: Style(foreground: .rgb(32, 24, 0), background: .rgb(250, 214, 120)),
    plainFigure: Style(foreground: .rgb(72, 80, 92), attributes: .underline),
    failure: Style(foreground: .rgb(176, 40, 24), attributes: .bold),
    panels: [
      .rgb(24, 96, 156), .rgb(0, 112, 100), .rgb(140, 84, 0), .rgb(168, 52, 36),
      .rgb(100, 72, 168), .rgb(160, 48, 112), .rgb(84, 104, 16), .rgb(80, 90, 108),
      .rgb(32, 112, 40), .rgb(160, 68, 20), .rgb(0, 104, 140), .rgb(24, 112, 72),
    ])

  private static let highContrast = Theme(
    muted: .plain, faint: .plain, border: .plain,
    activeBorder: Style(foreground: .rgb(255, 255, 0)),
    title: Style(foreground: .rgb(255, 255, 0)), header: Style(attributes: .reverse),
    headerName: Style(attributes: [.reverse, .bold]),
    headerActive: Style(foreground: .rgb(255, 255, 0), attributes: .bold), hint: .plain,
    cursor: Style(attributes: .reverse), idleCursor: Style(attributes: .underline),
    cellCursor: Style(foreground: .rgb(0, 0, 0), background: .rgb(255, 255, 0)),
    mark: Style(foreground: .rgb(255, 255, 0)), note: Style(foreground: .rgb(255, 255, 0)),
    negative: .plain, best: Style(foreground: .rgb(0, 255, 0)),
    worst: Style(foreground: .rgb(255, 135, 135)), target: Style(foreground: .rgb(0, 255, 255)),
    match: Style(foreground: .rgb(0, 0, 0), background: .rgb(255, 255, 0)),
    plainFigure: Style(attributes: .underline),
    failure: Style(foreground: .rgb(255, 135, 135), attributes: .bold),
    panels: [.rgb(0, 255, 255), .rgb(255, 255, 255), .rgb(255, 215, 0), .rgb(135, 255, 135)])

  /// The active tab and a match stand out of a reversed line by not being reversed.
  private static let monochrome = Theme(
    muted: .plain, faint: .plain, border: .plain, activeBorder: .plain,
    title: Style(attributes: .bold), header: Style(attributes: .reverse),
    headerName: Style(attributes: [.reverse, .bold]), headerActive: Style(attributes: .bold),
    hint: .plain, cursor: Style(attributes: .reverse), idleCursor: Style(attributes: .underline),
    cellCursor: Style(attributes: .reverse), mark: Style(attributes: .bold), note: .plain,
    negative: .plain, best: .plain, worst: .plain, target: .plain,
    match: Style(attributes: [.bold, .underline]), plainFigure: Style(attributes: .underline),
    failure: Style(attributes: .bold), panels: [])
}
