import Indicators
import Quantities
import ReportText

/// A figure in words, for detail lines.
struct FigureWords: Sendable {
  let context: Context

  /// A piece of text with its style.
  typealias Span = (text: String, style: Style)

  /// Value, indicator, place, period and notes, the most important first.
  ///
  /// - Parameter inReport: true on the report screen, where the sentence is seen anyway: then
  ///   whether it is whole and whether the catalogue knows the figure is told instead.
  func summary(_ focus: Focus, inReport: Bool = false) -> [Span] {
    let theme = context.theme
    guard let figure = focus.figure else { return [(focus.remark, theme.muted)] }
    let measurement = context.corpus.measurement(figure)
    var spans: [Span] = []
    if let place = measurement.place {
      spans.append((context.names.short(place) + " ", theme.text))
    }
    spans.append((name(of: measurement) + " ", context.style(ofIndicator: measurement.indicatorID)))
    spans.append((context.phrase(measurement), theme.heading))
    if !focus.remark.isEmpty { spans.append((" · " + focus.remark, theme.note)) }
    if measurement.value != context.standard(measurement).value {
      spans.append((" · " + context.say(.asWritten(measurement.text)), theme.muted))
    }
    for part in remarks(on: measurement, figure, focus) {
      spans.append((" · " + part, theme.muted))
    }
    guard inReport else {
      // Where the whole sentence is shown there is no need for its middle.
      return context.evidenceArea == nil ? spans + snippet(figure, measurement) : spans
    }
    if isCertain(figure, measurement) { spans.append((" · " + context.say(.certain), theme.muted)) }
    if measurement.indicatorID == nil {
      spans.append((" · " + context.say(.noIndicator), theme.muted))
    }
    return spans
  }

  /// A figure on a line of its own: place, indicator, value with unit, period.
  func citation(_ figure: FigureID) -> String {
    let measurement = context.corpus.measurement(figure)
    let parts = [
      measurement.place.map { context.names.full($0) } ?? "", name(of: measurement),
      context.phrase(measurement), context.periods.short(measurement.period),
    ]
    return PrintableText.line(parts.filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// A figure as a row of a table, its parts between tabs: place, indicator, value in full, unit,
  /// period, and the words of the report.
  func record(_ figure: FigureID) -> String {
    let measurement = context.corpus.measurement(figure)
    let unit =
      measurement.unit.isEmpty
      ? measurement.indicatorID.flatMap { context.corpus.catalogue.indicator($0)?.unit } ?? ""
      : measurement.unit
    let parts = [
      measurement.place.map { context.names.full($0) } ?? "", name(of: measurement),
      measurement.value.description + (measurement.upper.map { "–\($0)" } ?? ""),
      UnitName.shown(unit, context.language), context.periods.short(measurement.period),
      measurement.text,
    ]
    return parts.map(PrintableText.line).joined(separator: "\t")
  }

  /// The words around the quantity in its sentence.
  private func snippet(_ figure: FigureID, _ measurement: Measurement) -> [Span] {
    let report = context.corpus.reports[figure.report]
    guard report.sentences.indices.contains(measurement.sentence) else { return [] }
    let pieces = report.sentences[measurement.sentence].pieces
    let span = measurement.span
    guard let piece = pieces.first(where: { $0.contains(span.lowerBound) }) else { return [] }
    let theme = context.theme
    let before = report.source.text(piece.lowerBound..<span.lowerBound)
    let after =
      span.upperBound < piece.upperBound
      ? report.source.text(span.upperBound..<piece.upperBound) : ""
    return [
      ("  " + Truncation.fitEnd(before, 18), theme.faint),
      (measurement.text, theme.muted), (after, theme.faint),
    ]
  }

  /// The indicator's name, or the label in the report's words.
  func name(of measurement: Measurement) -> String {
    measurement.indicatorID.flatMap { context.corpus.catalogue.indicator($0) }
      .map { context.name($0) } ?? measurement.label
  }

  /// Period, target, notes and certainty, each in a few words.
  private func remarks(
    on measurement: Measurement, _ figure: FigureID, _ focus: Focus
  ) -> [String] {
    var parts = [period(of: measurement), focus.timeRemark].filter { !$0.isEmpty }
    if measurement.isTarget { parts.append(context.say(.target)) }
    // How exact the number is the qualifier's word says: more than, not just about.
    let kept = focus.notes.subtracting(
      measurement.isTarget ? [.targetNotResult, .approximate] : [.approximate])
    for note in kept.sorted() { parts.append(context.say(.note(note))) }
    if let words = Phrase.qualifier(of: measurement) {
      parts.append(context.say(words))
    }
    if !isCertain(figure, measurement) { parts.append(context.say(.uncertain)) }
    return parts
  }

  private func isCertain(_ figure: FigureID, _ measurement: Measurement) -> Bool {
    let sentences = context.corpus.reports[figure.report].sentences
    return !sentences.indices.contains(measurement.sentence)
      || sentences[measurement.sentence].isCertain
  }

  /// The period with how it is known.
  func period(of measurement: Measurement) -> String {
    let short = context.periods.short(measurement.period)
    guard !short.isEmpty else { return context.say(.noPeriod) }
    let known = context.say(measurement.isPeriodStated ? .stated : .inferred)
    return context.language == .zh ? "\(short)（\(known)）" : "\(short) (\(known))"
  }
}

extension Canvas {
  /// Writes pieces of text one after the other and returns the column after the last.
  @discardableResult
  mutating func write(_ spans: [FigureWords.Span], column: Int, row: Int, in area: Rect) -> Int {
    var next = column
    for span in spans {
      if next + DisplayWidth.of(span.text) > area.endColumn {
        let short = Truncation.fit(span.text, area.endColumn - next)
        return write(short, column: next, row: row, in: area, style: span.style)
      }
      next = write(span.text, column: next, row: row, in: area, style: span.style)
    }
    return next
  }
}
