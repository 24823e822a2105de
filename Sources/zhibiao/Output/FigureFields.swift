import Indicators
import Quantities
import ReportText

/// What is written of figures, in the order of the contract.
enum FigureFields {
  private typealias Figure = FieldList<(Measurement, Report)>.Field
  private typealias Numeral = FieldList<(ExcludedNumeral, Report)>.Field

  /// The columns of a period.
  static let periodColumns = ["periodStart", "periodEnd"]
  private static let sentenceColumns = ["sentenceStart", "sentenceEnd", "sentence"]

  /// A figure of a report.
  static let figure = FieldList<(Measurement, Report)>([
    Figure("source") { .text($1.source.path) },
    Figure("start") { figure, _ in .integer(figure.span.lowerBound) },
    Figure("end") { figure, _ in .integer(figure.span.upperBound) },
    Figure("text") { figure, _ in .text(figure.text) },
    Figure("value") { figure, _ in .number(figure.value) },
    Figure("upper") { figure, _ in .number(figure.upper) },
    Figure("unit") { figure, _ in .text(figure.unit) },
    Figure("qualifier") { figure, _ in .text(figure.qualifier.rawValue) },
    Figure("kind") { figure, _ in .text(figure.kind.rawValue) },
    Figure("target") { figure, _ in .bool(figure.isTarget) },
    Figure("indicator") { figure, _ in .text(figure.label) },
    Figure("id") { figure, _ in .text(figure.indicatorID) },
    Figure("place") { figure, _ in .text(figure.place?.name) },
    Figure("code") { figure, _ in .text(figure.place?.code) },
    Figure("period", columns: periodColumns) { figure, _ in .period(figure.period) },
    Figure("periodStated") { figure, _ in .bool(figure.isPeriodStated) },
    Figure("sentence", columns: sentenceColumns) { .sentence($0.sentence, of: $1) },
  ])

  /// A numeral that measures nothing, with the reason.
  static let excluded = FieldList<(ExcludedNumeral, Report)>([
    Numeral("source") { .text($1.source.path) },
    Numeral("start") { numeral, _ in .integer(numeral.span.lowerBound) },
    Numeral("end") { numeral, _ in .integer(numeral.span.upperBound) },
    Numeral("text") { numeral, _ in .text(numeral.text) },
    Numeral("excluded") { numeral, _ in .text(numeral.reason.rawValue) },
    Numeral("sentence", columns: sentenceColumns) { .sentence($0.sentence, of: $1) },
  ])

  /// The figure of an answer.
  static let stated = FieldList<StatedFigure>([
    .init("place") { .text($0.place.name) },
    .init("code") { .text($0.place.code) },
    .init("value") { .number($0.cell.comparable) },
    .init("upper") { .number($0.upper) },
    .init("unit") { .text($0.unit) },
    .init("qualifier") { .text($0.cell.measurement.qualifier.rawValue) },
    .init("period", columns: periodColumns) { .period($0.cell.measurement.period) },
    .init("source") { .text($0.report.source.path) },
    .init("start") { .integer($0.cell.measurement.span.lowerBound) },
    .init("end") { .integer($0.cell.measurement.span.upperBound) },
    .init("text") { .text($0.cell.measurement.text) },
    .init("notes") { .notes($0.notes, $0.words) },
  ])
}
