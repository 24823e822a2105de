internal import CNcurses
public import Dashboard
internal import Glibc

/// The terminal of this process: shows frames and reads keys, resizes and signals.
///
/// One terminal may be open at a time, on the thread that made it. Whatever ends the process, its
/// modes and its screen are put back as they were: by `close`, by `deinit`, or, after a trap, by
/// `TerminalRescue`.
public final class Terminal {
  /// What a person or the system sent.
  public enum Input: Sendable, Hashable {
    case key(Key)
    case mouse(Mouse)
    case resized(Size)
    /// Ctrl-Z from outside: the program should call `suspend`.
    case suspensionAsked
    /// A signal that ends the program, or the terminal went away (then it is SIGHUP).
    case ended(signal: Int32)
  }

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private var palette: Palette
  private let signals: SignalPipe
  private var shown: Frame
  private var mouse = MouseReader()
  private let isSynchronized: Bool
  private var isOpen = true

  /// Takes the terminal over: full screen, keys one by one, cursor hidden.
  ///
  /// - Parameters:
  ///   - colour: whether colours are used at all.
  ///   - ambiguousWidth: how wide the terminal draws characters of ambiguous width.
  /// - Throws: `TerminalError` where there is no terminal that can show frames.
  public init(
    colour: ColourChoice, ambiguousWidth: AmbiguousWidth
  ) throws(TerminalError) {
    guard Terminal.isAvailable else { throw .noTerminal }
    CharacterWidth.ambiguous = ambiguousWidth
    Terminal.useUTF8()
    // The handlers come first: ncurses installs its own only where it finds none.
    signals = try SignalPipe()
    TerminalRescue.rememberModes()
    use_env(true)
    use_tioctl(true)
    guard let type = TerminalType.name(for: colour), let screen = zhibiao_newterm(type),
      let window = zhibiao_standard_window()
    else {
      signals.close()
      throw .unknownType(Environment.value("TERM") ?? "")
    }
    self.screen = screen
    self.window = window
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    leaveok(window, false)
    curs_set(0)
    palette = Palette(colour: colour)
    palette.setBackground(of: window)
    isSynchronized = SynchronizedOutput.isSupported(
      type: type, program: Environment.value("TERM_PROGRAM"),
      hasCapability: zhibiao_capability("Sync") != nil)
    TerminalRescue.arm(isSynchronized: isSynchronized)
    // Until its first return from endwin(), ncurses 6.4 writes to the terminal at every movement of
    // the cursor; from then on once a frame.
    endwin()
    let size = Size(
      columns: Int(zhibiao_column_count(window)), rows: Int(zhibiao_row_count(window)))
    shown = Frame(size: size)
  }

  deinit { close() }

  /// The size of the screen.
  public var size: Size {
    Size(columns: Int(zhibiao_column_count(window)), rows: Int(zhibiao_row_count(window)))
  }

  /// False where no colour can be shown, or none may be.
  public var hasColour: Bool { palette.depth != .monochrome }

  /// Shows a frame; only what differs from the frame before is written.
  public func show(_ frame: Frame) {
    guard isOpen else { return }
    let size = frame.size
    if shown.size != size {
      werase(window)
      shown = Frame(size: size)
    }
    frame.forEachChange(from: shown) { column, row, cell, style in
      palette.draw(cell, style: style, column: Int32(column), row: Int32(row), in: window)
    }
    if let cursor = frame.cursor {
      wmove(window, Int32(cursor.row), Int32(cursor.column))
    }
    if frame.cursor == nil || shown.cursor == nil {
      curs_set(frame.cursor == nil ? 0 : 1)
    }
    // ncurses has nothing left to write between two frames: what is written here stands around one.
    let isWrapped = isSynchronized && frame != shown
    if isWrapped { Terminal.write(SynchronizedOutput.beginning) }
    wrefresh(window)
    if isWrapped { Terminal.write(SynchronizedOutput.end) }
    shown = frame
  }

  /// Writes every cell anew with the next frame, for a screen that something else wrote on.
  public func redraw() {
    clearok(window, true)
    shown = Frame(size: Size(columns: 0, rows: 0))
  }

  /// Waits for the next input.
  public func nextInput() -> Input {
    while true {
      if let input = pendingInput() { return input }
      var waits = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waits, 2, -1) > 0 else { continue }
      let isGone = waits[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
      if isGone { return pendingInput() ?? .ended(signal: SIGHUP) }
    }
  }

  /// The next input that has already come, or `nil`.
  public func pendingInput() -> Input? {
    while let signal = signals.next() {
      if let input = input(for: signal) { return input }
    }
    return KeyReader.next(from: window, &mouse)
  }

  /// Takes the mouse over, or gives it back to the terminal, which then selects text with it.
  public func takeMouse(_ isTaken: Bool) {
    guard isOpen else { return }
    MouseReader.turn(on: isTaken)
  }

  /// Sends a text to the clipboard of whoever sits at the terminal.
  ///
  /// - Returns: why nothing was sent, or `nil`. Whether the terminal has taken it cannot be known.
  public func copy(_ text: String) -> CopyRefusal? {
    let route = Clipboard.route(
      type: Environment.value("TERM") ?? "", isInTmux: Environment.value("TMUX") != nil,
      hasCapability: zhibiao_capability("Ms") != nil)
    guard isOpen, let route else { return .unknownTerminal }
    guard text.utf8.count <= Clipboard.mostBytes else {
      return .tooLong(most: Clipboard.mostBytes)
    }
    Terminal.write(Clipboard.sequence(for: text, by: route))
    return nil
  }

  /// Writes bytes past ncurses; only between frames.
  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Stops the process as Ctrl-Z does and comes back with the screen drawn anew.
  public func suspend() {
    guard isOpen else { return }
    leave()
    // The whole group: a `make` that started the program has to stop with it.
    SignalPipe.stopProcessGroup()
    takeNewSize()
    redraw()
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    TerminalRescue.disarm()
    leave()
    delscreen(screen)
    signals.close()
  }

  /// Ends ncurses' modes. Where the terminal has no second screen to come back from, what stands on
  /// the last line goes, for the shell's prompt.
  private func leave() {
    if zhibiao_capability("rmcup") == nil {
      wmove(window, zhibiao_row_count(window) - 1, 0)
      wclrtoeol(window)
      wrefresh(window)
    }
    endwin()
  }

  private func input(for signal: Int32) -> Input? {
    switch signal {
    case SIGWINCH:
      return takeNewSize() ? .resized(size) : nil
    case SIGTSTP:
      return .suspensionAsked
    case SIGCONT:
      redraw()
      takeNewSize()
      return .resized(size)
    default:
      return .ended(signal: signal)
    }
  }

  /// Asks the terminal for its size; true where it is another than before.
  @discardableResult private func takeNewSize() -> Bool {
    var found = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &found) == 0, found.ws_row > 0, found.ws_col > 0,
      is_term_resized(Int32(found.ws_row), Int32(found.ws_col))
    else { return false }
    resize_term(Int32(found.ws_row), Int32(found.ws_col))
    redraw()
    return true
  }
}
