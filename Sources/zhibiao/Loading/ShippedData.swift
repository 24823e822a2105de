import Dispatch
import Glibc
import Indicators
import Reading

/// The data files that ship with the program, each read once.
///
/// They are most of the time before the first frame, so they are read side by side, and while the
/// arguments are still being parsed.
enum ShippedData {
  static let places = Result { () throws(DataFileError) in
    let (path, bytes) = try contents(of: "gazetteer.tsv")
    do throws(GazetteerError) {
      return PlaceIndex(gazetteer: try Gazetteer(tsv: bytes))
    } catch {
      throw .broken(path, reason: "\(error)")
    }
  }

  static let catalogue = Result { () throws(DataFileError) in
    let (path, bytes) = try contents(of: "catalogue.yaml")
    do throws(FileIssue) {
      return try Catalogue(yaml: String(decoding: bytes, as: UTF8.self), name: path)
    } catch {
      throw .file(error)
    }
  }

  /// Begins to read in the background; whoever asks first waits for the end.
  static func beginReading() {
    let queue = DispatchQueue.global(qos: .userInitiated)
    queue.async { _ = places }
    queue.async { _ = catalogue }
  }

  private static func contents(
    of name: String
  ) throws(DataFileError) -> (path: String, bytes: [UInt8]) {
    guard let path = DataFiles().path(of: name) else { throw .missing(name) }
    do throws(SystemError) {
      return (path, try FileReader.bytes(of: path))
    } catch {
      throw .unreadable(path, error.number)
    }
  }
}

/// Why a data file of the program cannot be used.
enum DataFileError: Error {
  case missing(String)
  case unreadable(String, Int32)
  case broken(String, reason: String)
  case file(FileIssue)
}
