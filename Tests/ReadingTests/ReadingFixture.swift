import Indicators
import ReportText
import TestSupport

@testable import Reading

/// Reads texts with the program's own gazetteer and catalogue.
enum ReadingFixture {
  static let gazetteer: Gazetteer = {
    do throws(GazetteerError) {
      return try Gazetteer(tsv: Repository.bytes("Sources/Indicators/Resources/gazetteer.tsv"))
    } catch {
      return Gazetteer(places: [])
    }
  }()

  static let catalogue: Catalogue = {
    let yaml = String(
      decoding: Repository.bytes("Sources/Indicators/Resources/catalogue.yaml"), as: UTF8.self)
    do throws(FileIssue) {
      return try Catalogue(yaml: yaml, name: "catalogue.yaml")
    } catch {
      return Catalogue(panels: [], indicators: [])
    }
  }()

  static let reader = ReportReader(gazetteer: gazetteer, catalogue: catalogue)

  static func report(_ text: String, path: String = "report.txt") -> Report {
    reader.report(on: SourceText(path: path, bytes: Array(text.utf8)))
  }

  /// The figures of one sentence in the report of a city of 2023 on itself.
  static func figures(_ sentence: String) -> [Measurement] {
    report("延安市网信工作综述\n（2023年11月15日）\n" + sentence + "\n").measurements
  }

  static func seed(_ name: String) -> Report {
    reader.report(
      on: SourceText(path: "seeds/\(name).txt", bytes: Repository.bytes("seeds/\(name).txt")))
  }

  static func corpus(_ reports: [Report]) -> Corpus {
    Corpus(reports: reports, catalogue: catalogue, gazetteer: gazetteer)
  }

  static func seedText(_ name: String) -> String {
    String(decoding: Repository.bytes("seeds/\(name).txt"), as: UTF8.self)
  }

  /// The reports of a folder beside the source tree; none where it is not there.
  static func shared(_ folder: String) -> [Report] {
    Repository.sharedTexts(folder).map { path in
      reader.report(on: SourceText(path: path, bytes: Repository.sharedBytes(path)))
    }
  }
}
