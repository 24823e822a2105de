internal import Glibc

extension Terminal {
  /// True where standard input and output are a terminal that can place characters.
  public static var isAvailable: Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    let type = Environment.value("TERM") ?? ""
    return !type.isEmpty && type != "dumb"
  }

  /// Takes the user's locale; UTF-8 all the same where that locale has another encoding.
  static func useUTF8() {
    setlocale(LC_ALL, "")
    guard let codeset = nl_langinfo(nl_item(CODESET)), strcmp(codeset, "UTF-8") != 0 else { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }
}
