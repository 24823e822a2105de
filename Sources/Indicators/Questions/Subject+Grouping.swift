import Quantities
import ReportText

extension Corpus.Subject {
  /// The subjects of some reports: those of one place together, newest first.
  static func grouping(_ reports: [Report]) -> [Corpus.Subject] {
    var groups: [PlaceKey: [Int]] = [:]
    var unknown: [Int] = []
    for (index, report) in reports.enumerated() {
      if let place = report.place {
        groups[PlaceKey(place), default: []].append(index)
      } else {
        unknown.append(index)
      }
    }
    let isNewer = { (left: Int, right: Int) in isBefore(reports[left], left, reports[right], right)
    }
    let known = groups.sorted { $0.key < $1.key }.compactMap { _, members in
      let sorted = members.sorted(by: isNewer)
      return reports[sorted[0]].place.map { Corpus.Subject(place: $0, reports: sorted) }
    }
    var names = Set(known.map(\.place.name))
    return known
      + unknown.sorted(by: isNewer).map { index in
        let report = reports[index]
        // A second report of the same title is told from the first by its file.
        let name =
          names.insert(report.title).inserted
          ? report.title : "\(report.title) (\(report.source.path))"
        return Corpus.Subject(place: PlaceName(name: name, code: nil), reports: [index])
      }
  }

  /// Newer reports first, undated ones last; reports of one day by path, then in the order given.
  private static func isBefore(
    _ left: Report, _ leftIndex: Int, _ right: Report, _ rightIndex: Int
  ) -> Bool {
    if left.date != right.date {
      guard let leftDate = left.date else { return false }
      guard let rightDate = right.date else { return true }
      return leftDate > rightDate
    }
    return (left.source.path, leftIndex) < (right.source.path, rightIndex)
  }
}
