import Foundation
import Testing

/// The real program in a real terminal.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, "tmux is not installed"))
struct LiveTests {
  private let folder: TemporaryFolder
  private let session: TmuxSession

  init() throws {
    folder = try TemporaryFolder()
    session = try TmuxSession(columns: 80, rows: 24, folder: folder.url)
    try session.run("clear; stty -g > before")
  }

  /// Prints `done`; the command line itself, which the screen shows too, does not hold that word.
  private let sayDone = "echo do'ne'"

  /// Starts the dashboard on the reports that ship with the program.
  private func start() throws {
    try session.run(
      "clear; '\(Program.path)' '\(Program.seeds)'; echo status=$?; stty -g > after; \(sayDone)")
    try session.waitFor("1 总览")
  }

  /// The exit status, once the shell is back; the terminal's modes have to be those before.
  private func ending() throws -> String {
    let screen = try session.waitFor("done")
    let before = try Data(contentsOf: folder.url.appendingPathComponent("before"))
    let after = try Data(contentsOf: folder.url.appendingPathComponent("after"))
    #expect(before == after)
    // The shell's own screen is back: nothing of the dashboard is left on it.
    #expect(!screen.contains("总览"))
    return screen.split(separator: "\n").first { $0.hasPrefix("status=") }.map(String.init) ?? ""
  }

  /// What `zhibiao screen` prints at a size.
  private func exported(_ name: String, _ size: String) throws -> String {
    try Program.run(["screen", name, "--size", size, "-r", Program.seeds]).output
  }

  @Test func firstScreenIsTheExportedOne() throws {
    try start()
    #expect(try session.screen() == exported("overview", "80x24"))
    try session.press("q")
    #expect(try ending() == "status=0")
  }

