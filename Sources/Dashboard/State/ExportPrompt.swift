/// The dialogue that writes the screen to a file.
struct ExportPrompt: Sendable, Hashable {
  enum Stage: Sendable, Hashable {
    case editing
    /// Waits to hear what stands where the file would.
    case probing
    /// The file exists: overwrite?
    case confirming
    /// Waits to hear whether the file was written.
    case writing
  }

  enum Field: Sendable, Hashable { case format, path }

  var stage = Stage.editing
  var field = Field.path
  var format = ExportFormat.text
  var path: String
  /// True as soon as the reader has typed: then the name is theirs and stays.
  var isOwnPath = false
  /// What keeps the file from being written, or is asked before.
  var problem: Phrase?

  /// A new dialogue, with the format of the last one, and its name where the reader had typed that.
  init(screen: ScreenName, after last: ExportPrompt? = nil) {
    format = last?.format ?? .text
    isOwnPath = last?.isOwnPath ?? false
    path = last.flatMap { $0.isOwnPath ? $0.path : nil } ?? ExportPrompt.name(screen, format)
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

  /// Takes a name that the reader types.
  mutating func type(_ text: String) {
    path = text
    isOwnPath = true
    followEnding()
  }

  /// Puts the name that the screen suggests behind the name of a folder.
  mutating func enterFolder(screen: ScreenName) {
    path += (path.hasSuffix("/") ? "" : "/") + ExportPrompt.name(screen, format)
    isOwnPath = true
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

  /// Goes on to the next format or back.
  mutating func changeFormat(by step: Int, screen: ScreenName) {
    let all = ExportFormat.allCases
    let index = all.firstIndex(of: format) ?? 0
    choose(all[(index + step + all.count) % all.count], screen: screen)
  }

  /// Takes a format; a name that nobody typed follows.
  mutating func choose(_ chosen: ExportFormat, screen: ScreenName) {
    format = chosen
    if !isOwnPath { path = ExportPrompt.name(screen, format) }
  }
}
