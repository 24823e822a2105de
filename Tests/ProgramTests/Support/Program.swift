import Foundation

/// The real program, run as a user runs it.
enum Program {
  /// `$ZHIBIAO_PROGRAM`, else the program that was built beside the tests.
  static let path: String = {
    if let given = ProcessInfo.processInfo.environment["ZHIBIAO_PROGRAM"] { return given }
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("zhibiao").path
  }()

  /// The folder of the package.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// The reports that ship with the program.
  static var seeds: String { root.appendingPathComponent("seeds").path }

  /// Runs the program to its end, away from any terminal.
  ///
  /// - Parameters:
  ///   - environment: added to a bare environment in Chinese.
  ///   - input: what standard input holds.
  ///   - folder: the working folder.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    in folder: URL? = nil
  ) throws -> Subprocess.Result {
    try Subprocess.run(
      [path] + arguments, environment: bareEnvironment.merging(environment) { $1 }, input: input,
      in: folder ?? root)
  }

  private static let bareEnvironment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": "/nonexistent", "LANG": "zh_CN.UTF-8",
  ]
}

extension Subprocess.Result {
  /// The lines of standard output, the line break at the end left out.
  var lines: [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
