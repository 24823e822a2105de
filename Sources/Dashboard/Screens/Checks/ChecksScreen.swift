import Indicators
import Quantities
import ReportText

/// Figures that contradict themselves, the surest first.
struct ChecksScreen: FigureListScreen {
  let context: Context
  let list: FigureList
  let isFiltered: Bool
  private let all: [Finding]
  /// The findings listed, in order.
  let findings: [Finding]
  /// Findings that the reader has dismissed.
  let dismissed: Int

  init(context: Context, view: View, previous: ChecksScreen? = nil) {
    self.context = context
    let filter = view.filter.lowercased()
    isFiltered = !filter.isEmpty
    let all = previous?.all ?? context.corpus.checks()
    self.all = all
    let words = FindingFormat(language: context.language)
    let shown = all.filter { finding in
      let text = context.say(.finding(finding.kind)) + "\n" + words.text(finding.arithmetic)
      let place = finding.place.map { context.names.haystack($0) } ?? ""
      return filter.isEmpty || (text.lowercased() + "\n" + place).contains(filter)
    }
    let isKept = { (finding: Finding) in
      !context.dismissed.contains(finding.key(in: context.corpus))
    }
    // The sort key shows what was dismissed too, so that it can be taken back.
    findings = view.sort == 0 ? shown.filter(isKept) : shown
    dismissed = all.count { !isKept($0) }
    list = FigureList(
      findings.map { .row(ChecksScreen.row($0, isKept: isKept($0), context)) },
      columns: [
        .init(align: .right), .init(), .init(least: 6), .init(align: .right, least: 8),
        .init(align: .right, least: 8), .init(align: .right, least: 8), .init(least: 12),
      ], width: context.area.columns, theme: context.theme)
  }

  func renewed(_ context: Context, _ view: View) -> (any Screen)? {
    ChecksScreen(context: context, view: view, previous: self)
  }

  private static func row(_ finding: Finding, isKept: Bool, _ context: Context) -> FigureList.Row {
    let theme = context.theme
    let words = ProgramWords(context.language)
    let figures = finding.evidence.prefix(3).map { context.corpus.measurement($0) }
    let place = finding.place.map { context.names.short($0) } ?? ""
    let quiet = isKept ? nil : theme.faint
    let texts = (0..<3).map { index in
      TextTable.Cell(
        figures.indices.contains(index) ? context.numbers.phrase(figures[index]) : "",
        quiet ?? theme.text)
    }
    return FigureList.Row(
      cells: [
        .init(words.confidence(finding.confidence), quiet ?? theme.muted),
        .init(context.say(.finding(finding.kind)), quiet ?? theme.worst),
        .init(place, quiet ?? theme.muted),
      ] + texts + [.init(words.arithmetic(finding.arithmetic), quiet ?? theme.note)],
      stops: zip(finding.evidence, figures).enumerated().map { index, pair in
        var focus = Focus(
          figure: pair.0, place: pair.1.place ?? finding.place, indicator: pair.1.indicatorID)
        focus.remark = words.arithmetic(finding.arithmetic)
        return FigureList.Stop(cell: 3 + index, focus: focus)
      })
  }

  /// The arithmetic of the finding under the cursor where its row has no room for it.
  func comment(_ view: View) -> String? {
    guard !list.isWhole(view), let finding = finding(view) else { return nil }
    return context.say(.finding(finding.kind)) + " · "
      + ProgramWords(context.language).arithmetic(finding.arithmetic)
  }

  /// The finding under the cursor.
  func finding(_ view: View) -> Finding? {
    findings.indices.contains(view.main.cursor) ? findings[view.main.cursor] : nil
  }

  var heading: (title: String, note: String, style: Style) {
    (
      context.say(.name(of: .checks)) + " · " + context.say(.findings(list.count)),
      dismissed > 0 ? context.say(.dismissedFindings(dismissed)) : "", context.theme.title
    )
  }

  var emptyPhrase: Phrase { .noFinding }
  var subject: Focus { Focus() }
}

extension Finding {
  /// What a finding is known by when the same reports are opened again: its kind, and where each of
  /// its figures stands.
  func key(in corpus: Corpus) -> String {
    let figures = evidence.map { id in
      let report = corpus.reports[id.report]
      let figure = report.measurements[id.measurement]
      return "\(report.source.fileName):\(figure.span.lowerBound):\(figure.text)"
    }
    return ([kind.rawValue] + figures).joined(separator: "|")
      .replacing("\n", with: " ").replacing("\r", with: " ")
  }
}
