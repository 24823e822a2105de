import Indicators

extension Dashboard {
  /// Takes a key to whatever listens: a line of input, else the key map.
  mutating func take(_ key: Key) -> [Effect] {
    switch input {
    case .filter(let before)?:
      return typeFilter(key, before: before)
    case .export(let prompt)?:
      return typeExport(key, prompt)
    case .palette(let prompt)?:
      return typePalette(key, prompt)
    case .count(let digits)?:
      return typeCount(key, digits)
    case nil:
      guard let command = options.keys.command(for: key, on: view.screen) else {
        message = Message(.unknownKey(help: options.keys.label(of: .help, on: view.screen)))
        return []
      }
      return run(command)
    }
  }

  /// Carries a command out.
  mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .overview, .place, .compare, .indicator, .report, .trend, .targets, .checks, .statements,
      .help:
      if let screen = command.screen { go(to: screen) }
    case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .halfUp, .halfDown,
      .nextPane, .previousPane, .nextMatch, .previousMatch:
      if let motion = command.motion { screen.move(motion, in: &view) }
    case .open: return open()
    case .back: back()
    case .cancel:
      // What is being typed takes the key itself.
      message = Message(.nothingToCancel(quit: options.keys.label(of: .quit, on: view.screen)))
    case .quit: return [.quit]
    case .nextSubject: turn(1)
    case .previousSubject: turn(-1)
    case .filter: input = .filter(before: view.filter)
    case .mark: mark()
    case .sort: sort()
    case .measure: view.measure = view.measure.next
    case .reference: setReference()
    case .align: align()
    case .dismiss: return dismiss()
    case .export: input = .export(ExportPrompt(screen: view.screen, after: lastExport))
    case .copy: return copyCell()
    case .copyRow: return copyRow()
    case .copyScreen: return copyScreen()
    case .mouse:
      options.usesMouse.toggle()
      let key = options.keys.label(of: .mouse, on: view.screen)
      message = Message(options.usesMouse ? .mouseTaken : .mouseGiven(key))
      return [.mouse(isTaken: options.usesMouse)]
    case .fold: return fold()
    case .hide: return hide(wholePanel: false)
    case .hidePanel: return hide(wholePanel: true)
    case .showAll: return showAll()
    case .palette: openPalette()
    case .count: input = .count("")
    case .undo: return undo()
    case .numbers:
      options.isExact.toggle()
      message = Message(options.isExact ? .exactNumbers : .shortNumbers)
    case .language: options.language = options.language == .zh ? .en : .zh
    case .theme: useNextTheme()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
    return []
  }

  /// Goes to a screen with what stands under the cursor as its subject.
  private mutating func go(to name: ScreenName) {
    guard name != view.screen else { return }
    let focus = screen.focus(view)
    if name == .overview {
      view = history.first { $0.screen == .overview } ?? View(screen: .overview)
      history = []
      return
    }
    if name == .statements, focus.indicator == nil {
      message = Message(.noStatements)
      return
    }
    var next = View(screen: name)
    next.place = focus.place ?? latest(\.place)
    next.indicator = focus.indicator ?? latest(\.indicator)
    next.report = focus.report ?? latest(\.report)
    next.helpSubject = view.screen
    if name == .report { next.wanted = focus.figure }
    push(next)
  }

  private func latest<Value>(_ part: KeyPath<View, Value?>) -> Value? {
    view[keyPath: part] ?? history.reversed().lazy.compactMap { $0[keyPath: part] }.first
  }

  mutating func push(_ next: View) {
    let longest = 64
    history.append(view)
    if history.count > longest { history.remove(at: 1) }
    view = next
    visits += 1
    view.visit = visits
  }

  private mutating func open() -> [Effect] {
    let focus = screen.focus(view)
    switch focus.destination {
    case .place(let place)?:
      var next = View(screen: .place)
      next.place = place
      next.report = focus.report
      push(next)
    case .indicator(let id)?:
      if view.screen == .indicator {
        view.pane = 0
      } else {
        var next = View(screen: .indicator)
        next.indicator = id
        next.place = focus.place
        push(next)
      }
    case .figure(let figure)?:
      var next = View(screen: .report)
      next.report = figure.report
      next.place = focus.place
      next.indicator = focus.indicator
      next.wanted = figure
      push(next)
    case .report(let report)?:
      var next = View(screen: .report)
      next.report = report
      next.place = focus.place
      push(next)
    case nil where screen.isFolded(view):
      return fold()
    case nil where view.screen == .compare && view.pane == 1:
      view.pane = 0
    case nil:
      message = Message(.nothingHere)
    }
    return []
  }

  /// One step back: a filter is taken away first, then a pane, then the screen.
  private mutating func back() {
    if !view.filter.isEmpty {
      view.filter = ""
    } else if [.compare, .indicator, .trend].contains(view.screen), view.pane != 0 {
      view.pane = 0
    } else if let last = history.popLast() {
      view = last
    } else if view.screen != .overview {
      view = View(screen: .overview)
    } else {
      message = Message(.nothingBehind(quit: options.keys.label(of: .quit, on: view.screen)))
    }
  }

  /// To the next place, indicator or report, round and round.
  private mutating func turn(_ step: Int) {
    func next(_ index: Int?, _ count: Int) -> Int? {
      count == 0 ? nil : ((index ?? 0) + step + count) % count
    }
    switch view.screen {
    case .place, .trend:
      let index = (view.place ?? survey.subjects.first?.place).flatMap { survey.subject($0) }
      guard let next = next(index, survey.subjects.count) else { return }
      view.place = survey.subjects[next].place
      view.main = Scroll()
    case .indicator:
      let index = view.indicator.flatMap { survey.rowIndex[$0] }
      guard let next = next(index, survey.rows.count) else { return }
      view.indicator = survey.rows[next].indicator.id
    case .report:
      let order = survey.subjects.flatMap(\.reports)
      let index = order.firstIndex(of: view.report ?? order.first ?? 0)
      guard let next = next(index, order.count) else { return }
      view.report = order[next]
      view.main = Scroll()
    case .overview, .compare, .targets, .checks, .statements, .help:
      break
    }
  }

  /// Measures from the place under the cursor; from the values a step to the differences.
  private mutating func setReference() {
    guard let place = screen.focus(view).place else {
      message = Message(.nothingToMark)
      return
    }
    view.reference = place
    if !view.measure.isRelative { view.measure = .difference }
    message = Message(.reference(context.names.short(place)))
  }

  private mutating func align() {
    view.isAligned.toggle()
    layOut()
    message = Message(.alignment(view.isAligned, leftOut: screen.leftOutCount))
  }

  /// The ways in which a screen can be sorted.
  func sorts(on screen: ScreenName) -> [Phrase] {
    switch screen {
    case .overview: OverviewScreen.sorts
    case .checks: [.withoutDismissed, .withDismissed]
    default: [.sortedByValue, .sortedByCode]
    }
  }

  private mutating func sort() {
    if view.screen == .compare {
      guard let id = screen.focus(view).indicator, let row = survey.row(id) else {
        message = Message(.nothingToSortBy)
        return
      }
      view.orderedBy = view.orderedBy == id ? nil : id
      message = Message(
        view.orderedBy == nil
          ? .placesInOrder
          : .placesOrdered(by: Phrase(row.indicator.zh, row.indicator.en)))
      return
    }
    let sorts = sorts(on: view.screen)
    view.sort = (view.sort + 1) % sorts.count
    // What is listed changes there, not its order.
    message = Message(view.screen == .checks ? sorts[view.sort] : .sorted(sorts[view.sort]))
  }

  /// Takes the finding under the cursor off the list, or puts it back.
  private mutating func dismiss() -> [Effect] {
    guard let finding = screen.finding(view) else {
      message = Message(.nothingToDismiss)
      return []
    }
    let key = finding.key(in: corpus)
    let isNew = options.dismissed.insert(key).inserted
    if !isNew { options.dismissed.remove(key) }
    let dismissed = Phrase.dismissedFinding(
      show: options.keys.label(of: .sort, on: .checks),
      restore: options.keys.label(of: .dismiss, on: .checks))
    message = Message(isNew ? dismissed : .restoredFinding)
    return [.save(dismissed: options.dismissed)]
  }

  /// Adds the place under the cursor to the comparison, or takes it away.
  private mutating func mark() {
    guard let place = screen.focus(view).place, survey.subject(place) != nil else {
      message = Message(.nothingToMark)
      return
    }
    let name = context.names.full(place)
    // On the comparison, all places are shown while none is marked: taking one away marks the rest.
    var chosen =
      view.screen == .compare && marked.isEmpty ? CompareScreen.comparable(context) : marked
    if let index = chosen.firstIndex(of: place) {
      guard chosen.count > 1 || view.screen != .compare else {
        message = Message(.lastColumn)
        return
      }
      chosen.remove(at: index)
      message = Message(.unmarked(name, chosen.count))
    } else {
      chosen.append(place)
      message = Message(.marked(name, chosen.count))
    }
    marked = chosen
  }
}
