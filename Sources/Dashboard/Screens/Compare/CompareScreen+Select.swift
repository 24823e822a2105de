extension CompareScreen {
  func select(at position: Position, in view: inout View) -> Hit? {
    if view.pane == 1 {
      guard pickerArea.contains(position) else {
        view.pane = 0
        return select(at: position, in: &view)
      }
      let list = SideList(inBox: pickerArea, count: subjects.count)
      guard let row = list.row(at: position, view.side) else { return nil }
      view.side.cursor = row
      return .item
    }
    guard area.contains(position) else { return nil }
    let first = area.column + columns.first
    let places = columns.visible(from: view.firstColumn)
    let place = places.last { first + $0.offset <= position.column }
    view.column = position.column < first ? 0 : (place?.index ?? 0) + 1
    guard position.row >= area.row + 2 else { return .heading }
    let row = view.main.top + position.row - area.row - 2
    return layout.select(row, &view.main) ? .item : nil
  }
}
