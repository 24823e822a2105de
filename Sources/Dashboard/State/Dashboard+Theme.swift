extension Dashboard {
  /// Gives all screens another look.
  mutating func use(_ name: ThemeName) {
    options.theme = name
    theme = Theme(name, hasColour: options.hasColour, ambiguous: options.ambiguousWidth)
    let isSeen = options.hasColour || name == .ascii || name == .monochrome
    message = Message(isSeen ? .themeChosen(name) : .themeWithoutColours(name))
  }

  /// The look after the one in use, round and round.
  mutating func useNextTheme() {
    let all = ThemeName.allCases
    let index = all.firstIndex(of: options.theme) ?? 0
    use(all[(index + 1) % all.count])
  }
}
