import Foundation
import Indicators

/// The data files that ship with the library, read from the source tree.
enum Shipped {
  static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Indicators/Resources").appending(path: name)
    return [UInt8](try Data(contentsOf: file))
  }

  static func catalogue() throws -> Catalogue {
    let yaml = String(decoding: try bytes("catalogue.yaml"), as: UTF8.self)
    return try Catalogue(yaml: yaml, name: "catalogue.yaml")
  }

  static func wordings() throws -> [String: Catalogue.Wordings] {
    let yaml = String(decoding: try bytes("catalogue.yaml"), as: UTF8.self)
    return try Catalogue.wordings(yaml: yaml, name: "catalogue.yaml")
  }

  static func gazetteer() throws -> Gazetteer {
    try Gazetteer(tsv: try bytes("gazetteer.tsv"))
  }
}
