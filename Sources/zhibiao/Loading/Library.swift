import Dashboard
import Glibc
import Indicators
import Reading
import Terminal

/// What reports are read with: the places and the catalogue, the user's own additions included.
struct Library {
  let places: PlaceIndex
  let catalogue: Catalogue

  /// Reads the data files, once the configuration is known to be usable.
  ///
  /// - Parameter ownCatalogue: the file that `--catalogue` names; without one,
  ///   `$XDG_CONFIG_HOME/zhibiao/catalogue.yaml` is taken where it exists.
  /// - Throws: `Failure` for a file that is missing or broken.
  init(ownCatalogue: String?, words: ProgramWords) throws {
    try Settings.check(words)
    do throws(DataFileError) {
      places = try ShippedData.places.get()
      let shipped = try ShippedData.catalogue.get()
      let own = ownCatalogue ?? UserPath.existingConfiguration("catalogue.yaml")
      catalogue =
        try own.map { path throws(DataFileError) in
          shipped.merging(try Library.catalogue(in: path, extending: shipped, words))
        } ?? shipped
    } catch {
      throw Failure(message: words.message(for: error))
    }
    Settings.checkHidden(catalogue, words)
  }

  var gazetteer: Gazetteer { places.gazetteer }

  var reader: ReportReader { ReportReader(places: places, catalogue: catalogue) }

  private static func catalogue(
    in path: String, extending base: Catalogue, _ words: ProgramWords
  ) throws(DataFileError) -> Catalogue {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileReader.bytes(of: path)
    } catch {
      throw .unreadable(path, error.number)
    }
    do throws(FileIssue) {
      let text = String(decoding: bytes, as: UTF8.self)
      let catalogue = try Catalogue(yaml: text, name: path, extending: base)
      for warning in catalogue.warnings { Message.print(words.issue(warning)) }
      return catalogue
    } catch {
      throw .file(error)
    }
  }
}

extension ProgramWords {
  fileprivate func message(for error: DataFileError) -> String {
    switch error {
    case .missing(let name): noDataFile(name)
    case .unreadable(let path, let number):
      brokenFile(path, reason: SystemReason.text(number, self))
    case .broken(let path, let reason): brokenFile(path, reason: reason)
    case .file(let issue): self.issue(issue)
    }
  }
}
