import Dashboard
import Indicators
import Quantities
import ReportText

/// A chosen figure with the place it speaks for, ready to be written.
struct StatedFigure {
  let place: PlaceName
  let cell: Cell
  /// The unit of the value: the indicator's, or the figure's own where it is counted in another one.
  let unit: String
  let report: Report
  let words: ProgramWords

  init(
    _ cell: Cell, of place: PlaceName, indicator: Indicator, corpus: Corpus, words: ProgramWords
  ) {
    self.place = place
    self.cell = cell
    self.unit = Self.unit(of: cell.measurement, in: indicator)
    self.report = corpus.reports[cell.figure.report]
    self.words = words
  }

  /// A figure by itself, in the unit of its indicator, or in its own where it has none.
  init(_ figure: FigureID, corpus: Corpus, words: ProgramWords) {
    let measurement = corpus.measurement(figure)
    let indicator = measurement.indicatorID.flatMap { corpus.catalogue.indicator($0) }
    let comparable = indicator?.comparable(measurement.value, unit: measurement.unit)
    self.report = corpus.reports[figure.report]
    self.place = measurement.place ?? report.place ?? PlaceName(name: report.title, code: nil)
    self.cell = Cell(
      figure: figure, measurement: measurement, comparable: comparable ?? measurement.value)
    self.unit = indicator.map { Self.unit(of: measurement, in: $0) } ?? measurement.unit
    self.words = words
  }

  /// 165人次 counts as one of 约谈平台账号, whose unit is 家, and stays 人次.
  private static func unit(of figure: Measurement, in indicator: Indicator) -> String {
    figure.unit.isEmpty || UnitConversion.canConvert(from: figure.unit, to: indicator.unit)
      ? indicator.unit : figure.unit
  }

  /// The upper end of a range in the unit of the value.
  var upper: ExactDecimal? {
    cell.measurement.upper.flatMap {
      UnitConversion.convert($0, from: cell.measurement.unit, to: unit)
    }
  }

  /// The value for people: exact digits, the order of a rank, the mark of the qualifier.
  ///
  /// - Parameter scale: the multiplier that the figures beside it share; without one its own.
  func shown(_ scale: NumberScale? = nil) -> String {
    let scale = scale ?? words.scale(of: values)
    return words.mark(cell.measurement)
      + values.map { words.number($0, scale: scale) }.joined(separator: "–")
  }

  /// The value with its unit: in the words of the report, or in English.
  var phrase: String {
    guard words.language == .en else { return cell.measurement.text }
    let unit = words.unit(unit)
    return shown() + (unit.isEmpty || unit == "%" ? unit : " " + unit)
  }

  /// The value, and the upper end of a range.
  private var values: [ExactDecimal] { [cell.comparable] + (upper.map { [$0] } ?? []) }

  /// The multiplier that figures in a row or a column share.
  static func scale(of figures: [StatedFigure]) -> NumberScale? {
    figures.first.map { $0.words.scale(of: figures.flatMap(\.values)) }
  }

  /// The whole sentence that the figure stands in.
  var sentence: String { report.sentenceText(cell.measurement.sentence) }

  /// The name of the report's file, without its folders.
  var file: String { report.source.fileName }

  var period: String { words.period(cell.measurement.period) }
  var notes: [Note] { cell.notes.sorted() }
  var notesText: String { notes.map { words.note($0) }.joined(separator: words.listSeparator) }

  /// The columns of a record.
  static var columns: [String] { FigureFields.stated.columns }

  var record: [String] { FigureFields.stated.record(self) }

  /// The members of a row of `rank`, without the rank.
  func writeMembers(to json: inout JSONWriter) { FigureFields.stated.write(self, to: &json) }
}

extension SourceText {
  /// The last part of the path.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
}

extension JSONWriter {
  /// Notes with their codes and words.
  mutating func notes(_ notes: [Note], _ words: ProgramWords) {
    array { json in
      for note in notes {
        json.object { json in
          json.key("code")
          json.string(note.rawValue)
          json.key("text")
          json.string(words.note(note))
        }
      }
    }
  }

  /// A figure as an object, or null.
  mutating func optional(_ figure: StatedFigure?) {
    guard let figure else { return null() }
    object { figure.writeMembers(to: &$0) }
  }
}
