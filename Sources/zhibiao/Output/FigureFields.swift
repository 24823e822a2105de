import Indicators
import Quantities
import ReportText

/// What is written of figures, in the order of the contract.
enum FigureFields {
  private typealias Figure = FieldList<Reported<Measurement>>.Field
  private typealias Numeral = FieldList<Reported<ExcludedNumeral>>.Field

  /// The columns of a period.
  static let periodColumns = ["periodStart", "periodEnd"]
  private static let sentenceColumns = ["sentenceStart", "sentenceEnd", "sentence"]

  /// A figure of a report.
  static let figure = FieldList<Reported<Measurement>>([
    Figure("source") { .text($0.report.source.path) },
    Figure("start") { .integer($0.item.span.lowerBound) },
    Figure("end") { .integer($0.item.span.upperBound) },
    Figure("text") { .text($0.item.text) },
    Figure("value") { .number($0.item.value) },
    Figure("upper") { .number($0.item.upper) },
    Figure("unit") { .text($0.item.unit) },
    Figure("qualifier") { .text($0.item.qualifier.rawValue) },
    Figure("kind") { .text($0.item.kind.rawValue) },
    Figure("target") { .bool($0.item.isTarget) },
    Figure("indicator") { .text($0.item.label) },
    Figure("id") { .text($0.item.indicatorID) },
    Figure("place") { .text($0.item.place?.name) },
    Figure("code") { .text($0.item.place?.code) },
    Figure("period", columns: periodColumns) { .period($0.item.period) },
    Figure("periodStated") { .bool($0.item.isPeriodStated) },
    Figure("sentence", columns: sentenceColumns) {
      .sentence($0.report.sentences[$0.item.sentence], of: $0.report.source)
    },
  ])

  /// A numeral that measures nothing, with the reason.
  static let excluded = FieldList<Reported<ExcludedNumeral>>([
    Numeral("source") { .text($0.report.source.path) },
    Numeral("start") { .integer($0.item.span.lowerBound) },
    Numeral("end") { .integer($0.item.span.upperBound) },
    Numeral("text") { .text($0.item.text) },
    Numeral("excluded") { .text($0.item.reason.rawValue) },
    Numeral("sentence", columns: sentenceColumns) {
      .sentence($0.report.sentences[$0.item.sentence], of: $0.report.source)
    },
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
