extension Key {
  /// The keys that have a name instead of a character, by the name printed on them.
  private static let named: [(key: Key, label: String, name: String)] = [
    (.character(" "), "Space", "Space"), (.enter, "Enter", "Enter"), (.escape, "Esc", "Esc"),
    (.tab, "Tab", "Tab"), (.backTab, "Shift-Tab", "Shift-Tab"),
    (.backspace, "Backspace", "Backspace"), (.delete, "Delete", "Delete"), (.up, "↑", "Up"),
    (.down, "↓", "Down"), (.left, "←", "Left"), (.right, "→", "Right"), (.home, "Home", "Home"),
    (.end, "End", "End"), (.pageUp, "PgUp", "PgUp"), (.pageDown, "PgDn", "PgDn"),
  ]

  /// The key's name as printed on it.
  public var label: String {
    switch self {
    case .character(let text) where text != " ": text
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .function(let number): "F\(number)"
    default: Key.named.first { $0.key == self }?.label ?? ""
    }
  }

  /// The key's name in ASCII where it has one, as a configuration file has it: `Up`, `Ctrl-F`, `e`.
  public var name: String { Key.named.first { $0.key == self }?.name ?? label }

  /// The names of the keys that are no characters.
  static var names: [String] { named.map(\.name) + functions.map { "F\($0)" } }

  private static let functions = 1...12

  /// A key by its label or name, letter case aside where it is more than one character.
  ///
  /// There is no key for what terminals send as another one: Ctrl-I is Tab, Ctrl-M and Ctrl-J are
  /// Enter, Ctrl-H is Backspace.
  public init?(name: String) {
    let lower = name.lowercased()
    if let key = Key.named.first(where: { $0.name.lowercased() == lower || $0.label == name })?.key
    {
      self = key
    } else if lower.hasPrefix("ctrl-"), let letter = lower.dropFirst(5).unicodeScalars.first,
      lower.count == 6, ("a"..."z").contains(letter), !"himj".unicodeScalars.contains(letter)
    {
      self = .control(String(letter))
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()),
      Key.functions.contains(number), lower == "f\(number)"
    {
      self = .function(number)
    } else if let only = name.first, name.count == 1, !only.isWhitespace {
      self = .character(name)
    } else {
      return nil
    }
  }
}
