import TestSupport
import Testing

@testable import Dashboard

@Suite struct ThemeTests {
  private static let size = Size(columns: 120, rows: 40)

  /// A screen with a figure under its cursor.
  static func driver(
    _ screen: ScreenName, _ change: (inout Dashboard.Options) -> Void
  ) -> DashboardDriver {
    var options = Dashboard.Options(language: .zh)
    change(&options)
    return DashboardDriver(
      screen, size: size, place: screen == .overview ? nil : Fixture.shangluo,
      indicator: "digital-economy-share", options: options)
  }

  private static func styles(of theme: Theme) -> [(name: String, style: Style)] {
    Mirror(reflecting: theme).children.flatMap { child -> [(name: String, style: Style)] in
      let name = child.label ?? ""
      if let style = child.value as? Style { return [(name, style)] }
      return (child.value as? [Color] ?? []).map { (name, Style(foreground: $0)) }
    }
  }

  /// The part of full brightness that a colour has. Source: WCAG 2.1, relative luminance.
  private static func luminance(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// x to the power of 2.4, as x² · x^(2/5) by Newton's method.
  private static func power(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - value * value) / (5 * fourth)
    }
    return value * value * root
  }

  private static func contrast(_ style: Style, onto background: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = style.foreground else { return nil }
    let ground = style.background == .terminal ? background : style.background
    guard case .rgb(let r, let g, let b) = ground else { return nil }
    let (one, two) = (luminance(red, green, blue), luminance(r, g, b))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Words can be read on the background that the theme is for (WCAG: 4.5, enhanced 7); lines and
  /// what repeats other words may be fainter.
  @Test(arguments: [
    (ThemeName.dark, Color.rgb(22, 27, 35), 4.5), (.light, .rgb(255, 255, 255), 4.5),
    (.highContrast, .rgb(0, 0, 0), 7),
  ])
  func wordsCanBeRead(name: ThemeName, background: Color, least: Double) {
    let theme = Theme(name, hasColour: true, ambiguous: .one)
    for (role, style) in Self.styles(of: theme) {
      guard let contrast = Self.contrast(style, onto: background) else { continue }
      let isFaint = ["faint", "border", "negative"].contains(role) && name != .highContrast
      #expect(contrast >= (isFaint ? 2.2 : least), "\(name).\(role)")
    }
  }

  /// Without colours the cursor, headings and the best are still told apart from the rest.
  @Test(arguments: ScreenName.allCases, [true, false])
  func monochromeFramesHaveNoColours(screen: ScreenName, isTheme: Bool) {
    let driver = Self.driver(screen) { options in
      if isTheme { options.theme = .monochrome } else { options.hasColour = false }
    }
    let styles = driver.frame.cells.map(\.style)
    #expect(styles.allSatisfy { $0.foreground == .terminal && $0.background == .terminal })
    #expect(styles.contains { $0.attributes.contains(.bold) })
    #expect(styles.contains { $0.attributes.contains(.reverse) })
  }

  /// The line under the cursor differs from the same line without it by more than colour.
  @Test(arguments: ThemeName.allCases.filter { $0 != .dark && $0 != .light && $0 != .ascii })
  func cursorLineIsReversed(name: ThemeName) {
    let driver = Self.driver(.place) { $0.theme = name }
    let reversed = (1..<Self.size.rows).filter { row in
      driver.frame.row(row).prefix(20).allSatisfy { $0.style.attributes.contains(.reverse) }
    }
    #expect(reversed.count == 1)
  }

  /// Nothing but text, that is the language's own characters and punctuation, is beyond ASCII.
  @Test(arguments: ScreenName.allCases, Language.allCases)
  func asciiFramesAreDrawnInASCII(screen: ScreenName, language: Language) {
    var driver = Self.driver(screen) { options in
      options.theme = .ascii
      options.language = language
    }
    driver.play("e")
    driver.checkInvariants("\(screen)")
    for cell in driver.frame.cells {
      for scalar in cell.cluster.scalars {
        let isDrawn =
          (0x2190...0x2BFF).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
        let isText = ["≈", "≥", "≤", "←", "→", "↑", "↓"].contains(scalar)
        #expect(!isDrawn || isText, "\(scalar) on \(screen)")
      }
    }
  }

  @Test func onlyStylesDifferBetweenThemesOfOneSetOfSymbols() {
    let texts = [ThemeName.dark, .light, .highContrast, .monochrome].map { name in
      Self.driver(.compare) { $0.theme = name }.text
    }
    #expect(Set(texts).count == 1)
  }

  @Test func everySymbolIsOneColumnWideWhereItIsUsed() {
    for (symbols, ambiguous) in [
      (Symbols.standard, AmbiguousWidth.one), (.unambiguous, .two), (.ascii, .one), (.ascii, .two),
    ] {
      DisplayWidth.$ambiguous.withValue(ambiguous) {
        for child in Mirror(reflecting: symbols).children {
          let texts =
            (child.value as? [String])
            ?? [(child.value as? Cluster)?.text ?? child.value as? String ?? ""]
          for text in texts where child.label != "approximate" && !text.isEmpty {
            #expect(DisplayWidth.of(text) == 1, "\(child.label ?? ""): \(text)")
          }
        }
      }
    }
  }
}
