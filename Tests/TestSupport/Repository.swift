public import Foundation

/// Files of the source tree and, where it is there, of the shared folder beside it.
public enum Repository {
  /// The root of the source tree.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The bytes of a file under the root; empty where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: root.appendingPathComponent(path))).map { [UInt8]($0) } ?? []
  }

  /// Paths of the Swift files under a folder, relative to the root, sorted.
  public static func swiftFiles(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .map { folder + "/" + $0 }
  }

  /// Names of the text files of a folder beside the source tree, or none where it is not there.
  public static func sharedTexts(_ folder: String) -> [String] {
    let url = root.deletingLastPathComponent().appendingPathComponent("shared/" + folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map {
      url.appendingPathComponent($0).path
    }
  }

  /// The bytes of a file that `sharedTexts` names; empty where it cannot be read.
  public static func sharedBytes(_ path: String) -> [UInt8] {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).map { [UInt8]($0) } ?? []
  }
}
