import Glibc
import Testing

@testable import Terminal

@Suite(.serialized) struct SignalPipeTests {
  /// Whoever had a signal before has it again: the end of the dashboard is not that of the program.
  @Test func closingGivesTheSignalsBack() throws {
    let before = signal(SIGWINCH, SIG_IGN)
    defer { signal(SIGWINCH, before) }
    let pipe = try SignalPipe()
    raise(SIGWINCH)
    #expect(pipe.next() == SIGWINCH)
    #expect(pipe.next() == nil)
    pipe.close()
    var now = sigaction()
    sigaction(SIGWINCH, nil, &now)
    #expect(unsafeBitCast(now.__sigaction_handler.sa_handler, to: Int.self) == 1)
  }
}
