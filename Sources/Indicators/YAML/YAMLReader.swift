package import Yams

/// Reads files of keys and values, such as the catalogue, from their YAML nodes and gathers warnings.
package struct YAMLReader {
  package typealias Value = Node

  let file: String
  package private(set) var warnings: [FileIssue] = []

  package init(file: String) {
    self.file = file
  }

  package func error(_ node: Node?, _ key: String, _ reason: FileIssue.Reason) -> FileIssue {
    FileIssue(file: file, line: node?.mark?.line ?? 1, key: key, reason: reason)
  }

  /// The file's top node.
  package func root(of yaml: String) throws(FileIssue) -> Node {
    do {
      // Without rules for numbers and dates: every value is text here, and the rules are regular
      // expressions that cost more than all the rest.
      guard let node = try compose(yaml: yaml, .basic) else {
        throw error(nil, "", .expected(.mapping))
      }
      return node
    } catch let problem as FileIssue {
      throw problem
    } catch {
      let (line, words) = Self.problem(error)
      throw FileIssue(file: file, line: line, key: "", reason: .syntax(words))
    }
  }

  private static func problem(_ error: any Error) -> (line: Int, words: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (mark.line, problem)
    case .duplicatedKeysInMapping(let keys, let context):
      (context.mark.line, "key given twice: \(keys.joined(separator: ", "))")
    case .reader(let problem, _, _, _):
      (1, problem)
    default:
      (1, "\(error)")
    }
  }

  /// The values of a mapping by key: so few that a dictionary would cost more.
  package struct Fields {
    package fileprivate(set) var pairs: [(key: String, value: Node)] = []

    package subscript(key: String) -> Node? { pairs.first { $0.key == key }?.value }
  }

  /// The values of a mapping by key; keys that are not allowed are warned of.
  package mutating func fields(
    _ node: Node, _ path: String, allowed: [String]
  ) throws(FileIssue) -> Fields {
    guard case .mapping(let mapping) = node else { throw error(node, path, .expected(.mapping)) }
    var fields = Fields()
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { throw error(key, path, .expected(.text)) }
      if allowed.contains(name.string) {
        fields.pairs.append((name.string, value))
      } else {
        warnings.append(
          FileIssue(
            file: file, line: key.mark?.line ?? 1, key: Self.join(path, name.string),
            reason: .unknownKey(nearest: Self.nearest(name.string, of: allowed))))
      }
    }
    return fields
  }

  /// The entries of a list; a list that is not there has none.
  package func entries(_ node: Node?, _ path: String) throws(FileIssue) -> [Node] {
    guard let node else { return [] }
    guard case .sequence(let sequence) = node else { throw error(node, path, .expected(.list)) }
    return Array(sequence)
  }

  /// The texts of a list, or of a text that is split at its commas.
  package func texts(_ node: Node?, _ path: String) throws(FileIssue) -> [String] {
    if case .scalar(let scalar)? = node {
      return Self.split(scalar.string, at: UInt8(ascii: ","))
    }
    var result: [String] = []
    for entry in try entries(node, path) { result.append(try text(entry, path)) }
    return result
  }

  /// The texts of a list, or of a text that is split at its commas, each with its line.
  package func numberedTexts(
    _ node: Node, _ path: String
  ) throws(FileIssue) -> [(text: String, line: Int)] {
    if case .scalar = node {
      return try texts(node, path).map { ($0, node.mark?.line ?? 1) }
    }
    var result: [(text: String, line: Int)] = []
    for entry in try entries(node, path) {
      result.append((try text(entry, path), entry.mark?.line ?? 1))
    }
    return result
  }

  /// The texts of a list; a text alone is a list of one.
  package func list(_ node: Node, _ path: String) throws(FileIssue) -> [String] {
    if case .scalar(let scalar) = node { return [scalar.string] }
    return try texts(node, path)
  }

  /// The parts of a text between separators, without the blanks around them; empty parts stay.
  static func split(_ text: String, at separator: UInt8) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == separator {
        var first = start
        var last = end
        while first < last, bytes[first] == 0x20 { first += 1 }
        while last > first, bytes[last - 1] == 0x20 { last -= 1 }
        result.append(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[first..<last]), as: UTF8.self))
        start = end + 1
      }
      return result
    }
  }

  package func text(_ node: Node, _ path: String) throws(FileIssue) -> String {
    guard case .scalar(let scalar) = node else { throw error(node, path, .expected(.text)) }
    return scalar.string
  }

  /// The text under a key that must be there and not be empty.
  func required(
    _ key: String, _ fields: Fields, _ owner: Node, _ path: String
  ) throws(FileIssue) -> String {
    guard let node = fields[key] else { throw error(owner, Self.join(path, key), .missing) }
    let text = try text(node, Self.join(path, key))
    guard !text.isEmpty else { throw error(node, Self.join(path, key), .missing) }
    return text
  }

  /// The value that a text names.
  package func choice<Value: RawRepresentable<String>>(
    _ values: [Value], _ text: String, _ node: Node?, _ path: String
  ) throws(FileIssue) -> Value {
    guard let value = Value(rawValue: text), values.contains(where: { $0.rawValue == text }) else {
      throw error(node, path, .notAllowed(value: text, allowed: values.map(\.rawValue)))
    }
    return value
  }

  package static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }

  /// The known word that differs least from an unknown one, by at most two letters.
  package static func nearest(_ word: String, of known: [String]) -> String? {
    known.map { (distance($0, word), $0) }.min { $0.0 < $1.0 }
      .flatMap { $0.0 <= 2 ? $0.1 : nil }
  }

  /// The number of letters to insert, delete or replace.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
