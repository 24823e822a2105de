import Glibc

/// Reads whole files through the C library.
enum FileReader {
  /// The bytes of a file; anything that can be read to its end will do, a pipe too.
  ///
  /// - Throws: the system's error number.
  static func bytes(of path: String) throws(SystemError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(number: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
    // One byte more than the file has shows its end without a second look.
    var capacity = max(Int(status.st_size) + 1, 1 << 16)
    var result: [UInt8] = []
    while true {
      var failure: Int32 = 0
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
        while initialized < buffer.count {
          count = read(
            descriptor, buffer.baseAddress.map { $0 + initialized }, buffer.count - initialized)
          if count < 0, errno == EINTR { continue }
          if count < 0 { failure = errno }
          guard count > 0 else { return }
          initialized += count
        }
      }
      guard failure == 0 else { throw SystemError(number: failure) }
      if result.isEmpty { result = part } else { result += part }
      if count == 0 { return result }
      capacity = max(result.count, 1 << 16)
    }
  }
}

/// An error number of the C library.
struct SystemError: Error {
  let number: Int32
}
