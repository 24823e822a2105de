/// The one table of keys: dispatch, help, the status line's hints and the manual all read it.
public struct KeyMap: Sendable, Hashable {
  private static let lists: Set<ScreenName> = [
    .overview, .place, .compare, .indicator, .trend, .targets, .checks, .statements,
  ]
  private static let data: Set<ScreenName> = lists.union([.report])
  private static let sectioned: Set<ScreenName> = [
    .place, .report, .targets, .checks, .statements,
  ]

  private static func all(but screen: ScreenName) -> Set<ScreenName> {
    Set(ScreenName.allCases).subtracting([screen])
  }

  /// All bindings, in the order of the help screen; earlier hints are the more important ones.
  let all: [Binding]

  /// The keys of a program that nobody configured.
  public static let standard = KeyMap(all: standardBindings)

  private static let standardBindings: [Binding] = [
    Binding(.open, [.enter], .screens, .keyOpen, on: [.overview], hint: .hintOpen),
    Binding(
      .open, [.enter], .screens, .keyOpen, on: lists.subtracting([.overview]), hint: .hintEvidence),
    Binding(.open, [.enter], .screens, .keyIndicator, on: [.report]),
    Binding(.back, [.escape], .screens, .keyBack, on: [.overview]),
    Binding(
      .back, [.escape, .character("q"), .backspace], .screens, .keyBack,
      on: all(but: .overview), hint: .hintBack),
    Binding(.overview, [.character("1")], .screens, .keyOverview),
    Binding(.place, [.character("2")], .screens, .keyPlace),
    Binding(.compare, [.character("3")], .screens, .keyCompare),
    Binding(.indicator, [.character("4")], .screens, .keyIndicator),
    Binding(.report, [.character("5")], .screens, .keyReport),
    Binding(.trend, [.character("6")], .screens, .keyTrend),
    Binding(.targets, [.character("7")], .screens, .keyTargets),
    Binding(.checks, [.character("8")], .screens, .keyChecks),
    Binding(
      .statements, [.character("a")], .screens, .keyStatements, on: data, hint: .hintStatements),
    Binding(.help, [.character("?"), .character("9")], .screens, .keyHelp),

    Binding(.up, [.up, .character("k")], .moving, .keyUp),
    Binding(.down, [.down, .character("j")], .moving, .keyDown),
    Binding(.left, [.left, .character("h")], .moving, .keyLeft, on: lists),
    Binding(.right, [.right, .character("l")], .moving, .keyRight, on: lists),
    Binding(.first, [.home, .character("g")], .moving, .keyFirst),
    Binding(.last, [.end, .character("G")], .moving, .keyLast),
    Binding(.pageUp, [.pageUp, .control("b")], .moving, .keyPageUp),
    Binding(.pageDown, [.pageDown, .control("f")], .moving, .keyPageDown),
    Binding(.count, [.character("'")], .moving, .keyCount),
    Binding(.halfUp, [.control("u")], .moving, .keyHalfUp),
    Binding(.halfDown, [.control("d")], .moving, .keyHalfDown),
    Binding(
      .nextPane, [.tab], .moving, .keyNextPane, on: [.overview, .indicator, .trend],
      hint: .hintPane),
    Binding(
      .previousPane, [.backTab], .moving, .keyPreviousPane, on: [.overview, .indicator, .trend]),
    Binding(.nextPane, [.tab], .moving, .keyPicker, on: [.compare], hint: .hintPicker),
    Binding(.previousPane, [.backTab], .moving, .keyPicker, on: [.compare]),
    Binding(
      .nextPane, [.tab], .moving, .keyNextSection, on: sectioned, hint: .hintSection),
    Binding(.previousPane, [.backTab], .moving, .keyPreviousSection, on: sectioned),
    Binding(
      .nextSubject, [.character("]")], .moving, .keyNextSubject,
      on: [.place, .indicator, .report, .trend]),
    Binding(
      .previousSubject, [.character("[")], .moving, .keyPreviousSubject,
      on: [.place, .indicator, .report, .trend]),

    Binding(
      .nextMatch, [.character("n")], .looking, .keyNextFigure, on: [.report], hint: .hintFigure),
    Binding(.previousMatch, [.character("N")], .looking, .keyPreviousFigure, on: [.report]),
    Binding(
      .filter, [.character("/")], .looking, .keyFilter, on: lists.union([.help]),
      hint: .hintFilter),
    Binding(
      .filter, [.character("/")], .looking, .keySearch, on: [.report], hint: .hintSearch),
    Binding(.nextMatch, [.character("n")], .looking, .keyNextMatch, on: lists.union([.help])),
    Binding(
      .previousMatch, [.character("N")], .looking, .keyPreviousMatch, on: lists.union([.help])),
    Binding(
      .palette, [.character(":"), .control("p")], .looking, .keyPalette, hint: .hintPalette),
    Binding(.undo, [.character("u")], .looking, .keyUndo),
    Binding(.numbers, [.character("#")], .looking, .keyNumbers, on: data),
    Binding(.mark, [.character(" ")], .looking, .keyMark, on: lists, hint: .hintMark),
    Binding(
      .sort, [.character("s")], .looking, .keySort, on: [.overview, .indicator], hint: .hintSort),
    Binding(
      .measure, [.character("v")], .looking, .keyMeasure, on: [.compare], hint: .hintMeasure),
    Binding(
      .reference, [.character("r")], .looking, .keyReference, on: [.compare],
      hint: .hintReference),
    Binding(.align, [.character("t")], .looking, .keyAlign, on: [.compare], hint: .hintAlign),
    Binding(
      .sort, [.character("s")], .looking, .keySortPlaces, on: [.compare], hint: .hintSort),
    Binding(.fold, [.character("z")], .looking, .keyFold, on: [.overview]),
    Binding(.hide, [.character("x")], .looking, .keyHide, on: ScreenName.withPanels),
    Binding(.hidePanel, [.character("Z")], .looking, .keyHidePanel, on: ScreenName.withPanels),
    Binding(.showAll, [.character("X")], .looking, .keyShowAll, on: ScreenName.withPanels),
    Binding(.dismiss, [.character("x")], .looking, .keyDismiss, on: [.checks], hint: .hintDismiss),
    Binding(.sort, [.character("s")], .looking, .keyShowDismissed, on: [.checks]),

    Binding(.export, [.character("e")], .program, .keyExport, hint: .hintExport),
    Binding(.copy, [.character("y")], .program, .keyCopy, on: data),
    Binding(.copyRow, [.character("Y")], .program, .keyCopyRow, on: data),
    Binding(.copyScreen, [.control("y")], .program, .keyCopyScreen),
    Binding(.mouse, [.character("m")], .program, .keyMouse),
    Binding(.language, [.character("L")], .program, .keyLanguage, hint: .hintLanguage),
    Binding(.theme, [.character("T")], .program, .keyTheme),
    Binding(.help, [], .program, .keyHelp, hint: .hintHelp),
    Binding(.redraw, [.control("l"), .control("r")], .program, .keyRedraw),
    Binding(.suspend, [.control("z")], .program, .keySuspend),
    Binding(.cancel, [.control("c")], .program, .keyCancel),
    Binding(
      .quit, [.character("q"), .character("Q")], .program, .keyQuit, on: [.overview],
      hint: .hintQuit),
    Binding(.quit, [.character("Q")], .program, .keyQuit, on: all(but: .overview)),
  ]

