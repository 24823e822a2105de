import Indicators

extension ReportScreen {
  func select(at position: Position, in view: inout View) -> Hit? {
    if let sideArea, sideArea.contains(position) {
      let rows = sideArea.body
      let index = firstFigureAtSide(view, rows: rows.rows) + position.row - rows.row
      guard position.row >= rows.row, figures.indices.contains(index) else { return nil }
      view.main.cursor = index
      reveal(&view)
      return .item
    }
    guard textArea.contains(position) else { return nil }
    guard position.row > textArea.row else { return .heading }
    guard let number = figure(at: position, view), let index = figures.firstIndex(of: number) else {
      return nil
    }
    view.main.cursor = index
    return .item
  }

  /// The figure whose characters stand in a cell of the text.
  private func figure(at position: Position, _ view: View) -> Int? {
    let index = view.main.top + position.row - textField.row
    guard let report, let text, text.lines.indices.contains(index) else { return nil }
    let line = text.lines[index]
    var column = textField.column + line.indent
    for item in line.items {
      column += item.glyph.width
      guard column > position.column else { continue }
      return figuresNear(line: index).first {
        report.measurements[$0].span.contains(item.offset)
      }
    }
    return nil
  }
}
