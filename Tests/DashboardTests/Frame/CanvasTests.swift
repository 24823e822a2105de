import Testing

@testable import Dashboard

@Suite struct CanvasTests {
  private func text(_ canvas: Canvas, row: Int = 0) -> String {
    canvas.frame.row(row).map(\.cluster.text).joined()
  }

  @Test(arguments: [
    (0, "中文ab  "), (1, " 中文ab "), (4, "    中文"), (5, "     中 "), (7, "        "),
    (-1, " 文ab   "), (-2, "文ab    "), (-6, "        "),
  ])
  func wideClustersAreNeverCut(column: Int, expected: String) {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    canvas.write("中文ab", column: column, row: 0, in: canvas.bounds)
    #expect(text(canvas) == expected)
    #expect(canvas.frame.row(0).reduce(0) { $0 + $1.width } == 8)
  }

  @Test func overwritingHalfOfAWideClusterBlanksTheOther() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("中文字", column: 0, row: 0, in: canvas.bounds)
    canvas.write("x", column: 1, row: 0, in: canvas.bounds)
    canvas.write("y", column: 4, row: 0, in: canvas.bounds)
    #expect(text(canvas) == " x文y ")
    #expect(canvas.frame.row(0).map(\.width) == [1, 1, 2, 0, 1, 1])
  }

  @Test func clipsToAreaAndScreen() {
    var canvas = Canvas(size: Size(columns: 6, rows: 2))
    canvas.write(
      "abcdef", column: 0, row: 0, in: Rect(column: 2, row: 0, columns: 2, rows: 1))
    canvas.write("zz", column: 0, row: 1, in: Rect(column: 0, row: 0, columns: 6, rows: 1))
    canvas.write("zz", column: 0, row: 9, in: Rect(column: 0, row: 0, columns: 6, rows: 99))
    #expect(text(canvas) == "  cd  ")
    #expect(text(canvas, row: 1) == "      ")
  }

  @Test(arguments: [
    (Canvas.Alignment.left, "中    "), (.centre, "  中  "), (.right, "    中"),
  ])
  func alignment(align: Canvas.Alignment, expected: String) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.write("中", in: canvas.bounds, align: align)
    #expect(text(canvas) == expected)
  }

  @Test func box() {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.box(canvas.bounds, title: "数字经济", border: .plain, titleStyle: .plain)
    #expect(text(canvas) == "╭─ 数字… ──╮")
    #expect(text(canvas, row: 1) == "│          │")
    #expect(text(canvas, row: 2) == "╰──────────╯")
  }

  @Test func highlightFindsTextWithoutCase() {
    let marked = Style(attributes: .reverse)
    var canvas = Canvas(size: Size(columns: 10, rows: 1))
    canvas.write("建5G基5g", column: 0, row: 0, in: canvas.bounds)
    canvas.highlight("5G", in: canvas.bounds, style: marked)
    #expect(
      canvas.frame.row(0).map { $0.style == marked } == [
        false, false, true, true, false, false, true, true, false, false,
      ])
  }

  @Test(arguments: [
    (0.0, 4, ""), (1.0, 4, "████"), (0.5, 4, "██"), (0.53125, 4, "██▏"), (0.0001, 4, "▏"),
    (0.96875, 4, "███▉"), (2.0, 3, "██»"), (-1.0, 3, ""), (Double.nan, 3, ""), (0.5, 0, ""),
  ])
  func bars(fraction: Double, columns: Int, expected: String) {
    #expect(Bar.text(fraction, columns: columns, .standard) == expected)
  }

  /// Colour alone would not tell a number below zero.
  @Test(arguments: [(0.5, "░░"), (0.01, "░"), (2.0, "░░░»")])
  func barsBelowZero(fraction: Double, expected: String) {
    #expect(Bar.text(fraction, columns: 4, isNegative: true, .standard) == expected)
  }

  /// A part of a number is another number.
  @Test(arguments: [
    ("1,400,000 people", 8, "…"), ("1,400,000 people", 12, "1,400,000 p…"), (">3,200 t", 5, "…"),
    ("GDP 134.9tn CNY", 9, "GDP …"), ("21.3bn CNY", 6, "…"), ("21.3bn CNY", 8, "21.3bn …"),
    ("百分之十一点八", 10, "…"), ("1.4万亿元", 6, "…"), ("1.4万亿元", 8, "1.4万亿…"),
    ("to 2018.10.15", 10, "to …"),
    ("PM2.5（平均）", 8, "PM2.5（…"), ("PM2.5（平均）", 5, "PM…"), ("5G基站", 3, "5G…"),
  ])
  func numbersAreNeverCut(text: String, columns: Int, expected: String) {
    #expect(Truncation.fit(text, columns) == expected)
  }

  @Test func theEndOfATextBeginsWithNoPartOfANumber() {
    #expect(Truncation.fitEnd("共1,400万元，增长", 10) == "…元，增长")
  }

  @Test func aNoteKeepsItsWholeParts() {
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.heading(
      canvas.bounds, title: "Place", note: "~ inferred  ∑ total  ‡ several", line: .plain,
      titleStyle: .plain)
    #expect(canvas.frame.row(0).map(\.cluster.text).joined() == " Place ── ~ inferred  ∑ total ")
  }

  @Test(arguments: [
    ("中文", 4, "中文"), ("中文字", 4, "中…"), ("中文字", 5, "中文…"), ("abc", 2, "a…"), ("中", 1, "…"),
    ("中", 0, ""), ("“a”", 3, "“a”"), ("“ab”", 3, "“a…"),
  ])
  func truncation(text: String, columns: Int, expected: String) {
    #expect(Truncation.fit(text, columns) == expected)
  }

  @Test(arguments: [("中文字", 4, "…字"), ("中文字", 5, "…文字"), ("中文字", 6, "中文字"), ("abc", 0, "")])
  func truncationOfTheBeginning(text: String, columns: Int, expected: String) {
    #expect(Truncation.fitEnd(text, columns) == expected)
  }
}
