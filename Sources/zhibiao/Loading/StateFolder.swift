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

  /// The keys of the findings that the user has dismissed, one a line of the file.
  var dismissed: Set<String> {
    guard let path, let bytes = try? FileReader.bytes(of: path + "/dismissed") else { return [] }
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  /// Remembers dismissed findings, in order, so that the file can be read and compared.
  ///
  /// - Throws: `Failure` where the file cannot be written.
  func save(dismissed: Set<String>, words: ProgramWords) throws {
    guard let path else { return }
    makeFolders(path)
    let output = try OutputFile(path: path + "/dismissed", words: words)
    try output.write(dismissed.sorted().map { $0 + "\n" }.joined())
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
