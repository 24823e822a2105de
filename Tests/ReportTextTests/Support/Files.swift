import Glibc
import ReportText

/// Files that tests read: the project's seeds, and texts beside the project where they are there.
enum Files {
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/")
  }()

  static let seeds = [
    "hebei-2018", "luoyang-2016", "shangluo-2022", "shangqiu-2018", "yanan-2023",
  ]

  static func seed(_ name: String) throws -> SourceText {
    let path = "\(root)/seeds/\(name).txt"
    return try SourceText(path: path, decoding: bytes(path))
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  /// The reports beside the project, none where there are none.
  static func corpus() -> [String] {
    ["national", "provinces-2026"].flatMap { names(in: "\(root)/../shared/corpus/\($0)") }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }
}
