import Foundation
import Testing

/// The expected frames beside the tests.
///
/// `ZHIBIAO_RECORD=1` writes the files anew; such a run fails, so that nobody takes it for a test.
enum GoldenFile {
  private static let isRecording = ProcessInfo.processInfo.environment["ZHIBIAO_RECORD"] == "1"

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden")
  }

  static func check(_ text: String, _ name: String) throws {
    let file = folder.appendingPathComponent(name)
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name)")
  }
}
