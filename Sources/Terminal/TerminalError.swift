/// Why the terminal cannot show frames.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input or output is none, or `TERM` names none (`dumb`, empty).
  case noTerminal
  /// The terminal database does not know the value of `TERM`.
  case unknownType(String)
  /// The system gave no pipe for signals; `errno` tells why.
  case noPipe(errno: Int32)
}
