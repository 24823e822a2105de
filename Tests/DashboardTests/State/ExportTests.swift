import Testing

@testable import Dashboard

@Suite struct ExportTests {
  @Test func asksWhetherTheFileExistsThenWritesTheScreenBelow() {
    var driver = DashboardDriver()
    let screen = driver.frame
    driver.play("e Enter")
    #expect(driver.effects == [.probe(path: "zhibiao-overview.txt")])
    driver.send(.probed(path: "zhibiao-overview.txt", exists: false))
    #expect(
      driver.effects.last == .export(screen, format: .text, path: "zhibiao-overview.txt"))
    driver.send(.exported(path: "zhibiao-overview.txt", failure: nil))
    #expect(driver.detail.contains("已写入 zhibiao-overview.txt"))
  }

  @Test func asksBeforeOverwriting() {
    var driver = DashboardDriver()
    driver.play("e Right Right Enter")
    driver.send(.probed(path: "zhibiao-overview.md", exists: true))
    #expect(driver.effects == [.probe(path: "zhibiao-overview.md")])
    #expect(driver.text.contains("文件已存在，覆盖吗？"))
    driver.play("n")
    driver.type("x")
    driver.play("Enter")
    #expect(driver.effects.last == .probe(path: "zhibiao-overview.mdx"))
    driver.send(.probed(path: "zhibiao-overview.mdx", exists: true))
    driver.play("y")
    guard case .export(_, let format, let path)? = driver.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(format == .markdown)
    #expect(path == "zhibiao-overview.mdx")
  }

  @Test func tellsFailuresAndNeedsAName() {
    var driver = DashboardDriver()
    driver.play("e Ctrl-U Enter")
    #expect(driver.detail.contains("请写文件名"))
    driver.type("/x/字.txt")
    #expect(driver.text.contains("/x/字.txt"))
    driver.play("Esc")
    #expect(driver.effects.isEmpty)
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
    driver.send(.probed(path: "x", exists: true))
    driver.play("e")
    driver.send(.probed(path: "y", exists: false))
    #expect(driver.effects.isEmpty)
  }
}
