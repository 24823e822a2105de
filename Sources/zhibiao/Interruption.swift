import Glibc

/// Ctrl-C outside the dashboard: the unfinished output file and line go, the exit code is 130.
enum Interruption {
  /// Takes SIGINT over, unless the program was started with it ignored (as `nohup` and `&` do).
  static func watch() {
    var old = sigaction()
    sigaction(SIGINT, nil, &old)
    let isIgnored = unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
    guard !isIgnored else { return }
    signal(SIGINT, endInterrupted)
  }

  /// Names the file to remove when the program is interrupted, or none.
  static func setUnfinished(path: String?) {
    let old = unfinishedPath
    unfinishedPath = path.flatMap { strdup($0) }
    free(old)
  }
}

extension Interruption {
  /// Tells whether the terminal's line holds something to take away when the program is interrupted.
  static func setUnfinishedLine(_ isShown: Bool) { hasUnfinishedLine = isShown }
}

// Because a signal handler can reach nothing but globals; `LoadingProgress` sets it under its lock.
nonisolated(unsafe) private var hasUnfinishedLine = false

// Because a signal handler can reach nothing but globals; only the main thread sets it.
nonisolated(unsafe) private var unfinishedPath: UnsafeMutablePointer<CChar>?

/// Calls only what signal-safety(7) allows.
private func endInterrupted(_ signal: Int32) {
  if let path = unfinishedPath { unlink(path) }
  if hasUnfinishedLine {
    var erasing: (UInt8, UInt8, UInt8, UInt8) = (0x0D, 0x1B, 0x5B, 0x4B)
    write(STDOUT_FILENO, &erasing, 4)
  }
  _exit(128 + signal)
}
