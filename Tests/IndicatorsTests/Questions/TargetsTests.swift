import Indicators
import Quantities
import Testing

@Suite struct TargetsTests {
  private typealias Build = CorpusBuilder

  private func report(_ year: Int, _ figures: [Measurement]) -> Report {
    Build.report("\(year)", Build.shangluo, CalendarDay(year, 12, 31), figures)
  }

  private func goal(
    _ indicator: Indicator, _ value: ExactDecimal, upper: ExactDecimal? = nil,
    _ qualifier: Qualifier = .exact
  ) -> Measurement {
    var figure = Build.figure(
      indicator, value, period: .year(2022), qualifier: qualifier, isTarget: true)
    figure.upper = upper
    return figure
  }

  private func result(
    _ indicator: Indicator, _ value: ExactDecimal, _ qualifier: Qualifier = .exact
  ) -> Measurement {
    Build.figure(indicator, value, period: .year(2022), qualifier: qualifier)
  }

  private func verdict(_ goal: Measurement, _ result: Measurement) -> Targets.Verdict? {
    Build.corpus([report(2022, [goal]), report(2023, [result])]).targets().rows.first?.verdict
  }

  private static func decimal(_ hundredths: Int) -> ExactDecimal {
    ExactDecimal(Int64(hundredths), exponent: -2)
  }

  /// More is better: value of the goal, its qualifier and the result, in hundredths.
  @Test(arguments: [
    (750, Qualifier.approx, 740, Targets.Verdict.met), (750, .approx, 713, .met),
    (750, .approx, 712, .missed), (750, .exact, 749, .missed), (750, .exact, 750, .met),
    (600, .more, 600, .met), (600, .more, 599, .missed), (2000, .approx, 1950, .met),
    (2000, .approx, 1949, .missed), (550, .approx, 300, .missed), (500, .approx, 470, .met),
    (500, .approx, 469, .missed), (700, .approx, 690, .met), (800, .approx, 790, .met),
    (800, .approx, 759, .missed),
  ])
  func growth(goal: Int, qualifier: Qualifier, result: Int, verdict: Targets.Verdict) {
    #expect(
      self.verdict(
        self.goal(Build.growth, Self.decimal(goal), qualifier),
        self.result(Build.growth, Self.decimal(result))) == verdict)
  }

  /// Less is better.
  @Test(arguments: [
    (550, Qualifier.less, 550, Targets.Verdict.met), (550, .less, 551, .missed),
    (550, .approx, 580, .met), (550, .approx, 581, .missed), (300, .approx, 330, .met),
    (300, .approx, 331, .missed), (300, .approx, 390, .missed), (200, .approx, 220, .met),
    (200, .approx, 221, .missed), (480, .approx, 510, .met), (480, .approx, 511, .missed),
    (550, .exact, 549, .met),
    (550, .exact, 551, .missed),
  ])
  func unemployment(goal: Int, qualifier: Qualifier, result: Int, verdict: Targets.Verdict) {
    #expect(
      self.verdict(
        self.goal(Build.unemployment, Self.decimal(goal), qualifier),
        self.result(Build.unemployment, Self.decimal(result))) == verdict)
  }

  @Test(arguments: [(600, Targets.Verdict.met), (599, .missed), (640, .met), (700, .met)])
  func aRangeIsMetFromItsLowerEnd(result: Int, verdict: Targets.Verdict) {
    #expect(
      self.verdict(
        goal(Build.growth, 6, upper: Self.decimal(650)),
        self.result(Build.growth, Self.decimal(result))) == verdict)
  }

  /// What a loose result does not tell stays open.
  @Test(arguments: [
    (Qualifier.more, 600, Targets.Verdict.met), (.more, 599, .unknown), (.less, 600, .unknown),
    (.approx, 600, .met),
  ])
  func looseResults(qualifier: Qualifier, result: Int, verdict: Targets.Verdict) {
    #expect(
      self.verdict(
        goal(Build.growth, 6, .more),
        self.result(Build.growth, Self.decimal(result), qualifier)) == verdict)
  }

  /// 下降3%以上: further below zero is more.
  @Test(arguments: [(-300, Targets.Verdict.met), (-299, .missed), (-310, .met)])
  func aDecline(result: Int, verdict: Targets.Verdict) {
    #expect(
      self.verdict(
        goal(Build.growth, -3, .more), self.result(Build.growth, Self.decimal(result))) == verdict)
  }

  /// Grain says nothing of better, so a plain number is no side.
  @Test func aGoalWithoutASideIsLeftOpen() {
    #expect(verdict(goal(Build.grain, 5), result(Build.grain, 9)) == .unknown)
    #expect(verdict(goal(Build.grain, 5, .more), result(Build.grain, 9)) == .met)
  }

  @Test func ownYearsGoalAndNextYearsResultAreTaken() throws {
    let corpus = Build.corpus([
      report(2021, [goal(Build.growth, 5)]), report(2022, [goal(Build.growth, 6)]),
      report(2023, [result(Build.growth, 7)]), report(2024, [result(Build.growth, 4)]),
    ])
    let row = try #require(corpus.targets().rows.first)
    #expect(row.target?.comparable == 6)
    #expect(row.outcome?.comparable == 7)
    #expect(row.verdict == .met)
    #expect(row.bound == Bound(side: .atLeast, limit: 6))
  }

  @Test func yearsWithoutAGoalAreShownBetweenOthers() {
    var later = goal(Build.growth, 6)
    later.period = .year(2024)
    var between = result(Build.growth, 2)
    between.period = .year(2023)
    let rows = Build.corpus([
      report(2022, [goal(Build.growth, 6)]),
      report(2024, [later, between, result(Build.growth, 7)]),
    ]).targets().rows
    #expect(rows.map(\.year) == [2022, 2023, 2024])
    #expect(rows.map { $0.target?.comparable } == [6, nil, 6])
    #expect(rows.map { $0.outcome?.comparable } == [7, 2, nil])
    #expect(rows.map(\.verdict) == [.met, .unknown, .unknown])
  }

  /// A goal for five years is none for one of them.
  @Test func longGoalsAreLeftOut() {
    var long = goal(Build.growth, 6)
    long.period = .years(2021, 2025)
    #expect(Build.corpus([report(2021, [long])]).targets().rows.isEmpty)
  }

  @Test func ownStatementsAreNewestFirstAndOthersApart() {
    let corpus = Build.corpus([
      report(2022, [goal(Build.growth, 6), Build.figure(Build.growth, 5, period: .year(2021))]),
      report(2023, [result(Build.growth, 7)]),
      Build.report("b", Build.yanan, CalendarDay(2022, 12, 31), [result(Build.growth, 8)]),
    ])
    let statements = corpus.statements(of: Build.growth, place: Build.shangluo)
    #expect(statements.own.map(\.comparable) == [7, 6, 5])
    #expect(statements.elsewhere.map(\.place) == [Build.yanan])
    #expect(statements.elsewhere.map(\.cell.comparable) == [8])
  }
}
