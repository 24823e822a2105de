import Indicators
import Quantities

/// Turns a place's profile into lines.
struct PlaceLines {
  let context: Context
  /// In lower case; empty for everything.
  let filter: String

  func lines(of profile: Profile) -> [PlaceScreen.Line] {
    var lines: [PlaceScreen.Line] = []
    func begin(_ heading: PlaceScreen.Line, _ rows: [PlaceScreen.Row]) {
      guard !rows.isEmpty else { return }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(heading)
      lines += rows.map { .figure($0) }
    }
    for panel in profile.panels {
      let matches = matches(panel.panel.zh + "\n" + panel.panel.en)
      let rows = panel.rows.flatMap { row in
        context.isHidden(row.indicator)
          ? []
          : [row.result, goal(of: row)].compactMap { $0 }
            .filter {
              matches || self.matches(context.haystack(row.indicator) + $0.measurement.text)
            }
            .map { claimed(row.indicator, $0) }
      }
      begin(.panel(panel.panel), rows)
    }
    let derived = context.corpus.derived(for: profile.place).filter {
      matches($0.derivation.zh + "\n" + $0.derivation.en)
    }
    begin(.section(.derivedFigures, derived.count), derived.compactMap { row(of: $0) })
    let unclaimed = figures(profile.unclaimed)
    begin(.section(.unclaimed, unclaimed.count), unclaimed)
    let elsewhere = figures(profile.elsewhere, namingPlace: true)
    begin(.section(.elsewhere, elsewhere.count), elsewhere)
    return lines
  }

  /// The goal that stands below a result: none of a year that lies before it.
  private func goal(of row: Profile.Row) -> Cell? {
    guard let year = row.result?.measurement.period?.end?.year,
      let goal = row.target?.measurement.period?.end?.year
    else { return row.target }
    return goal < year ? nil : row.target
  }

  /// A figure that follows from others; it opens the first of them.
  private func row(of derived: Derived) -> PlaceScreen.Row? {
    guard let figure = derived.inputs.first else { return nil }
    let inputs = derived.inputs.map { context.phrase(context.corpus.measurement($0)) }
    let words = ProgramWords(context.language)
    return PlaceScreen.Row(
      figure: figure, indicator: nil,
      name: words.name(of: derived.derivation) + " = "
        + words.formula(derived.derivation.formula, inputs),
      number: "=" + context.numbers.number(derived.value),
      unit: UnitName.shown(derived.unit, context.language),
      period: context.periods.short(derived.period) + " ", marks: "", notes: [], isTarget: false,
      isDerived: true)
  }

  private func matches(_ text: String) -> Bool {
    filter.isEmpty || text.lowercased().contains(filter)
  }

  private func figures(_ ids: [FigureID], namingPlace: Bool = false) -> [PlaceScreen.Row] {
    ids.compactMap { id in
      let measurement = context.corpus.measurement(id)
      let place = measurement.place?.name ?? ""
      guard matches(measurement.label + "\n" + measurement.text + "\n" + place) else { return nil }
      return unclaimed(id, measurement, namingPlace: namingPlace)
    }
  }

  private func claimed(_ indicator: Indicator, _ cell: Cell) -> PlaceScreen.Row {
    let measurement = cell.measurement
    return PlaceScreen.Row(
      figure: cell.figure, indicator: indicator, name: context.name(indicator),
      number: number(measurement),
      unit: unit(of: measurement, indicator),
      period: period(measurement),
      marks: context.theme.symbols.marks(
        cell.notes.subtracting([.targetNotResult, .periodDiffers])),
      notes: cell.notes, isTarget: measurement.isTarget)
  }

  private func unclaimed(
    _ id: FigureID, _ measurement: Measurement, namingPlace: Bool
  ) -> PlaceScreen.Row {
    let place = namingPlace ? measurement.place.map { context.names.short($0) + " " } : nil
    return PlaceScreen.Row(
      figure: id, indicator: nil, name: (place ?? "") + label(measurement),
      number: number(measurement),
      unit: UnitName.shown(measurement.unit, context.language), period: period(measurement),
      marks: "", notes: [], isTarget: measurement.isTarget)
  }

  /// The label; the figure itself where there is none.
  private func label(_ measurement: Measurement) -> String {
    measurement.label.isEmpty ? measurement.text : measurement.label
  }

  private func number(_ measurement: Measurement) -> String {
    NumberFormat.mark(measurement) + context.numbers.value(of: context.standard(measurement))
  }

  private func unit(of measurement: Measurement, _ indicator: Indicator) -> String {
    let unit = context.standard(measurement).unit
    return UnitName.shown(unit.isEmpty ? indicator.unit : unit, context.language)
  }

  private func period(_ measurement: Measurement) -> String {
    let short = context.periods.short(measurement.period)
    return short.isEmpty || !measurement.isPeriodStated ? short + "~" : short + " "
  }
}
