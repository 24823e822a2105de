import Glibc

/// Ctrl-C outside the dashboard: the unfinished output file goes, the exit code is 130.
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

// Because a signal handler can reach nothing but globals; only the main thread sets it.
nonisolated(unsafe) private var unfinishedPath: UnsafeMutablePointer<CChar>?

/// Calls only what signal-safety(7) allows.
private func endInterrupted(_ signal: Int32) {
  if let path = unfinishedPath { unlink(path) }
  _exit(128 + signal)
}
