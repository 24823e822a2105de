import Foundation
import Testing

/// Colours of the real program: flag, then `NO_COLOR`, then what the terminal can do.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct LiveColourTests {
  @Test(arguments: [
    ("", "", true), ("NO_COLOR=1", "", false), ("NO_COLOR=1", "--color always", true),
    ("", "--color never", false), ("TERM=vt100", "", false),
    ("TERM=vt100", "--color always", false),
    ("", "--theme monochrome", false), ("TERM=screen-256color", "--theme light", true),
  ])
  func precedence(environment: String, options: String, isColoured: Bool) throws {
    let folder = try TemporaryFolder()
    let session = try TmuxSession(columns: 80, rows: 24, folder: folder.url)
    try session.run(
      "clear; \(environment) XDG_CONFIG_HOME=/nonexistent '\(Program.path)' '\(Program.seeds)' "
        + options)
    try session.waitFor("1 总览")
    let codes = Self.codes(in: try session.styledScreen())
    #expect(codes.contains { (30...38).contains($0) || (40...48).contains($0) } == isColoured)
    // The cursor's line is seen all the same.
    #expect(isColoured || codes.contains(7))
    try session.press("q")
  }

  /// The numbers of every sequence that sets a style.
  private static func codes(in text: String) -> Set<Int> {
    var codes: Set<Int> = []
    for part in text.split(separator: "\u{1B}[").dropFirst() {
      guard let end = part.firstIndex(of: "m") else { continue }
      codes.formUnion(part[..<end].split(separator: ";").compactMap { Int($0) })
    }
    return codes
  }
}
