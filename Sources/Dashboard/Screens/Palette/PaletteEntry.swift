import Indicators
import ReportText

/// Something that the palette leads to.
struct PaletteEntry: Sendable, Hashable {
  enum Target: Sendable, Hashable {
    case command(Command)
    case theme(ThemeName)
    case place(PlaceName)
    /// An indicator's id.
    case indicator(String)
    /// An index into the corpus's reports.
    case report(Int)

    /// What kind of thing it is, for the first column.
    var phrase: Phrase {
      switch self {
      case .command, .theme: .paletteCommand
      case .place: .name(of: .place)
      case .indicator: .name(of: .indicator)
      case .report: .paletteReport
      }
    }
  }

  let target: Target
  let title: String
  /// What stands at the right: the keys of a command, else what tells things of one name apart.
  let note: String
  /// What a person may type.
  private let spellings: [Spelling]

  init(_ target: Target, title: String, note: String, spellings: [String]) {
    self.target = target
    self.title = title
    self.note = note
    self.spellings = spellings.map { Spelling($0) }.filter { !$0.isEmpty }
  }

  /// How far the entry is from a query; `nil` where it is none of its readings.
  ///
  /// Initials are how places and indicators are asked for: theirs come before any other reading.
  func cost(of query: Spelling) -> Int? {
    switch target {
    case .place, .indicator:
      if spellings.contains(where: { $0.hasInitials(query) }) { return -1 }
    case .command, .theme, .report:
      break
    }
    return spellings.lazy.compactMap { $0.cost(of: query) }.min()
  }
}

extension PaletteEntry {
  /// Everything that the palette finds on a screen: its commands, then the places that have reports,
  /// the indicators that any of them has, the reports, and the indicators that no place has.
  static func all(on screen: ScreenName, _ context: Context) -> [PaletteEntry] {
    commands(on: screen, context) + ThemeName.allCases.map { theme($0, context) }
      + context.survey.subjects.map { place($0.place, context) }
      + context.survey.rows.map { indicator($0.indicator, context) }
      + context.survey.subjects.flatMap(\.reports).map { report($0, context) }
      + context.corpus.catalogue.indicators.filter { context.survey.row($0.id) == nil }
      .map { indicator($0, context) }
  }

  private static func commands(on screen: ScreenName, _ context: Context) -> [PaletteEntry] {
    var seen: Set<Command> = [.palette, .open, .back, .count]
    return context.keys.bindings(on: screen).compactMap { binding in
      let command = binding.command
      guard binding.group != .moving, seen.insert(command).inserted else { return nil }
      return PaletteEntry(
        .command(command), title: context.say(binding.phrase),
        note: binding.keys.map(\.label).joined(separator: " "),
        spellings: [
          binding.phrase.zh, Pinyin.spelled(binding.phrase.zh), binding.phrase.en, command.rawValue,
        ])
    }
  }

  private static func theme(_ name: ThemeName, _ context: Context) -> PaletteEntry {
    let words = Phrase.themeChosen(name)
    return PaletteEntry(
      .theme(name), title: context.say(words), note: "",
      spellings: [words.zh, Pinyin.spelled(words.zh), words.en, "theme " + name.rawValue])
  }

  private static func place(_ place: PlaceName, _ context: Context) -> PaletteEntry {
    PaletteEntry(
      .place(place), title: context.names.full(place), note: context.names.province(of: place),
      spellings: context.names.spellings(place))
  }

  private static func indicator(_ indicator: Indicator, _ context: Context) -> PaletteEntry {
    PaletteEntry(
      .indicator(indicator.id), title: context.name(indicator),
      note: context.survey.row(indicator.id) == nil
        ? context.say(.missing) : UnitName.shown(indicator.unit, context.language),
      spellings: [indicator.zh, Pinyin.spelled(indicator.zh), indicator.en, indicator.id])
  }

  private static func report(_ index: Int, _ context: Context) -> PaletteEntry {
    let report = context.corpus.reports[index]
    let year = report.year.map(String.init) ?? ""
    let names = report.place.map { context.names.spellings($0) } ?? []
    let place = report.place.map { context.names.short($0) } ?? ""
    return PaletteEntry(
      .report(index), title: report.title,
      note: [place, year].filter { !$0.isEmpty }.joined(separator: " "),
      spellings: [report.title, Pinyin.spelled(report.title), report.source.fileName]
        + names.map { $0 + " " + year })
  }
}
