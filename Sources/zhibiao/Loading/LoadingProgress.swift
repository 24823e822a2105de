import Dashboard
import Glibc
import Synchronization

/// One line on the terminal while reports are read, where that takes longer than a moment.
final class LoadingProgress: Sendable {
  /// Nobody is told of what takes less, in milliseconds.
  private static let patience = 300
  /// The time between two changes of the line, in milliseconds.
  private static let interval = 100

  private struct State {
    var done = 0
    var total = 0
    /// When the line may be written next.
    var next: Int
    var isShown = false
  }

  private let words: ProgramWords
  private let now: @Sendable () -> Int
  private let write: @Sendable (String) -> Void
  private let state: Mutex<State>

  /// - Parameters:
  ///   - now: milliseconds of any clock that only goes forward.
  ///   - write: writes to the terminal.
  init(
    words: ProgramWords, now: @escaping @Sendable () -> Int = LoadingProgress.milliseconds,
    write: @escaping @Sendable (String) -> Void = LoadingProgress.print
  ) {
    self.words = words
    self.now = now
    self.write = write
    state = Mutex(State(next: now() + LoadingProgress.patience))
  }

  /// Tells how many reports there are.
  func begin(total: Int) { state.withLock { $0.total = total } }

  /// Tells that there is something to wait for still, or that one more report has been read; from any
  /// thread.
  func advance(by count: Int) {
    state.withLock { state in
      state.done += count
      let now = now()
      guard now >= state.next else { return }
      state.next = now + LoadingProgress.interval
      state.isShown = true
      Interruption.setUnfinishedLine(true)
      write("\r" + words.reading(state.done, of: state.total))
    }
  }

  /// Takes the line away; it may come again.
  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      write("\r\u{1B}[K")
      Interruption.setUnfinishedLine(false)
    }
  }

  @Sendable static func print(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  @Sendable static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
