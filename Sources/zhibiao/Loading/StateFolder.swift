import Dashboard
import Glibc
import Terminal

/// What the program remembers from one run to the next, in `$XDG_STATE_HOME/zhibiao` (else
/// `~/.local/state/zhibiao`).
///
/// Source: XDG Base Directory Specification. A file that is missing or broken is as if nothing had
/// been remembered.
struct StateFolder {
  /// `nil` where neither the folder nor a home is known.
  private let path: String?

  init() {
    let base =
      Environment.value("XDG_STATE_HOME") ?? Environment.value("HOME").map { $0 + "/.local/state" }
    path = base.map { $0 + "/zhibiao" }
  }

  /// The keys of the findings that the user has dismissed.
  var dismissed: Set<String> { lines(of: "dismissed") }

  /// The panels and indicators that the user wants to see, besides what the configuration hides.
  var panels: PanelChoice {
    PanelChoice(folded: lines(of: "folded"), hidden: lines(of: "hidden"))
  }

  /// Where the user was at the end of the last session.
  var session: SessionRecord { SessionRecord(text: text(of: "session")) }

  /// Remembers dismissed findings, in order, so that the file can be read and compared.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  func save(dismissed: Set<String>, words: ProgramWords) throws {
    try write(dismissed, to: "dismissed", words)
  }

  /// Remembers what is folded and hidden; throws as for dismissed findings. What the configuration
  /// hides stands there.
  func save(panels: PanelChoice, words: ProgramWords) throws {
    try write(panels.folded, to: "folded", words)
    try write(panels.hidden.subtracting(Settings.current.hidden.map(\.text)), to: "hidden", words)
  }

  /// Remembers where the user is; throws as for dismissed findings.
  func save(session: SessionRecord, words: ProgramWords) throws {
    try write(session.text, to: "session", words)
  }

  private func text(of name: String) -> String {
    guard let path, let bytes = try? FileReader.bytes(of: path + "/" + name) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func lines(of name: String) -> Set<String> {
    Set(text(of: name).split(separator: "\n").map(String.init))
  }

  private func write(_ lines: Set<String>, to name: String, _ words: ProgramWords) throws {
    try write(lines.sorted().map { $0 + "\n" }.joined(), to: name, words)
  }

  private func write(_ text: String, to name: String, _ words: ProgramWords) throws {
    guard let path else { return }
    makeFolders(path)
    let output = try OutputFile(path: path + "/" + name, words: words)
    try output.write(text)
    try output.finish()
  }

  private func makeFolders(_ path: String) {
    var end = path.index(after: path.startIndex)
    while let slash = path[end...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = path.index(after: slash)
    }
    mkdir(path, 0o700)
  }
}
