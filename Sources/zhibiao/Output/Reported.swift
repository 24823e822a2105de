import Indicators

/// Something with the report that it stands in.
///
/// A class, since each of its fields is asked for by itself: a copy for each would cost more than the
/// writing.
final class Reported<Item: Sendable>: Sendable {
  let item: Item
  let report: Report

  init(_ item: Item, in report: Report) {
    self.item = item
    self.report = report
  }
}
