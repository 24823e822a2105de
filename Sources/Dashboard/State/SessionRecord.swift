/// Where a reader was, for coming back: lines of a key and a value. What is not understood of them
/// counts as not said.
public struct SessionRecord: Sendable, Hashable {
  private var values: [String: [String]] = [:]

  /// The record of a reader who was nowhere yet.
  public init() {}

  /// Reads a record; any text is one, if only an empty one.
  public init(text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values[String(parts[0]), default: []].append(String(parts[1]))
    }
  }

  /// The record as a text, the same for the same record.
  public var text: String {
    values.sorted { $0.key < $1.key }
      .flatMap { key, values in values.map { "\(key) \($0)\n" } }
      .joined()
  }

  /// The language that the screens were in.
  public var language: Language? { self["language"].flatMap { Language(rawValue: $0) } }
  /// The look that the screens had.
  public var theme: ThemeName? { self["theme"].flatMap { ThemeName(rawValue: $0) } }

  /// The first value of a key; `nil` takes the key away. A value is one line.
  subscript(key: String) -> String? {
    get { values[key]?.first }
    set { values[key] = newValue.flatMap { SessionRecord.line($0) }.map { [$0] } }
  }

  /// A number; none where there is none or the text is no number.
  subscript(number key: String) -> Int? {
    get { self[key].flatMap { Int($0) } }
    set { self[key] = newValue.map(String.init) }
  }

  subscript(all key: String) -> [String] {
    get { values[key] ?? [] }
    set { values[key] = newValue.compactMap { SessionRecord.line($0) } }
  }

  private static func line(_ text: String) -> String? {
    text.isEmpty || text.contains(where: \.isNewline) ? nil : text
  }
}
