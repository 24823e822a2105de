import Testing

@testable import Dashboard

@Suite struct ExportTests {
  @Test func asksWhatIsThereThenWritesTheScreenBelow() {
    var driver = DashboardDriver()
    let screen = driver.text
    driver.play("e Enter")
    #expect(driver.effects == [.probe(path: "zhibiao-overview.txt")])
    driver.send(.probed(path: "zhibiao-overview.txt", found: .nothing))
    #expect(driver.effects.last == .export(document: screen, path: "zhibiao-overview.txt"))
    driver.send(.exported(path: "zhibiao-overview.txt", failure: nil))
    #expect(driver.dashboard.input == nil)
    #expect(driver.detail.contains("已写入 zhibiao-overview.txt"))
  }

  /// The next dialogue begins with the format of the last one, and with the name that was typed.
  @Test func theLastExportIsRemembered() {
    var driver = DashboardDriver()
    driver.play("e Right Right Enter")
    driver.send(.probed(path: "zhibiao-overview.md", found: .nothing))
    driver.send(.exported(path: "zhibiao-overview.md", failure: nil))
    driver.play("3 e")
    #expect(driver.text.contains("zhibiao-compare.md"))
    driver.play("Ctrl-U")
    driver.type("o.html")
    driver.play("Enter")
    driver.send(.probed(path: "o.html", found: .nothing))
    driver.send(.exported(path: "o.html", failure: nil))
    driver.play("e")
    #expect(driver.text.contains(" o.html"))
    #expect(driver.text.contains("[HTML]"))
    driver.play("Esc 1 e")
    #expect(driver.text.contains(" o.html"))
  }

  @Test func asksBeforeOverwriting() {
    var driver = DashboardDriver()
    driver.play("e Right Right Enter")
    driver.send(.probed(path: "zhibiao-overview.md", found: .file))
    #expect(driver.effects == [.probe(path: "zhibiao-overview.md")])
    #expect(driver.text.contains("文件已存在，覆盖吗？"))
    driver.play("n")
    driver.type("x")
    driver.play("Enter")
    #expect(driver.effects.last == .probe(path: "zhibiao-overview.mdx"))
    driver.send(.probed(path: "zhibiao-overview.mdx", found: .file))
    driver.play("y")
    guard case .export(let document, let path)? = driver.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(document.hasPrefix("# 指标 · 总览\n\n```text\n"))
    #expect(path == "zhibiao-overview.mdx")
  }

  /// Enter at the question neither writes nor leaves.
  @Test func enterDoesNotOverwrite() {
    var driver = DashboardDriver()
    driver.play("e Enter")
    driver.send(.probed(path: "zhibiao-overview.txt", found: .file))
    driver.play("Enter")
    #expect(driver.text.contains("未写入：文件已存在"))
    #expect(driver.effects == [.probe(path: "zhibiao-overview.txt")])
    driver.play("n")
    #expect(!driver.text.contains("未写入"))
    #expect(driver.text.contains("zhibiao-overview.txt"))
  }

  @Test func aFolderGetsTheNameOfTheScreen() {
    var driver = DashboardDriver()
    driver.play("e Ctrl-U")
    driver.type("out")
    driver.play("Enter")
    driver.send(.probed(path: "out", found: .folder))
    #expect(driver.text.contains("out/zhibiao-overview.txt"))
    #expect(driver.text.contains("是文件夹：已补上文件名"))
    #expect(driver.frame.cursor != nil)
    driver.play("Enter")
    #expect(driver.effects.last == .probe(path: "out/zhibiao-overview.txt"))
  }

  /// The dialogue stays with the name that was typed, and tells one reason.
  @Test func aFailureLeavesTheDialogueAsItWas() {
    var driver = DashboardDriver()
    driver.play("e Ctrl-U Enter")
    #expect(driver.text.contains("请写文件名"))
    driver.type("/x/字.txt")
    #expect(driver.text.contains("/x/字.txt"))
    #expect(!driver.text.contains("请写文件名"))
    driver.play("Enter")
    driver.send(.probed(path: "/x/字.txt", found: .nothing))
    driver.send(.exported(path: "/x/字.txt", failure: "没有权限"))
    #expect(driver.text.contains("/x/字.txt"))
    #expect(driver.text.contains("未写入：没有权限"))
    #expect(driver.text.split(separator: "没有权限", omittingEmptySubsequences: false).count == 2)
    driver.play("Backspace")
    #expect(driver.text.contains("/x/字.tx "))
    driver.play("Esc")
    #expect(driver.dashboard.input == nil)
  }

  @Test func aFailureAfterLeavingIsStillSaid() {
    var driver = DashboardDriver()
    driver.send(.exported(path: "a", failure: "没有权限"))
    #expect(driver.detail.contains("未能写入 a：没有权限"))
  }

  @Test func typedNameStaysWhenTheFormatChanges() {
    var driver = DashboardDriver()
    driver.play("e Left")
    #expect(driver.text.contains("zhibiao-overview.svg"))
    driver.play("Backspace Left")
    #expect(driver.text.contains("zhibiao-overview.sv "))
  }

  @Test func lateAnswersDoNoHarm() {
    var driver = DashboardDriver()
    driver.send(.probed(path: "x", found: .file))
    driver.play("e")
    driver.send(.probed(path: "y", found: .nothing))
    #expect(driver.effects.isEmpty)
  }
}
