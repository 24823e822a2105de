/// The dialogue that writes the screen to a file.
struct ExportPrompt: Sendable, Hashable {
  enum Stage: Sendable, Hashable {
    case editing
    /// Waits to hear whether the file exists.
    case probing
    /// The file exists: overwrite?
    case confirming
  }

  enum Field: Sendable, Hashable { case format, path }

  var stage = Stage.editing
  var field = Field.path
  var format = ExportFormat.text
  var path: String
  /// True as soon as the reader has typed: then the name is theirs and stays.
  var isOwnPath = false

  init(screen: ScreenName) {
    path = ExportPrompt.name(screen, .text)
  }

  private static func name(_ screen: ScreenName, _ format: ExportFormat) -> String {
    let ending =
      switch format {
      case .text: "txt"
      case .ansi: "ans"
      case .markdown: "md"
      case .html: "html"
      case .svg: "svg"
      }
    return "zhibiao-\(screen.rawValue).\(ending)"
  }

  /// Takes the format from the ending of a name that the reader typed, where it tells one.
  mutating func followEnding() {
    guard isOwnPath, let ending = path.split(separator: ".").last?.lowercased() else { return }
    switch ending {
    case "txt": format = .text
    case "ans", "ansi": format = .ansi
    case "md", "markdown": format = .markdown
    case "html", "htm": format = .html
    case "svg": format = .svg
    default: break
    }
  }

  /// Goes on to the next format or back; a name that nobody typed follows.
  mutating func changeFormat(by step: Int, screen: ScreenName) {
    let all = ExportFormat.allCases
    let index = all.firstIndex(of: format) ?? 0
    format = all[(index + step + all.count) % all.count]
    if !isOwnPath { path = ExportPrompt.name(screen, format) }
  }
}

/// What the keys go to in place of the screen.
enum Input: Sendable, Hashable {
  /// Typing a filter; what stood before it comes back with Esc.
  case filter(before: String)
  case export(ExportPrompt)
  case palette(PalettePrompt)
  /// The digits of a count so far.
  case count(String)
}

/// What the status line tells until the next key.
struct Message: Sendable, Hashable {
  let phrase: Phrase
  let isFailure: Bool

  init(_ phrase: Phrase, isFailure: Bool = false) {
    self.phrase = phrase
    self.isFailure = isFailure
  }
}
