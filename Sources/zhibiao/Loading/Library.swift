import Dashboard
import Indicators
import Reading
import Terminal

/// What reports are read with: the places and the catalogue, the user's own additions included.
struct Library {
  let gazetteer: Gazetteer
  let catalogue: Catalogue

  /// Reads the data files.
  ///
  /// - Parameter ownCatalogue: the file that `--catalogue` names; without one,
  ///   `$XDG_CONFIG_HOME/zhibiao/catalogue.yaml` is taken where it exists.
  /// - Throws: `Failure` for a file that is missing or broken.
  init(ownCatalogue: String?, words: ProgramWords) throws {
    let (path, bytes) = try Library.dataFile("gazetteer.tsv", words)
    do throws(GazetteerError) {
      gazetteer = try Gazetteer(tsv: bytes)
    } catch {
      throw Failure(message: words.brokenDataFile(path, reason: "\(error)"))
    }
    let (cataloguePath, yaml) = try Library.dataFile("catalogue.yaml", words)
    do throws(CatalogueError) {
      catalogue = try Catalogue(yaml: String(decoding: yaml, as: UTF8.self), name: cataloguePath)
    } catch {
      throw Failure(message: words.brokenDataFile(cataloguePath, reason: "\(error)"))
    }
  }

  private static func dataFile(
    _ name: String, _ words: ProgramWords
  ) throws -> (path: String, bytes: [UInt8]) {
    guard let path = DataFiles().path(of: name) else {
      throw Failure(message: words.noDataFile(name))
    }
    do throws(SystemError) {
      return (path, try FileReader.bytes(of: path))
    } catch {
      throw Failure(
        message: words.brokenDataFile(path, reason: SystemReason.text(error.number, words)))
    }
  }

  var reader: ReportReader { ReportReader(gazetteer: gazetteer, catalogue: catalogue) }
}
