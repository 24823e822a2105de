import Dashboard
import Synchronization
import Testing

@testable import zhibiao

@Suite struct LoadingProgressTests {
  /// A clock that a test sets, and what was written.
  private final class Fake: Sendable {
    let time = Mutex(1000)
    let written = Mutex([String]())

    func progress(_ language: Language) -> LoadingProgress {
      LoadingProgress(
        words: ProgramWords(language), now: { self.time.withLock { $0 } },
        write: { text in self.written.withLock { $0.append(text) } })
    }

    func wait(_ milliseconds: Int) { time.withLock { $0 += milliseconds } }

    var taken: [String] {
      written.withLock { all in
        defer { all = [] }
        return all
      }
    }
  }

  @Test(arguments: [
    (Language.zh, "\r正在读取 2/9…", "\r正在读取 4/9…"), (.en, "\rreading 2/9…", "\rreading 4/9…"),
  ])
  func nothingIsSaidOfAMoment(language: Language, first: String, second: String) {
    let fake = Fake()
    let progress = fake.progress(language)
    progress.begin(total: 9)
    progress.advance(by: 1)
    fake.wait(299)
    progress.advance(by: 0)
    progress.clear()
    #expect(fake.taken == [])
    fake.wait(1)
    progress.advance(by: 1)
    #expect(fake.taken == [first])
    // Not for every report.
    fake.wait(99)
    progress.advance(by: 1)
    #expect(fake.taken == [])
    fake.wait(1)
    progress.advance(by: 1)
    #expect(fake.taken == [second])
    progress.clear()
    progress.clear()
    #expect(fake.taken == ["\r\u{1B}[K"])
  }
}
