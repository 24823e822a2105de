/// The colours that stand for a terminal's own where a frame is drawn as a page or a picture.
struct Paper: Sendable, Hashable {
  /// The page, as CSS writes a colour.
  let page: String
  /// The text, as CSS writes a colour.
  let ink: String

  /// Light text on a dark page.
  static let dark = Paper(page: "#16181d", ink: "#d5d8de")
  static let light = Paper(page: "#ffffff", ink: "#1c2026")
  static let black = Paper(page: "#000000", ink: "#ffffff")
  static let white = Paper(page: "#ffffff", ink: "#000000")
}
