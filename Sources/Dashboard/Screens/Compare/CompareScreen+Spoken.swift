import Indicators

extension CompareScreen {
  /// The indicator and what every place has of it.
  func spokenRow(_ view: View) -> String? {
    guard view.pane == 0, let index = layout.row(view.main),
      case .row(let row, let cells, _) = lines[index]
    else { return nil }
    let parts = places.indices.map { column in
      let place = context.names.short(places[column])
      guard let cell = row.cells[column], let text = cells[column] else {
        return place + " " + context.say(.gap)
      }
      let period = context.periods.short(cell.measurement.period)
      let notes = cell.notes.subtracting([.approximate, .periodDiffers]).sorted()
      let remarks = [period].filter { !$0.isEmpty } + notes.map { context.say(.note($0)) }
      guard !remarks.isEmpty else { return place + " " + text.number }
      let isChinese = context.language == .zh
      return place + " " + text.number + (isChinese ? "（" : " (")
        + remarks.joined(separator: isChinese ? "，" : ", ") + (isChinese ? "）" : ")")
    }
    return context.title(row.indicator) + (context.language == .zh ? "：" : ": ")
      + parts.joined(separator: context.language == .zh ? "；" : "; ")
  }
}
