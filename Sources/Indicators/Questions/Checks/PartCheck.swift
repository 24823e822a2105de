import Quantities

/// Parts larger than their whole, and shares that the two do not give, inside one sentence.
struct PartCheck: SentenceCheck {
  /// What is done to things, and what is done to a part of them then, with the rate of it:
  /// 受理98691件，办结96532件，办结率97.8%.
  static let steps: [(whole: [String], part: String)] = [
    (["受理", "收件", "收到", "交办", "接收", "接到", "转办"], "办结"),
    (["发现", "排查出", "排查", "查出", "反馈", "交办"], "整改"), (["建成", "建设", "建"], "开通"),
    (["注册"], "实名认证"), (["抽检", "检测", "抽查", "检查", "监测"], "合格"), (["签约"], "开工"),
    (["发放", "推送"], "核销"), (["申报", "推荐"], "获批"), (["报名", "参加考试"], "录取"),
  ]

  func findings(in sentence: SentenceView) -> [Finding] {
    var findings: [Finding] = []
    for (index, part) in sentence.figures.enumerated() where part.isAmount {
      guard let whole = whole(of: index, in: sentence) else { continue }
      if let finding = excess(of: part, over: whole) {
        findings.append(finding)
      } else if let finding = share(after: index, whole, in: sentence) {
        findings.append(finding)
      }
    }
    return findings
  }

  private func excess(of part: SentenceView.Item, over whole: SentenceView.Item) -> Finding? {
    // 近3000 is hardly less than nine tenths of it, 超2万 hardly half as much again.
    let isLoose = part.range.low == nil || whole.range.high == nil
    guard
      let low = part.range.low
        ?? part.measurement.value.multiplied(by: ExactDecimal(9, exponent: -1)),
      let high = whole.range.high
        ?? (whole.measurement.upper ?? whole.measurement.value).multiplied(
          by: ExactDecimal(15, exponent: -1)), low > high
    else { return nil }
    return Finding(
      .partExceedsWhole,
      .exceeds(
        part: part.measurement.value, whole: whole.measurement.value, unit: whole.measurement.unit),
      percent: isLoose ? 65 : 85, [part, whole])
  }

  /// The figure before that a figure is a part of.
  private func whole(of index: Int, in sentence: SentenceView) -> SentenceView.Item? {
    let part = sentence.figures[index]
    // What it has come to by now may exceed what is new this year.
    let isTotal = ["累计", "总数", "总量", "总计", "增至", "增加到", "达到", "提高到", "历年"].contains {
      part.words.contains($0)
    }
    guard !isTotal, let whole = introduced(index, in: sentence) ?? done(index, in: sentence),
      !part.measurement.scope.contains(.cumulative)
        || whole.measurement.scope.contains(.cumulative)
    else { return nil }
    return whole
  }

  /// 共100个，其中甲60个、乙50个: both are parts of the figure before 其中. What follows a comma is
  /// none: 铁路639公里，其中高铁370公里，公路2600公里.
  private func introduced(_ index: Int, in sentence: SentenceView) -> SentenceView.Item? {
    guard let mark = (0...index).last(where: { sentence.figures[$0].words.contains("其中") }),
      mark > 0, !leavesSubject(sentence.figures[mark].words),
      sentence.figures[(mark + 1)..<(index + 1)].allSatisfy({ isListed($0.words) })
    else { return nil }
    // 赤字1.2万亿元，比去年增加4000亿元，其中中央8500亿元: growth, shares and ranks are of the whole.
    let part = sentence.figures[index]
    guard
      let level = (0..<mark).last(where: { sentence.figures[$0].isAmount }),
      sentence.figures[(level + 1)..<mark].allSatisfy({ !leavesSubject($0.words) })
    else { return nil }
    let whole = sentence.figures[level]
    // 财政收入100亿元，投资增长10%，其中工业投资200亿元: the parts are not of the revenue.
    guard
      sentence.figures[(level + 1)..<mark].allSatisfy({
        $0.measurement.label == whole.measurement.label
      })
    else { return nil }
    return isSameMeasure(part, whole) && !isMean(whole) ? whole : nil
  }

