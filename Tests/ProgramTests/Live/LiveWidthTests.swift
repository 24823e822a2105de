import ArgumentParser
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Dashboard
@testable import zhibiao

/// What the program writes to a terminal, read by a terminal that draws ambiguous characters one or two
/// columns wide: every cell of every frame stands where it belongs.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct LiveWidthTests {
  private static let size = Size(columns: 100, rows: 30)

  @Test(arguments: AmbiguousWidth.allCases)
  func noRowIsEverShifted(ambiguous: AmbiguousWidth) throws {
    let folder = try TemporaryFolder()
    let report = try folder.write("width.txt", WidthCorpus.text(seed: 7))
    let session = try TmuxSession(
      columns: Self.size.columns, rows: Self.size.rows, folder: folder.url)
    let written = folder.url.appendingPathComponent("written")
    try session.recordOutput(to: written)
    try session.run(
      "TERM=vt100 XDG_CONFIG_HOME=/nonexistent '\(Program.path)' '\(report.path)' --lang zh "
        + "--ambiguous \(ambiguous.rawValue)")

    let corpus = try CorpusLoader(paths: [report.path], common: CommonOptions.parse([])).corpus
    var options = Dashboard.Options(language: .zh)
    options.ambiguousWidth = ambiguous
    options.hasColour = false
    var dashboard = Dashboard(corpus: corpus, options: options, size: Self.size)
    try expect(dashboard.frame(size: Self.size), in: written, ambiguous, "at the start")
    let keys: [(key: Key, name: String)] = [
      (.character("5"), "5"), (.character("n"), "n"), (.control("f"), "C-f"),
      (.control("f"), "C-f"),
      (.character("k"), "k"), (.control("b"), "C-b"), (.character("e"), "e"), (.escape, "Escape"),
      (.character("2"), "2"), (.character("j"), "j"), (.character("G"), "G"),
      (.character("5"), "5"),
      (.character("?"), "?"), (.character("1"), "1"), (.tab, "Tab"), (.character("3"), "3"),
    ]
    for (step, key) in keys.enumerated() {
      try session.press(key.name)
      _ = dashboard.update(.key(key.key))
      try expect(
        dashboard.frame(size: Self.size), in: written, ambiguous, "after key \(step): \(key.name)")
    }
    try session.press("Q")
  }

  /// Waits until what was written makes the frame.
  private func expect(
    _ frame: Frame, in file: URL, _ ambiguous: AmbiguousWidth, _ comment: String
  ) throws {
    let end = Date(timeIntervalSinceNow: 10)
    var difference = ""
    repeat {
      var screen = ScreenReader(columns: frame.size.columns, rows: frame.size.rows) { scalar in
        Self.columns(of: scalar, ambiguous)
      }
      screen.read([UInt8]((try? Data(contentsOf: file)) ?? Data()))
      difference = screen.unknown ?? Self.difference(screen, frame)
      if difference.isEmpty { return }
      Thread.sleep(forTimeInterval: 0.03)
    } while Date() < end
    Issue.record("\(comment): \(difference)")
  }

  /// The first row in which the screen is not the frame; empty where there is none.
  private static func difference(_ screen: ScreenReader, _ frame: Frame) -> String {
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() {
        let found = screen.cells[row][column]
        let wanted = cell.cluster.scalars.first { _ in true }
        let isRight =
          cell.width == 0
          ? found.isEmpty || screen.cells[row][column - 1] == "?"
          : found == "?" || found.unicodeScalars.first == wanted
        if !isRight {
          let text = cells.map(\.cluster.text).joined()
          return "row \(row), column \(column): \(screen.cells[row].joined()) instead of \(text)"
        }
      }
    }
    return ""
  }

  /// The width that the C library gives a code point, but for the ambiguous ones.
  private static func columns(of scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> Int {
    if ambiguous == .two, AmbiguousRanges.contain(scalar.value) { return 2 }
    return max(0, DisplayWidth.of(scalar, .one))
  }
}
