import Glibc
import Terminal

/// Paths in the user's folders.
enum UserPath {
  /// A path with `~/` for the home folder, where no shell has expanded it.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Environment.value("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// Where the user's file of a name is looked for: below `XDG_CONFIG_HOME`, else `~/.config`.
  static func configuration(_ name: String) -> String? {
    let folder =
      Environment.value("XDG_CONFIG_HOME") ?? Environment.value("HOME").map { $0 + "/.config" }
    return folder.map { $0 + "/zhibiao/" + name }
  }

  /// That file's path where there is one.
  static func existingConfiguration(_ name: String) -> String? {
    configuration(name).flatMap { access($0, F_OK) == 0 ? $0 : nil }
  }
}
