internal import CNcurses
public import Dashboard
internal import Synchronization

/// The columns that characters take in this terminal, for this program and for ncurses alike.
///
/// ncurses moves the cursor by the `wcwidth` of the C library, which gives one column to characters of
/// ambiguous width whatever the terminal does. The function below takes its place in this process: the
/// loader resolves the name in the program first, so ncurses calls it too.
public enum CharacterWidth {
  private static let isWide = Atomic(false)

  /// How wide the terminal draws characters of ambiguous width.
  public static var ambiguous: AmbiguousWidth {
    get { isWide.load(ordering: .relaxed) ? .two : .one }
    set { isWide.store(newValue == .two, ordering: .relaxed) }
  }
}

/// Answers as the C library does, but for characters of ambiguous width where these are two wide.
@_cdecl("wcwidth")
public func characterWidth(_ character: Int32) -> Int32 {
  if (0x20..<0x7F).contains(character) { return 1 }
  // The C library's own answer: `wcswidth` does not go through the name `wcwidth`.
  let width = withUnsafePointer(to: character) { wcswidth($0, 1) }
  guard width == 1, CharacterWidth.ambiguous == .two,
    AmbiguousRanges.contain(UInt32(bitPattern: character))
  else { return width }
  return 2
}