  /// The bindings of a screen that have keys of their own.
  func bindings(on screen: ScreenName) -> [Binding] {
    all.filter { $0.screens.contains(screen) && !$0.keys.isEmpty }
  }

  /// What a key means on a screen.
  func command(for key: Key, on screen: ScreenName) -> Command? {
    all.first { $0.screens.contains(screen) && $0.keys.contains(key) }?.command
  }

  /// Keys and short words for the status line of a screen, the more important first.
  func hints(on screen: ScreenName) -> [(command: Command, key: String, phrase: Phrase)] {
    all.compactMap { binding in
      guard binding.screens.contains(screen), let hint = binding.hint else { return nil }
      let key = binding.keys.first?.label ?? label(of: binding.command, on: screen)
      return key.isEmpty ? nil : (binding.command, key, hint)
    }
  }
}

extension KeyMap {
  /// The first key of a command on a screen; empty where it has none.
  func label(of command: Command, on screen: ScreenName) -> String {
    all.first { $0.command == command && !$0.keys.isEmpty && $0.screens.contains(screen) }?
      .keys.first?.label ?? ""
  }

  /// The first key that goes to a screen.
  func label(toScreen target: ScreenName, on screen: ScreenName) -> String {
    all.first { $0.target == target && !$0.keys.isEmpty && $0.screens.contains(screen) }?
      .keys.first?.label ?? ""
  }
}
