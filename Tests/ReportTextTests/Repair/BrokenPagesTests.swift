import ReportText
import Testing

/// Whole texts, broken at random places: what repair must restore is known.
@Suite struct BrokenPagesTests {
  private static let whole = ["hebei-2018", "shangqiu-2018", "yanan-2023"]
  private static let runs = 1...40 as ClosedRange<UInt64>

  private struct Score {
    var seams = 0
    var restored = 0
    var wrong: [String] = []

    mutating func add(_ page: BrokenPages) {
      let joined = BrokenPages.joined(Rendering.document(page.text))
      seams += page.seams.count
      restored += joined.intersection(page.seams).count
      wrong += joined.subtracting(page.seams).sorted()
    }
  }

  /// Pages in order: four of five breaks are healed, and nothing else is joined.
  @Test func pages() throws {
    var score = Score()
    for name in Self.whole {
      let source = try Files.seed(name)
      for run in Self.runs {
        score.add(.pages(of: source.text(0..<source.bytes.count), length: 560, seed: run))
      }
    }
    #expect(score.seams == 800)
    #expect(score.wrong == [])
    #expect(score.restored * 5 >= score.seams * 4, "\(score.restored) of \(score.seams)")
  }

  /// Columns in any order: where the text itself does not say what belongs together, the pieces
  /// stay apart. At most four joins in a hundred seams are wrong: a column came to stand in a place
  /// where its text reads on.
  @Test(arguments: [4, 6]) func columns(_ count: Int) throws {
    var score = Score()
    for name in Self.whole {
      let source = try Files.seed(name)
      for run in Self.runs {
        score.add(.columns(of: source.text(0..<source.bytes.count), count: count, seed: run))
      }
    }
    #expect(score.seams >= 360)
    #expect(score.wrong.count * 100 <= score.seams * 4, "\(score.wrong)")
    #expect(score.restored * 5 >= score.seams, "\(score.restored) of \(score.seams)")
  }

  /// A newspaper page of four columns whose words tell what belongs together: the sections come
  /// back whole, the text under its own heading.
  @Test(arguments: [
    [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
  ])
  func order(_ order: [Int]) {
    let columns = [
      ["加强政治建设", "市委高度重视网络公益工程。我们多次召开推进会。市委办举办网络公"],
      ["益工程座谈会，推动传播。", "强化综合治理", "扎实开展网络安全技能大赛活动。市里举办第二届网络安全技"],
      ["能大赛，三次获奖。", "落实各方责任", "全市上下共同努力，不断开创新局面。"],
    ]
    let text = (["网信工作综述", "——全市工作巡礼"] + order.flatMap { columns[$0] }).joined(separator: "\n\n")
    #expect(
      Rendering.lines(text).map { $0.replacing("¦", with: "‖") } == [
        "T 网信工作综述", "T ——全市工作巡礼", "H1 加强政治建设",
        "p 市委高度重视网络公益工程。我们多次召开推进会。市委办举办网络公‖益工程座谈会，推动传播。", "H1 强化综合治理",
        "p 扎实开展网络安全技能大赛活动。市里举办第二届网络安全技‖能大赛，三次获奖。", "H1 落实各方责任",
        "p 全市上下共同努力，不断开创新局面。",
      ])
  }
}
