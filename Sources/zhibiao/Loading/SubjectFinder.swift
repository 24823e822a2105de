import Dashboard
import Indicators

/// Turns the places and indicators of arguments into those of the corpus.
struct SubjectFinder {
  let corpus: Corpus
  let words: ProgramWords

  /// The place that an argument means: by its code, a name of its own, or the names of what it lies in
  /// and its own (北京市朝阳区). Where several fit, those that have reports go first. A place without a
  /// code (a zone) goes by the name that figures bear.
  ///
  /// - Throws: `Failure` for no such place, and for several with the list of them.
  func place(_ argument: String) throws -> PlaceName {
    let subjects = corpus.subjects.map(\.place)
    let named = subjects.filter { $0.name == argument }
    if let place = named.first, named.count == 1 { return place }
    if argument == "全国" { return .nation }
    if let zone = zone(argument) { return zone }
    let candidates = corpus.gazetteer.candidates(argument)
    guard !candidates.isEmpty else { throw Failure(message: words.unknownPlace(argument)) }
    let withReports = candidates.filter { candidate in
      subjects.contains { $0.code == candidate.code }
    }
    let choices = withReports.isEmpty ? candidates : withReports
    guard choices.count == 1, let place = choices.first else {
      throw Failure(message: words.ambiguousPlace(argument, choices: choices.map(fullName)))
    }
    return place.placeName
  }

  /// A place without a code that figures bear by this name.
  private func zone(_ name: String) -> PlaceName? {
    corpus.reports.lazy.flatMap(\.measurements).compactMap(\.place)
      .first { $0.code == nil && $0.name == name }
  }

  /// The indicator that an argument means: by its id, or by a name that no other one has.
  ///
  /// - Throws: `Failure` for no such indicator, with those that are most like it, and for several.
  func indicator(_ argument: String) throws -> Indicator {
    if let indicator = corpus.catalogue.indicator(argument) { return indicator }
    let names = IndicatorNames(corpus.catalogue)
    let choices = names.named(argument)
    guard let indicator = choices.first else {
      throw Failure(
        message: words.unknownIndicator(argument, nearest: names.nearest(to: argument)))
    }
    guard choices.count == 1 else {
      throw Failure(message: words.ambiguousIndicator(argument, choices: choices))
    }
    return indicator
  }

  /// A place with those above it and its code, to tell namesakes apart: 吉林省长春市朝阳区 220104.
  private func fullName(_ place: Place) -> String {
    let above = corpus.gazetteer.ancestors(of: place.code).reversed().map(\.name)
    return (above + [place.name]).joined() + " " + place.code
  }
}
