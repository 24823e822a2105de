import Dashboard
import Glibc

/// Where a command's data goes: standard output, or a file that is written whole or not at all.
///
/// A file is written beside its target under another name and takes the target's place at `finish`;
/// a link is followed, and the target's rights are kept. What is no file (a device, a pipe) is written to as it stands.
final class OutputFile {
  private let descriptor: Int32
  private var target: String?
  private let temporary: String?
  private let words: ProgramWords
  private var buffer: [UInt8] = []
  private static let bufferSize = 1 << 18

  /// Standard output for `nil`.
  init(path: String?, words: ProgramWords) throws {
    self.words = words
    target = path
    guard let path else {
      temporary = nil
      descriptor = STDOUT_FILENO
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      let opened = open(path, O_WRONLY | O_CLOEXEC)
      guard opened >= 0 else {
        throw OutputFile.failure(errno, path, words)
      }
      temporary = nil
      descriptor = opened
      return
    }
    if exists, let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    let name = "\(target ?? path).\(getpid()).part"
    let opened = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard opened >= 0 else {
      throw OutputFile.failure(errno, path, words)
    }
    // Who may read and write the file is not for the program to change.
    if exists { fchmod(opened, status.st_mode & 0o7777) }
    temporary = name
    descriptor = opened
    Interruption.setUnfinished(path: name)
  }

  deinit {
    // Still there only where the work ended before `finish`.
    guard let temporary, isOpen else { return }
    close(descriptor)
    unlink(temporary)
    Interruption.setUnfinished(path: nil)
  }

  private static func failure(_ number: Int32, _ path: String, _ words: ProgramWords) -> Failure {
    // A file that is written need not be there, but its folder.
    let reason = number == ENOENT ? words.noSuchFolder : SystemReason.text(number, words)
    return Failure(message: words.notWritten(path, reason: reason), reason: reason)
  }

  private var isOpen = true

  /// Adds bytes; they may be kept back until the buffer is full.
  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= OutputFile.bufferSize { try flush() }
  }

  /// Adds text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes what is left; a file takes its name.
  func finish() throws {
    try flush()
    guard let temporary, let target else {
      if target != nil { close(descriptor) }
      return
    }
    isOpen = false
    let isClosed = close(descriptor) == 0
    Interruption.setUnfinished(path: nil)
    guard isClosed, rename(temporary, target) == 0 else {
      let number = errno
      unlink(temporary)
      throw OutputFile.failure(number, target, words)
    }
  }

  private func flush() throws {
    var start = 0
    while start < buffer.count {
      let written = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else {
        throw OutputFile.failure(errno, target ?? "-", words)
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
