import Indicators

// Words on the screens themselves.
extension Phrase {
  static let program = Phrase("指标", "Zhibiao")

  static func name(of screen: ScreenName) -> Phrase {
    switch screen {
    case .overview: Phrase("总览", "Overview")
    case .place: Phrase("地区", "Place")
    case .compare: Phrase("对比", "Compare")
    case .indicator: Phrase("指标", "Indicator")
    case .report: Phrase("原文", "Report")
    case .trend: Phrase("趋势", "Trend")
    case .targets: Phrase("目标", "Goals")
    case .checks: Phrase("核对", "Checks")
    case .statements: Phrase("全部表述", "Statements")
    case .help: Phrase("帮助", "Help")
    }
  }

  /// A name for a header that has little room.
  static func shortName(of screen: ScreenName) -> Phrase {
    let name = name(of: screen)
    return switch screen {
    case .overview: Phrase(name.zh, "Over")
    case .compare: Phrase(name.zh, "Comp")
    case .indicator: Phrase(name.zh, "Indic")
    default: name
    }
  }

  static let places = Phrase("地区", "Places")
  static let indicators = Phrase("指标", "Indicators")
  static let unclaimed = Phrase("其他数据", "Other figures")
  static let derivedFigures = Phrase("推算（报告未写明）", "Derived, not stated")
  static let elsewhere = Phrase("涉及其他地区", "About other places")
  static let evidence = Phrase("依据", "Evidence")
  static let figuresInText = Phrase("文中数据", "Figures in the text")
  static let missing = Phrase("无数据", "No figure")
  static let noFigures = Phrase("没有找到数据", "no figures found")
  static let noReports = Phrase("没有报告", "No reports")
  static let noMatches = Phrase("没有符合筛选的内容", "Nothing matches the filter")
  static let nothingToCompare = Phrase("所选地区没有可对比的指标", "Nothing to compare in these places")
  static let gap = Phrase("此处没有数据", "no figure here")
  static let target = Phrase("目标", "target")
  static let inferred = Phrase("推断", "inferred")
  static let stated = Phrase("原句写明", "stated")
  static let noPeriod = Phrase("期间不详", "no period given")
  static let uncertain = Phrase("原句由几处拼接，不确定", "sentence pieced together, not certain")
  static let certain = Phrase("原句完整", "sentence whole")
  static let noIndicator = Phrase("目录外", "not in the catalogue")
  static let higherIsBetter = Phrase("越高越好", "higher is better")
  static let lowerIsBetter = Phrase("越低越好", "lower is better")
  static let best = Phrase("最好", "best")
  static let worst = Phrase("最差", "worst")
  /// Why there is no line, and how many other indicators have one.
  static func noTrend(others: Int, key: String) -> Phrase {
    guard others > 0 else {
      return Phrase("此指标没有逐年的数据", "This indicator has no figure of a single year")
    }
    return Phrase(
      "此指标没有逐年的数据；另有\(others)个指标有，按 \(key) 选",
      "no figure of a single year; \(others) other indicators have some: \(key)")
  }
  static let onePoint = Phrase("只有一年的数据，画不成折线", "figures of one year only: no line to draw")
  static let nothingQuoted = Phrase("光标处没有数据，没有原句", "no figure under the cursor, so no sentence")
  static let revised = Phrase("另一报告", "another report")
  static let noTargets = Phrase("没有找到目标", "No goals found")
  static let noFinding = Phrase("没有发现自相矛盾的数据", "No contradiction found")
  static let otherPlaces = Phrase("其他地区", "Elsewhere")
  static let withDismissed = Phrase("已忽略的也列出", "those dismissed are listed too")
  static let withoutDismissed = Phrase("已忽略的不列出", "those dismissed are not listed")
  static let sortedByValue = Phrase("按数值", "by value")
  static let sortedByCode = Phrase("按区划代码", "by division code")
  static let sortedByCount = Phrase("按数据多少", "by number of figures")
  static let sortedByYear = Phrase("按年份", "by year")

  static func nextFigure(key: String) -> Phrase {
    Phrase("按 \(key) 到下一个数据", "\(key) goes to the next figure")
  }
  static let inferredPeriod = Phrase("推断期间", "inferred")

  static func figures(_ count: Int) -> Phrase {
    Phrase("\(count)项数据", count == 1 ? "1 figure" : "\(count) figures")
  }
  /// All figures, and in how many rows they stand where what is stated again has none of its own.
  static func figures(_ count: Int, listed: Int) -> Phrase {
    guard listed < count else { return figures(count) }
    return Phrase(
      "\(count)项数据合为\(listed)行", "\(count) figures in \(listed) \(listed == 1 ? "row" : "rows")")
  }
  static func derivedCount(_ count: Int) -> Phrase {
    Phrase("推算\(count)项", "\(count) derived")
  }
  static func reports(_ count: Int) -> Phrase {
    Phrase("\(count)份报告", count == 1 ? "1 report" : "\(count) reports")
  }
  static func places(_ count: Int) -> Phrase {
    Phrase("\(count)个地区", count == 1 ? "1 place" : "\(count) places")
  }
  static func more(_ count: Int) -> Phrase {
    Phrase("另有\(count)项", "\(count) more")
  }
  static func folded(_ count: Int) -> Phrase {
    Phrase("已折叠\(count)项", count == 1 ? "1 indicator folded" : "\(count) indicators folded")
  }
  static func hiddenCount(_ count: Int) -> Phrase {
    Phrase("隐藏\(count)项指标", "\(count) hidden")
  }
  static let allHidden = Phrase("全部指标都已隐藏", "Every indicator is hidden")
  static func source(_ reports: String) -> Phrase {
    Phrase("来源：\(reports)", "Source: \(reports)")
  }
  static func morePlaces(_ count: Int) -> Phrase {
    Phrase("另有\(count)个地区", count == 1 ? "1 more place" : "\(count) more places")
  }

  static func since(_ year: Int) -> Phrase { Phrase("\(year)起", "from \(year)") }
  static func until(_ year: Int) -> Phrase { Phrase("至\(year)", "to \(year)") }

  static func goals(_ count: Int) -> Phrase {
    Phrase("\(count)项目标", count == 1 ? "1 goal" : "\(count) goals")
  }
  static func verdicts(met: Int, missed: Int, _ symbols: Symbols) -> Phrase {
    let (check, cross) = (symbols.check, symbols.cross)
    return Phrase(
      "\(check) 实现 \(met)  \(cross) 未实现 \(missed)",
      "\(check) met \(met)  \(cross) missed \(missed)")
  }
  static func findings(_ count: Int) -> Phrase {
    Phrase("\(count)处", count == 1 ? "1 finding" : "\(count) findings")
  }
  static func dismissedFindings(_ count: Int) -> Phrase {
    Phrase("已忽略\(count)处", "\(count) dismissed")
  }
  static func rank(_ rank: Int, of count: Int) -> Phrase {
    Phrase("第\(rank)，共\(count)", "\(rank) of \(count)")
  }
  static func matches(_ count: Int) -> Phrase {
    Phrase("\(count)处", count == 1 ? "1 match" : "\(count) matches")
  }

  /// What a terminal that is too small is told.
  static func tooSmall(_ size: Size, needed: Size) -> [Phrase] {
    [
      Phrase("窗口太小", "Window too small"),
      Phrase(
        "需要 \(needed.columns)×\(needed.rows)，现为 \(size.columns)×\(size.rows)",
        "needs \(needed.columns)×\(needed.rows), has \(size.columns)×\(size.rows)"),
    ]
  }
}
