import Foundation
import Indicators
import Quantities
import ReportText
import TestSupport
import Testing

@testable import Reading

/// What holds for every report: the seeds, and the corpus beside the source tree where it is there.
@Suite struct InvariantTests {
  static let paths: [String] =
    ["hebei-2018", "luoyang-2016", "shangluo-2022", "shangqiu-2018", "yanan-2023"].map {
      Repository.root.appendingPathComponent("seeds/\($0).txt").path
    } + Repository.sharedTexts("corpus/national") + Repository.sharedTexts("corpus/provinces-2026")

  @Test(arguments: paths)
  func report(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let source = SourceText(path: path, bytes: bytes)
    let report = ReadingFixture.reader.report(on: source)
    var end = 0
    let spans = report.measurements.map(\.span) + report.excluded.map(\.span)
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      #expect(span.lowerBound >= end, "overlap at \(span)")
      end = span.upperBound
    }
    for figure in report.measurements {
      #expect(source.text(figure.span) == figure.text)
      #expect(figure.label.count <= 40 && !figure.label.isEmpty, "\(figure.text) at \(figure.span)")
      #expect(
        report.sentences[figure.sentence].pieces.contains { $0.contains(figure.span.lowerBound) })
      if let upper = figure.upper { #expect(figure.value.magnitude < upper.magnitude) }
    }
    #expect(missedDigits(of: report) == [])
    let again = ReadingFixture.reader.report(on: source)
    #expect(again.measurements == report.measurements && again.excluded == report.excluded)
  }

  /// Digit runs of the read passages that are neither measured nor excluded.
  private func missedDigits(of report: Report) -> [String] {
    let covered = (report.measurements.map(\.span) + report.excluded.map(\.span)).sorted {
      $0.lowerBound < $1.lowerBound
    }
    let bytes = report.source.bytes
    var missed: [String] = []
    for passage in report.passages where passage.role != .furniture && passage.role != .title {
      for piece in passage.pieces {
        for index in piece.range where bytes[index] >= 0x30 && bytes[index] <= 0x39 {
          if !covered.contains(where: { $0.contains(index) }) {
            missed.append(report.source.text(max(piece.range.lowerBound, index)..<index + 1))
          }
        }
      }
    }
    return missed
  }
}
