internal import CNcurses
internal import Glibc

/// Puts the terminal back when the program dies of a trap: the signals of a crash restore its modes
/// and its screen and then end the process as they would have.
enum TerminalRescue {
  private static let crashes = [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE]

  /// Keeps the modes that the terminal has now, before ncurses changes them.
  static func rememberModes() {
    let state = rescueState ?? .allocate(capacity: 1)
    state.initialize(to: RescueState())
    state.pointee.hasModes = tcgetattr(STDOUT_FILENO, &state.pointee.modes) == 0
    rescueState = state
  }

  /// Collects what resets this terminal and takes over the signals of a crash.
  ///
  /// - Parameter isSynchronized: whether frames are written as synchronized output.
  static func arm(isSynchronized: Bool) {
    guard let state = rescueState else { return }
    let bytes = reset(isSynchronized: isSynchronized) { name in
      zhibiao_capability(name).map { String(cString: $0) }
    }
    let reset = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    reset.update(from: bytes, count: bytes.count)
    state.pointee.reset = reset
    state.pointee.resetCount = bytes.count
    useOwnStack()
    for signal in crashes {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = restoreAndDie
      // One shot, on its own stack: a stack overflow leaves none to run on.
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_NODEFER | SA_ONSTACK
      sigaction(signal, &action, nil)
    }
  }

  /// What puts a terminal back.
  ///
  /// - Parameter capability: a text of the terminal database, by its name; `nil` for none.
  static func reset(isSynchronized: Bool, _ capability: (String) -> String?) -> [UInt8] {
    // Inside a frame the terminal would keep back all that follows.
    var bytes = isSynchronized ? SynchronizedOutput.end : []
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] {
      if let text = capability(name) { bytes += withoutPadding(text.utf8[...]) }
    }
    // A terminal without a mouse has no such mode to end.
    if capability("kmous") != nil { bytes += Array("\u{1B}[?1006l\u{1B}[?1000l".utf8) }
    return bytes
  }

  /// Leaves crashes to the system again.
  static func disarm() {
    for signal in crashes { Glibc.signal(signal, SIG_DFL) }
  }

  /// A capability without its delays (`$<5>`), which only a slow serial line needs.
  private static func withoutPadding(_ text: Substring.UTF8View) -> [UInt8] {
    var result: [UInt8] = []
    var rest = text
    while let byte = rest.first {
      if byte == 0x24, rest.dropFirst().first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func useOwnStack() {
    let size = 64 * 1024
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
  }
}

private struct RescueState {
  var modes = termios()
  var hasModes = false
  var reset: UnsafeMutablePointer<UInt8>?
  var resetCount = 0
}

// Because a signal handler can reach nothing but globals; it is set before the handlers are
// installed and never freed.
nonisolated(unsafe) private var rescueState: UnsafeMutablePointer<RescueState>?

/// Restores the terminal, then lets the signal do what it does; calls only what signal-safety(7)
/// allows.
private func restoreAndDie(_ signal: Int32) {
  if let state = rescueState {
    if let reset = state.pointee.reset {
      write(STDOUT_FILENO, reset, state.pointee.resetCount)
    }
    if state.pointee.hasModes { tcsetattr(STDOUT_FILENO, TCSADRAIN, &state.pointee.modes) }
  }
  raise(signal)
}
