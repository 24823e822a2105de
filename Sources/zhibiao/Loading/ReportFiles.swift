import Glibc

/// Finds the files of reports that paths name: files as they are, folders walked.
struct ReportFiles {
  /// The files in the order of the paths, those of a folder sorted by name.
  private(set) var files: [String] = []
  private(set) var problems: [ReportProblem] = []
  /// The folders of a path, so that links cannot lead in circles.
  private var visited: Set<FileID> = []
  /// What has been taken: a file that two paths hold is one report.
  private var taken: Set<FileID> = []

  private struct FileID: Hashable {
    let device: UInt
    let inode: UInt

    init(_ status: stat) {
      device = UInt(status.st_dev)
      inode = UInt(status.st_ino)
    }
  }

  init(paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard path != "-" else {
      files.append(path)
      return
    }
    guard stat(path, &status) == 0 else {
      problems.append(ReportProblem(path: path, reason: .system(errno)))
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      take(path, status)
      return
    }
    let before = problems.count
    visited.removeAll()
    if !walk(path, status), before == problems.count {
      problems.append(ReportProblem(path: path, reason: .emptyFolder))
    }
  }

  private mutating func take(_ path: String, _ status: stat) {
    if taken.insert(FileID(status)).inserted { files.append(path) }
  }

  /// Takes the reports of a folder; the answer is whether it has any, taken before or now.
  private mutating func walk(_ folder: String, _ status: stat) -> Bool {
    guard visited.insert(FileID(status)).inserted else { return false }
    guard let names = ReportFiles.names(in: folder) else {
      problems.append(ReportProblem(path: folder, reason: .system(errno)))
      return false
    }
    var hasReports = false
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names {
      let path = prefix + name
      var status = stat()
      guard stat(path, &status) == 0 else {
        if ReportFiles.isReport(name) {
          problems.append(ReportProblem(path: path, reason: .system(errno)))
        }
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: hasReports = walk(path, status) || hasReports
      case S_IFREG where ReportFiles.isReport(name):
        hasReports = true
        take(path, status)
      default: break
      }
    }
    return hasReports
  }

  /// The names in a folder but the hidden ones, sorted by their bytes; `nil` with `errno` set where
  /// the folder cannot be read.
  private static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// True for the names of text files; a README tells about reports and is none.
  private static func isReport(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasSuffix(".txt") && !lower.hasPrefix("readme")
  }
}
