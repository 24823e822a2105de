import Testing

@testable import ReportText

@Suite struct RepairTests {
  /// The seven page breaks of the Luoyang report, each with what stands around the seam, and
  /// nothing else joined.
  @Test func luoyang() throws {
    let document = Document(source: try Files.seed("luoyang-2016"))
    var seams: [String] = []
    for passage in document.passages {
      for (piece, next) in zip(passage.pieces, passage.pieces.dropFirst()) {
        #expect(next.join == .page)
        seams.append(
          document.source.text(piece.range).suffix(6) + "|"
            + document.source.text(next.range).prefix(6))
      }
    }
    #expect(
      seams == [
        "干部一定要不|断提高这项本", "络安全防线。|第二，加快构", "形态主阵地，|坚决打赢意识", "“习近平总书|记治国理政”",
        "的监测手段。|提升研判力，", "15年河南省|“互联网+”", "题宣传、典型|宣传、集中宣",
      ])
    #expect(document.passages.allSatisfy { $0.isComplete })
    let starts = document.passages.map { $0.pieces[0].range.lowerBound }
    #expect(starts == starts.sorted())
  }

  @Test(arguments: [
    "创建省级数字经济示范园区1个、市级园区和项目6个", "先后召开网络公益工程座谈会", "4次荣获全省网络安全技能大赛前三名", "确保党的全面领导落细落实",
  ])
  func shangluoSentences(_ sentence: String) throws {
    let document = Document(source: try Files.seed("shangluo-2022"))
    #expect(Rendering.texts(document).contains { $0.contains(sentence) })
  }

  /// The true order of the page: headings, the first words of the texts, and what is not whole.
  @Test func shangluoOrder() throws {
    let document = Document(source: try Files.seed("shangluo-2022"))
    let order = Rendering.lines(document).map { line in
      String(line.prefix(11)) + (line.hasSuffix("?") ? "?" : "")
    }
    #expect(
      order == [
        "T 聚合网动力 展现新", "T ——全市网络安全和", "H1 加强政治建设 体", "p 市委高度重视网信事?", "H1 坚持守正创新 网",
        "p 近年来,全市网信工", "H1 推动社会工作 网", "p 市委网信办举办3届", "H1 强化综合治理 网", "p 市委网信办坚持依法",
        "H1 落实各方责任 网", "p 市委网信办牢固树立", "H1 坚持高位统筹 智", "p 市委网信办深入贯彻", "H1 狠抓项目建设 数",
        "p 坚持数字产业化、产", "H1 创新活动载体 党", "p 市委网信办强化政治", "p 面覆盖。面对互联网?", "T (陈琳 聂夏瑜)",
      ])
    let joins = document.passages.flatMap(\.pieces).compactMap(\.join)
    #expect(joins == [.column, .column, .column, .column])
  }

  /// Texts that nothing has broken come through as they are.
  @Test(arguments: ["hebei-2018", "shangqiu-2018", "yanan-2023"])
  func wholeSeeds(_ name: String) throws {
    let document = Document(source: try Files.seed(name))
    #expect(document.passages.allSatisfy { $0.pieces.count == 1 && $0.isComplete })
    let starts = document.passages.map { $0.pieces[0].range.lowerBound }
    #expect(starts == starts.sorted())
  }

  @Test(arguments: [
    // A page's end inside a sentence: a word made whole, a mark, a quotation.
    (
      "我们要不断努力，不断前进，永不言败。\n\n干部要做好工作。为此大家要不\n\n断提高本领。",
      ["p 我们要不断努力，不断前进，永不言败。", "p 干部要做好工作。为此大家要不¦断提高本领。"]
    ),
    (
      "前段说完了。\n\n要始终牢牢坚守意识形态和网络安全的主阵地，\n\n坚决打赢硬仗。", ["p 前段说完了。", "p 要始终牢牢坚守意识形态和网络安全的主阵地，¦坚决打赢硬仗。"]
    ),
    ("前段说完了。\n\n组织开设“习近平总书\n\n记治国理政”专栏。", ["p 前段说完了。", "p 组织开设“习近平总书¦记治国理政”专栏。"]),
    // Page number and header between the parts.
    (
      "前段说完了。\n\n要始终牢牢坚守意识形态和网络安全的主阵地，\n\n— 3 —\n\n坚决打赢硬仗。\n\n— 4 —\n\n后段。",
      ["p 前段说完了。", "p 要始终牢牢坚守意识形态和网络安全的主阵地，¦坚决打赢硬仗。", "F — 3 —", "F — 4 —", "p 后段。"]
    ),
    // A numbered paragraph begins anew, whatever stands before it.
    ("前段说完了。\n\n主要有以下几点，\n\n一是加强领导。", ["p 前段说完了。", "p 主要有以下几点，", "p 一是加强领导。"]),
    // Words of address.
    ("前段说完了。\n\n各位领导、同志们，\n\n今年以来，工作有进展。", ["p 前段说完了。", "p 各位领导、同志们，", "p 今年以来，工作有进展。"]),
    // A full stop forgotten is no break.
    (
      "前段说完了。改造开辟了逐步发展的道路\n\n对工商业的改造是一个过程。",
      ["p 前段说完了。改造开辟了逐步发展的道路", "p 对工商业的改造是一个过程。"]
    ),
  ])
  func pages(_ text: String, _ expected: [String]) {
    #expect(Rendering.lines(text) == expected)
  }

  /// Every word that closes a report is known by it; a result is no closing.
  @Test(arguments: Closing.words)
  func closingWords(_ word: String) {
    let text = "工作总结\n一段话。\n让我们携手并肩，\(word)。\n"
    var drafts = LineJoiner(bytes: Array(text.utf8), layout: Layout(lines: []))
      .drafts(
        lines: LineSplitter.lines(of: Array(text.utf8)), furniture: [false, false, false])
    #expect(Closing.draft(of: drafts, bytes: Array(text.utf8)) == 2)
    drafts.removeLast()
    #expect(Closing.draft(of: drafts, bytes: Array(text.utf8)) == nil)
  }

  /// The same bytes give the same passages, however often.
  @Test(arguments: Files.seeds)
  func isDeterministic(_ name: String) throws {
    let source = try Files.seed(name)
    let first = Document(source: source).passages
    for _ in 0..<5 { #expect(Document(source: source).passages == first) }
  }

  /// No character is lost or read twice, whatever is joined and moved.
  @Test(arguments: Files.seeds + Files.corpus())
  func nothingIsLost(_ name: String) throws {
    let source =
      name.hasPrefix("/")
      ? try SourceText(path: name, decoding: Files.bytes(name)) : try Files.seed(name)
    let ranges = Document(source: source).passages.flatMap(\.pieces).map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    for (range, next) in zip(ranges, ranges.dropFirst()) {
      #expect(range.upperBound <= next.lowerBound)
    }
    // What is in no passage is white space and marks without a width.
    var outside: Set<Unicode.Scalar> = []
    var end = 0
    for start in ranges.map(\.lowerBound) + [source.bytes.count] {
      outside.formUnion(source.text(end..<start).unicodeScalars)
      end = ranges.first { $0.lowerBound == start }?.upperBound ?? end
    }
    let blank: Set<Unicode.Scalar> = [
      "\n", "\r", "\t", " ", "\u{A0}", "\u{2003}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{3000}",
    ]
    #expect(outside.isSubset(of: blank))
  }

  /// Beside the project: in all those reports only one paragraph is broken, by a stray blank line.
  @Test func corpusComesThroughUnchanged() throws {
    let paths = Files.corpus()
    guard !paths.isEmpty else {
      print("skipped: no reports beside the project")
      return
    }
    var seams: [String] = []
    for path in paths {
      let document = Document(source: try SourceText(path: path, decoding: Files.bytes(path)))
      let starts = document.passages.map { $0.pieces[0].range.lowerBound }
      #expect(starts == starts.sorted(), "\(path)")
      for passage in document.passages {
        #expect(passage.isComplete, "\(path)")
        for (piece, next) in zip(passage.pieces, passage.pieces.dropFirst())
        where next.join != .line {
          seams.append(
            document.source.text(piece.range).suffix(6) + "|"
              + document.source.text(next.range).prefix(6))
        }
      }
    }
    #expect(seams == ["到二千四百万|人，其中有私"])
  }
}
