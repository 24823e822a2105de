import Glibc

/// Keys where standard input was the reports: `cat report.txt | zhibiao -`.
enum KeysFromTerminal {
  /// Makes the terminal that the program runs in its standard input, once the reports have been read
  /// from there; does nothing where standard input is a terminal or the program has none.
  static func takeOver() {
    guard isatty(STDIN_FILENO) == 0, isatty(STDOUT_FILENO) == 1 else { return }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    dup2(terminal, STDIN_FILENO)
    close(terminal)
  }
}
