import Foundation

/// A real terminal for a test: a tmux server of its own with one window, ended with the test.
final class TmuxSession {
  private let socket: String
  private let name = "test"
  private let folder: URL

  /// True where tmux is there.
  static let isAvailable: Bool = {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/tmux")
    }
  }()

  /// A shell in a terminal of the given size, in a folder.
  init(columns: Int, rows: Int, folder: URL) throws {
    self.folder = folder
    socket = "zhibiao-test-\(UUID().uuidString.prefix(8))"
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-s", name, "-x", "\(columns)", "-y", "\(rows)",
      "-c", folder.path,
      "env -u NO_COLOR -u COLORTERM -u ZHIBIAO_REPORTS -u LC_ALL -u LC_MESSAGES LANG=C.UTF-8 "
        + "XDG_STATE_HOME='\(folder.path)/state' XDG_CONFIG_HOME='\(folder.path)/config' "
        + "PS1='ready> ' bash --norc --noprofile",
    ])
    try waitFor("ready>")
  }

  deinit { _ = try? tmux(["kill-server"]) }

  /// Types keys by their names in tmux (`j`, `Enter`, `C-c`), one call for all.
  func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", name] + keys)
  }

  /// tmux's name for a key of the dashboard.
  static func name(of key: String) -> String {
    let names = ["Esc": "Escape", "PgDn": "PageDown", "PgUp": "PageUp", "Shift-Tab": "BTab"]
    if key.hasPrefix("Ctrl-") { return "C-" + key.dropFirst(5).lowercased() }
    return names[key] ?? key
  }

  /// Types text as it is.
  func type(_ text: String) throws {
    try tmux(["send-keys", "-t", name, "-l", text])
  }

  /// Writes everything that programs write to the terminal from now on into a file too.
  func recordOutput(to file: URL) throws {
    try tmux(["pipe-pane", "-t", name, "-o", "cat > '\(file.path)'"])
  }

  /// Runs a command line in the shell.
  func run(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The value of one of tmux's variables for the window.
  func value(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "-t", self.name, "#{\(name)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Lets programs copy with OSC 52.
  func allowClipboard() throws { try tmux(["set-option", "-s", "set-clipboard", "on"]) }

  /// What was copied last.
  func clipboard() throws -> String { try tmux(["show-buffer"]) }

  /// The screen's lines as they stand, without the blanks that end them.
  func screen() throws -> String { try tmux(["capture-pane", "-p", "-t", name]) }

  /// The screen with the sequences that set its styles.
  func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e", "-t", name]) }

  /// The screen once it holds a text; ten seconds are enough for any machine.
  @discardableResult func waitFor(_ text: String) throws -> String {
    try waitFor("“\(text)”") { $0.contains(text) }
  }

  /// The screen once it is as wanted and stands still.
  @discardableResult
  func waitFor(_ what: String, _ isThere: (String) throws -> Bool) throws -> String {
    let end = Date(timeIntervalSinceNow: 10)
    var last = ""
    while Date() < end {
      last = try screen()
      if try isThere(last) {
        Thread.sleep(forTimeInterval: 0.03)
        if try screen() == last { return last }
      }
      Thread.sleep(forTimeInterval: 0.02)
    }
    throw Missing(what: what, screen: last)
  }

  /// What did not appear, and the screen instead.
  struct Missing: Error, CustomStringConvertible {
    let what: String
    let screen: String
    var description: String { "\(what) did not appear on the screen:\n\(screen)" }
  }

  @discardableResult private func tmux(_ arguments: [String]) throws -> String {
    try Subprocess.run(
      ["tmux", "-L", socket] + arguments, environment: ProcessInfo.processInfo.environment,
      in: folder
    ).output
  }
}
