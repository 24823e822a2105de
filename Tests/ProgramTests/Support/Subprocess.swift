import Foundation

/// Starts a program and waits for its end, its standard streams tied to files.
///
/// Foundation's `Process` waits until everything that inherited its descriptors has ended, so it
/// never returns from starting a daemon such as the server of tmux.
enum Subprocess {
  /// What a program wrote and how it ended: its exit code, or 128 and the signal.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  struct CannotStart: Error {
    let errno: Int32
  }

  /// - Parameters:
  ///   - arguments: the program's path, or its name to look for in `PATH`, and what follows it.
  ///   - environment: the whole environment.
  ///   - input: what standard input holds.
  ///   - folder: the working folder.
  static func run(
    _ arguments: [String], environment: [String: String], input: String = "", in folder: URL
  ) throws -> Result {
    let files = try TemporaryFolder()
    let inputFile = try files.write("input", input)
    let outputFile = files.url.appendingPathComponent("output")
    let errorFile = files.url.appendingPathComponent("errors")

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, inputFile.path, O_RDONLY, 0)
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, outputFile.path, create, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errorFile.path, create, 0o600)

    // Only newer C libraries let posix_spawn change the folder; env(1) does it everywhere.
    let command = ["/usr/bin/env", "-C", folder.path] + arguments
    // Threads of the test runner block signals, and a child inherits that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    let variables = environment.map { "\($0)=\($1)" }
    var process: pid_t = 0
    let failure = withCStrings(command) { command in
      withCStrings(variables) { variables in
        posix_spawn(&process, "/usr/bin/env", &actions, &attributes, command, variables)
      }
    }
    guard failure == 0 else { throw CannotStart(errno: failure) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }

  private static func withCStrings<Value>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
