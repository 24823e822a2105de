import Dashboard
import Glibc
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
    let places = try Library.path(of: "gazetteer.tsv", words)
    let bytes = try Library.bytes(of: places, words)
    do throws(GazetteerError) {
      gazetteer = try Gazetteer(tsv: bytes)
    } catch {
      throw Failure(message: words.brokenFile(places, reason: "\(error)"))
    }
    let file = try Library.path(of: "catalogue.yaml", words)
    let builtIn = try Library.catalogue(in: file, extending: nil, words)
    if let own = ownCatalogue ?? Library.defaultOwnCatalogue {
      catalogue = builtIn.merging(try Library.catalogue(in: own, extending: builtIn, words))
    } else {
      catalogue = builtIn
    }
  }

  var reader: ReportReader { ReportReader(gazetteer: gazetteer, catalogue: catalogue) }

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
