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
    gazetteer = Gazetteer(places: [])
    catalogue = Catalogue(panels: [], indicators: [])
  }

  var reader: ReportReader { ReportReader(gazetteer: gazetteer, catalogue: catalogue) }
}
