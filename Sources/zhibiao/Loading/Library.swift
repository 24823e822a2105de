import Dashboard
import Dispatch
import Glibc
import Indicators
import Reading
import Synchronization
import Terminal

/// What reports are read with: the places and the catalogue, the user's own additions included.
struct Library {
  let places: PlaceIndex
  let catalogue: Catalogue

  /// Reads the data files.
  ///
  /// - Parameter ownCatalogue: the file that `--catalogue` names; without one,
  ///   `$XDG_CONFIG_HOME/zhibiao/catalogue.yaml` is taken where it exists.
  /// - Throws: `Failure` for a file that is missing or broken.
  init(ownCatalogue: String?, words: ProgramWords) throws {
    // The two files are read side by side: together they are most of the time before the first frame.
    let places = Mutex<Result<PlaceIndex, any Error>?>(nil)
    let indicators = Mutex<Result<Catalogue, any Error>?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let result = Result { try Library.places(words) }
        places.withLock { $0 = result }
      } else {
        let result = Result { try Library.catalogue(with: ownCatalogue, words) }
        indicators.withLock { $0 = result }
      }
    }
    guard let read = places.withLock({ $0 }), let found = indicators.withLock({ $0 }) else {
      throw Failure(message: words.noDataFile("gazetteer.tsv"))
    }
    self.places = try read.get()
    catalogue = try found.get()
  }

  var gazetteer: Gazetteer { places.gazetteer }

  var reader: ReportReader { ReportReader(places: places, catalogue: catalogue) }

  private static func places(_ words: ProgramWords) throws -> PlaceIndex {
    let path = try Library.path(of: "gazetteer.tsv", words)
    let bytes = try Library.bytes(of: path, words)
    do throws(GazetteerError) {
      return PlaceIndex(gazetteer: try Gazetteer(tsv: bytes))
    } catch {
      throw Failure(message: words.brokenFile(path, reason: "\(error)"))
    }
  }

  private static func catalogue(with own: String?, _ words: ProgramWords) throws -> Catalogue {
    let file = try Library.path(of: "catalogue.yaml", words)
    let builtIn = try Library.catalogue(in: file, extending: nil, words)
    guard let own = own ?? Library.defaultOwnCatalogue else { return builtIn }
    return builtIn.merging(try Library.catalogue(in: own, extending: builtIn, words))
  }

  /// The path of a data file of the program.
  private static func path(of name: String, _ words: ProgramWords) throws -> String {
    guard let path = DataFiles().path(of: name) else {
      throw Failure(message: words.noDataFile(name))
    }
    return path
  }

  private static func bytes(of path: String, _ words: ProgramWords) throws -> [UInt8] {
    do throws(SystemError) {
      return try FileReader.bytes(of: path)
    } catch {
      throw Failure(message: words.brokenFile(path, reason: SystemReason.text(error.number, words)))
    }
  }

  private static func catalogue(
    in path: String, extending base: Catalogue?, _ words: ProgramWords
  ) throws -> Catalogue {
    let text = String(decoding: try bytes(of: path, words), as: UTF8.self)
    do throws(CatalogueError) {
      let catalogue = try Catalogue(yaml: text, name: path, extending: base)
      for warning in catalogue.warnings { Message.print(words.issue(warning)) }
      return catalogue
    } catch {
      throw Failure(message: words.issue(error.issue))
    }
  }

  /// The user's own catalogue in the customary place (`~/.config` without `XDG_CONFIG_HOME`), if
  /// there is one.
  private static var defaultOwnCatalogue: String? {
    let folder =
      Environment.value("XDG_CONFIG_HOME") ?? Environment.value("HOME").map { $0 + "/.config" }
    guard let path = folder.map({ $0 + "/zhibiao/catalogue.yaml" }), access(path, F_OK) == 0 else {
      return nil
    }
    return path
  }
}
