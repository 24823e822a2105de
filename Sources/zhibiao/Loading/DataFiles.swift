import Dashboard
import Glibc

/// Finds the program's data files from where the program itself stands, so that neither the source
/// tree nor the working folder matters.
struct DataFiles {
  /// The folder of the executable, links resolved.
  private let folder: String

  /// The data files of the running program.
  init() {
    var path = ""
    if let resolved = realpath("/proc/self/exe", nil) {
      path = String(cString: resolved)
      free(resolved)
    }
    folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  /// A data file by its name: `<prefix>/share/zhibiao` when installed, else the resources that the
  /// build puts beside the program.
  func path(of name: String) -> String? {
    ["\(folder)/../share/zhibiao/\(name)", "\(folder)/zhibiao_Indicators.resources/\(name)"]
      .first { access($0, R_OK) == 0 }
  }

  /// The reports that ship with the program: installed, else in the source tree above the program.
  var seeds: String? {
    let installed = parent(of: folder) + "/share/zhibiao/seeds"
    if access(installed, R_OK) == 0 { return installed }
    var ancestor = folder
    while !ancestor.isEmpty {
      let candidate = ancestor + "/seeds"
      if access(candidate, R_OK) == 0 { return candidate }
      ancestor = parent(of: ancestor)
    }
    return nil
  }

  private func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