  /// True where a full stop or a semicolon ends what was spoken of; ；其中 goes on with it.
  private func leavesSubject(_ words: String) -> Bool {
    let rest =
      "；;".contains(words.first ?? " ") && words.dropFirst().hasPrefix("其中")
      ? words.dropFirst() : Substring(words)
    return rest.contains { "；;。".contains($0) }
  }

  /// True where words go on with a list: 、乙.
  private func isListed(_ words: String) -> Bool {
    words.hasPrefix("、") && !words.contains { "，,；;。".contains($0) }
  }

  /// True for a mean, which one of its years may exceed.
  private func isMean(_ figure: SentenceView.Item) -> Bool {
    ["年均", "月均", "日均", "平均", "每"].contains { figure.clause.contains($0) }
  }

  /// 受理98691件，办结96532件: the figure right before, when its words name the step before.
  private func done(_ index: Int, in sentence: SentenceView) -> SentenceView.Item? {
    guard index > 0 else { return nil }
    let (part, whole) = (sentence.figures[index], sentence.figures[index - 1])
    guard whole.isAmount, isSameMeasure(part, whole) || isCounted(part, whole),
      !part.words.contains(where: { "；;。".contains($0) })
    else { return nil }
    let clause = whole.clause
    let isStep = Self.steps.contains { step in
      part.clause.contains(step.part) && !clause.contains(step.part)
        && step.whole.contains { clause.contains($0) && !part.clause.contains($0) }
        && isOfSameThings(part.clause, step.part, clause)
    }
    return isStep ? whole : nil
  }

  /// True where the part names no other things than the whole: 建成5G基站1271个，开通1205个, but not
  /// 建设项目20个，开通直播间50个.
  private func isOfSameThings(_ part: String, _ verb: String, _ whole: String) -> Bool {
    var rest = part
    for word in [verb, "已", "了", "完成", "到位", "全部", "共", "实现", "均"] {
      rest = rest.replacing(word, with: "")
    }
    return rest.isEmpty || whole.contains(rest)
  }

  private func isSameMeasure(_ part: SentenceView.Item, _ whole: SentenceView.Item) -> Bool {
    part.measurement.unit == whole.measurement.unit && !part.isPercentage
      && part.measurement.isTarget == whole.measurement.isTarget
      && part.measurement.place == whole.measurement.place
  }

  /// Measure words of people and things go together: 注册用户140483名，实名认证107813人.
  private func isCounted(_ part: SentenceView.Item, _ whole: SentenceView.Item) -> Bool {
    let people: Set<String> = ["人", "名", "户", "位"]
    return people.contains(part.measurement.unit) && people.contains(whole.measurement.unit)
      && part.measurement.place == whole.measurement.place
  }

  /// The share that follows a part: 占36.6%, 办结率97.8%.
  private func share(
    after index: Int, _ whole: SentenceView.Item, in sentence: SentenceView
  ) -> Finding? {
    guard index + 1 < sentence.figures.count else { return nil }
    let (part, share) = (sentence.figures[index], sentence.figures[index + 1])
    guard share.isPercentage, share.measurement.kind == .share, isOfWhole(share, part),
      RoughRange(share.range).isClosed,
      let quotient = RoughRange(part.range).divided(by: RoughRange(whole.range)),
      quotient.scaled(by: 100).isApart(from: RoughRange(share.range), margin: 0.01),
      let computed = ExactDecimal(
        rounding: part.measurement.value.approximation
          / whole.measurement.value.approximation * 100)
    else { return nil }
    return Finding(
      .shareDisagrees,
      .quotient(
        part: part.measurement.value, whole: whole.measurement.value, unit: whole.measurement.unit,
        computed: computed, stated: share.measurement.value),
      percent: 90, [share, part, whole])
  }

  /// True where the words between say that the share is the part's of its whole, and no more.
  private func isOfWhole(_ share: SentenceView.Item, _ part: SentenceView.Item) -> Bool {
    let words = share.words.filter { !"，,、（(".contains($0) }
    for ending in ["", "达", "达到", "为", "约", "约为", "的"] where words.hasSuffix(ending) {
      let stem = String(words.dropLast(ending.count))
      if ["占", "占比", "占总数", "占总量", "占比重", "比例", "占全部", "所占比例"].contains(stem) { return true }
      if Self.steps.contains(where: { part.clause.contains($0.part) && stem == $0.part + "率" }) {
        return true
      }
    }
    return false
  }
}
