internal import Glibc

/// Signals as bytes of a pipe, so that one wait covers keys and signals.
struct SignalPipe {
  /// The end to wait on and to read from.
  let descriptor: Int32
  private let entrance: Int32
  /// What each signal did before.
  private let before: [(signal: Int32, action: sigaction)]

  private static let watched = [
    SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP, SIGCONT,
  ]

  /// Opens the pipe and takes the signals over.
  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noPipe(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    entrance = ends[1]
    signalEntrance = ends[1]
    // A parent may have left them blocked.
    var watched = sigset_t()
    sigemptyset(&watched)
    before = SignalPipe.watched.map { signal in
      sigaddset(&watched, signal)
      return (signal, SignalPipe.install(noteSignal, for: signal))
    }
    pthread_sigmask(SIG_UNBLOCK, &watched, nil)
  }

  /// The next signal that has come, or `nil`.
  func next() -> Int32? {
    var signal: UInt8 = 0
    return read(descriptor, &signal, 1) == 1 ? Int32(signal) : nil
  }

  /// Gives the signals back to whom they went before.
  func close() {
    for (signal, before) in before {
      var action = before
      sigaction(signal, &action, nil)
    }
    signalEntrance = -1
    Glibc.close(descriptor)
    Glibc.close(entrance)
  }

  /// Stops this process and all that share its job; returns when it is continued.
  static func stopProcessGroup() {
    install(SIG_DFL, for: SIGTSTP)
    kill(0, SIGTSTP)
    install(noteSignal, for: SIGTSTP)
  }

  /// - Returns: what the signal did before.
  @discardableResult
  private static func install(_ handler: __sighandler_t?, for signal: Int32) -> sigaction {
    var action = sigaction()
    var before = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, &before)
    return before
  }
}

// Because a signal handler can reach nothing but globals; it is set before the handlers are
// installed and cleared after they are removed.
nonisolated(unsafe) private var signalEntrance: Int32 = -1

/// Writes the signal's number into the pipe; calls only what signal-safety(7) allows.
private func noteSignal(_ signal: Int32) {
  let before = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  write(signalEntrance, &byte, 1)
  errno = before
}
