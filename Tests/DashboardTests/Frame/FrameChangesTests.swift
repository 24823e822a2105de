import Testing

@testable import Dashboard

@Suite struct FrameChangesTests {
  private static let red = Style(foreground: .rgb(200, 0, 0))
  private static let band = Style(background: .rgb(0, 0, 90))

  private func changes(
    _ draw: (inout Canvas) -> Void, then change: (inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    draw(&canvas)
    let old = canvas.frame
    change(&canvas)
    var found: [String] = []
    canvas.frame.forEachChange(from: old) { column, row, cell, style in
      let name = style == .plain ? "plain" : style == FrameChangesTests.red ? "red" : "band"
      found.append("\(row):\(column) \(cell.cluster.text) \(name)")
    }
    return found
  }

  private func write(_ text: String, _ column: Int, _ row: Int, _ style: Style = .plain)
    -> (inout Canvas) -> Void
  { { $0.write(text, column: column, row: row, in: $0.bounds, style: style) } }

  @Test func nothingChanges() {
    #expect(changes(write("5G基站", 0, 0), then: write("5G", 0, 0)) == [])
  }

  @Test func onlyTheCellsThatDiffer() {
    #expect(changes(write("5248", 1, 1), then: write("5", 3, 1)) == ["1:3 5 plain"])
  }

  @Test func bothHalvesOfAWideCluster() {
    #expect(changes({ _ in }, then: write("省", 2, 0)) == ["0:2 省 plain", "0:3  plain"])
  }

  /// A gap after red text is written in red, so that no change of style is needed for it.
  @Test func blanksTakeTheStyleBeforeThem() {
    #expect(
      changes(
        { _ in },
        then: {
          write("a", 0, 0, FrameChangesTests.red)(&$0)
          write("b", 3, 0, FrameChangesTests.red)(&$0)
        }) == ["0:0 a red", "0:1   red", "0:2   red", "0:3 b red"])
  }

  /// Behind a coloured band a gap would show the band.
  @Test func aBackgroundStaysWithItsCells() {
    #expect(
      changes(
        { _ in },
        then: {
          write("a", 0, 0, FrameChangesTests.band)(&$0)
          write("b", 2, 0)(&$0)
        }) == ["0:0 a band", "0:2 b plain"])
  }

  /// The blanks that end a row are cleared at once.
  @Test func trailingBlanksArePlain() {
    #expect(
      changes(write("abc", 0, 0, FrameChangesTests.red), then: write("  ", 1, 0))
        == ["0:1   plain", "0:2   plain"])
  }
}
