import Indicators
import Quantities

/// A figure in words, for detail lines.
struct FigureWords: Sendable {
  let context: Context

  /// A piece of text with its style.
  typealias Span = (text: String, style: Style)

  /// Value, indicator, place, period and notes, the most important first.
  func summary(_ focus: Focus) -> [Span] {
    let theme = context.theme
    guard let figure = focus.figure else { return [(focus.remark, theme.muted)] }
    let measurement = context.corpus.measurement(figure)
    var spans: [Span] = []
    if let place = measurement.place {
      spans.append((context.names.short(place) + " ", theme.text))
    }
    spans.append((name(of: measurement) + " ", context.style(ofIndicator: measurement.indicatorID)))
    spans.append((context.numbers.phrase(measurement), theme.heading))
    for part in remarks(on: measurement, notes: focus.notes) {
      spans.append((" · " + part, theme.muted))
    }
    spans.append(("  " + measurement.text, theme.faint))
    return spans
  }

  /// The indicator's name, or the label in the report's words.
  func name(of measurement: Measurement) -> String {
    measurement.indicatorID.flatMap { context.corpus.catalogue.indicator($0) }
      .map { context.name($0) } ?? measurement.label
  }

  /// Period, target, notes and certainty, each in a few words.
  func remarks(on measurement: Measurement, notes: Set<Note>) -> [String] {
    var parts: [String] = [period(of: measurement)]
    if measurement.isTarget { parts.append(context.say(.target)) }
    for note in notes.sorted() where note != .targetNotResult || !measurement.isTarget {
      parts.append(context.say(.note(note)))
    }
    if !notes.contains(.approximate), let words = Phrase.qualifier(measurement.qualifier) {
      parts.append(context.say(words))
    }
    return parts
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