  @Test func screensAreReachedByTheirKeys() throws {
    try start()
    let overview = try exported("overview", "80x24")
    for (key, name) in [
      ("2", "place"), ("3", "compare"), ("4", "indicator"), ("5", "report"), ("6", "trend"),
      ("7", "targets"), ("8", "checks"), ("?", "help"),
    ] {
      try session.press(key)
      let expected = try exported(name, "80x24")
      try session.waitFor(name) { $0 == expected }
      try session.press("1")
      try session.waitFor("overview") { $0 == overview }
    }
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func anyNumberOpensItsSentenceAndTheScreenIsExported() throws {
    try start()
    try session.press("3")
    try session.waitFor("对比") { $0.contains("5G基站（建成）") && !$0.contains("╭─ 地区") }
    // The first place is 延安, which shares most with the others.
    try session.press("Enter")
    // The comparison's status line shows the words around the number too: only the report's tells
    // whether the sentence is whole.
    let report = try session.waitFor("原句完整") {
      $0.contains("原句完整") && $0.contains("建成5G基站5248个")
    }
    try session.press("e")
    try session.waitFor("导出本屏")
    try session.press("Enter")
    try session.waitFor("已写入 zhibiao-report.txt")
    let file = folder.url.appendingPathComponent("zhibiao-report.txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == report)
    // A file that is there already is not overwritten without a question.
    try session.press("e")
    try session.waitFor("导出本屏")
    try session.press("Enter")
    try session.waitFor("覆盖")
    try session.press("Escape")
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func resizingDrawsAnew() throws {
    try start()
    for (columns, rows) in [(120, 40), (60, 16), (100, 30)] {
      try session.resize(columns: columns, rows: rows)
      let expected = try exported("overview", "\(columns)x\(rows)")
      try session.waitFor("\(columns)x\(rows)") { $0 == expected }
    }
    try session.press("q")
    #expect(try ending() == "status=0")
  }

  /// The same keys in memory and in a terminal leave the same screen.
  @Test(arguments: [
    "j j Enter j j Tab", "Tab G Up Up 4 s ] Tab", "3 Right v t / 5 G Enter", "2 5 n n PgDn N Tab",
    ": s l Enter 6 7 8 Esc", "' 3 j Space 3 u # L", "1 z Tab z z ? G",
    "Tab j x Z z X u T j", ": l i g h t Enter 3 x j",
  ])
  func keysLeaveTheScreenThatTheyLeaveInMemory(keys: String) throws {
    try session.resize(columns: 120, rows: 40)
    try start()
    let expected = try Program.run([
      "screen", "overview", "--size", "120x40", "-r", Program.seeds, "--keys", keys,
    ]).output
    for key in keys.split(separator: " ") { try session.press(TmuxSession.name(of: String(key))) }
    try session.waitFor(keys) { $0 == expected }
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func theMouseIsTakenAndGivenBack() throws {
    #expect(try session.value("mouse_any_flag") == "0")
    try start()
    #expect(try session.value("mouse_any_flag") == "1")
    try session.press("m")
    try session.waitFor("鼠标已交还终端")
    #expect(try session.value("mouse_any_flag") == "0")
    try session.press("m")
    try session.waitFor("鼠标可用于面板")
    // A press on the second place of the list, as a terminal sends it: column and row from 33 on.
    try session.type("\u{1B}[M \u{24}\u{24}")
    try session.waitFor("洛阳市") { $0.contains("洛阳市 ·") }
    try session.press("q")
    #expect(try ending() == "status=0")
    #expect(try session.value("mouse_any_flag") == "0")
  }

  /// A report of the mouse in a form that this terminal does not announce: none of it is taken for a
  /// key, and what is typed next is. `m` alone would give the mouse back.
  @Test func unknownSequencesAreNoKeys() throws {
    try start()
    try session.type("\u{1B}[<0;60;3M\u{1B}[<0;60;3m3")
    let screen = try session.waitFor("5G基站（建成）") { $0.contains("个地区") && $0.contains("延安 5G") }
    #expect(!screen.contains("鼠标已交还终端"))
    #expect(try session.value("mouse_any_flag") == "1")
    try session.press("Escape")
    try session.waitFor("数字基础设施")
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func aFigureReachesTheClipboard() throws {
    try session.allowClipboard()
    try start()
    try session.press("y")
    let screen = try session.waitFor("已送往剪贴板")
    let copied = try session.clipboard()
    #expect(!copied.isEmpty)
    #expect(screen.contains(copied.prefix(20)))
    try session.press("q")
    #expect(try ending() == "status=0")
  }

  @Test func theSessionComesBack() throws {
    let program = "'\(Program.path)' '\(Program.seeds)'"
    try session.run("clear; \(program); echo status=$?; stty -g > after; \(sayDone)")
    try session.waitFor("1 总览")
    try session.press("3", "l", "v")
    let before = try session.waitFor("之差")
    try session.press("Q")
    #expect(try ending() == "status=0")
    try session.run("clear; \(program) --resume; echo status=$?; stty -g > after; \(sayDone)")
    try session.waitFor("the same screen") { $0 == before }
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func suspendedProgramComesBack() throws {
    try start()
    let before = try session.screen()
    try session.press("C-z")
    try session.waitFor("Stopped")
    try session.run("fg")
    try session.waitFor("the same screen") { $0 == before }
    try session.press("q")
    try session.waitFor("ready>")
    try session.run("stty -g > after; \(sayDone)")
    _ = try ending()
  }

  @Test(arguments: [
    ("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134),
  ])
  func signalsLeaveTheTerminalSane(signal: String, status: Int) throws {
    try session.run(
      "clear; sh -c 'echo $$ > pid; exec \"\(Program.path)\" \"\(Program.seeds)\"'; "
        + "echo status=$?; stty -g > after; \(sayDone)")
    try session.waitFor("1 总览")
    let text = try String(contentsOf: folder.url.appendingPathComponent("pid"), encoding: .utf8)
    let numbers = [
      "TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "SEGV": SIGSEGV,
      "ABRT": SIGABRT,
    ]
    let pid = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(pid, try #require(numbers[signal]))
    #expect(try ending() == "status=\(status)")
    #expect(try session.value("mouse_any_flag") == "0")
  }

  /// A terminal without a second screen keeps what stood there; the prompt has a line of its own.
  @Test func thePromptHasALineOfItsOwn() throws {
    try session.run("clear; TERM=vt100 '\(Program.path)' '\(Program.seeds)'")
    let before = try session.waitFor("1 总览")
    try session.press("q")
    let after = try session.waitFor("ready>")
    let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().last { !$0.isEmpty } == "ready>")
    #expect(before.split(separator: "\n")[2] == lines[2])
  }

  /// A theme, a fold and hidden indicators are there again.
  @Test func whatIsHiddenStaysHidden() throws {
    try start()
    try session.press("Tab", "x", "T")
    try session.waitFor("配色：浅色")
    try session.press("Q")
    #expect(try ending() == "status=0")
    let hidden = folder.url.appendingPathComponent("state/zhibiao/hidden")
    #expect(try String(contentsOf: hidden, encoding: .utf8) == "5g-base-stations\n")
    try start()
    try session.waitFor("隐藏1项指标")
    try session.press("Tab", "X")
    try session.waitFor("已显示全部")
    try session.press("Q")
    #expect(try ending() == "status=0")
    #expect(try String(contentsOf: hidden, encoding: .utf8) == "")
  }

  /// The report from a pipe, the keys from the terminal.
  @Test func aPipedReportIsBrowsed() throws {
    try session.run(
      "clear; cat '\(Program.seeds)/yanan-2023.txt' | '\(Program.path)' -; echo status=$?; "
        + "stty -g > after; \(sayDone)")
    try session.waitFor("1 总览")
    try session.press("2")
    try session.waitFor("延安市 ·")
    try session.press("Q")
    #expect(try ending() == "status=0")
  }

  @Test func unknownTerminalGetsText() throws {
    try session.run(
      "clear; LINES=16 TERM=no-such-terminal '\(Program.path)' '\(Program.seeds)'; "
        + "echo status=$?; \(sayDone)")
    let screen = try session.waitFor("done")
    #expect(screen.contains("不认识终端类型 no-such-terminal，改为输出文字"))
    #expect(screen.contains("延安    陕西"))
    #expect(screen.contains("status=0"))
  }
}
