import Indicators

/// A command with its arguments, as the argument parser describes itself.
struct CommandDescription {
  struct Argument {
    /// `--size`, `-i`; none for an argument known by its place.
    let names: [String]
    /// What stands for the value; `nil` for a flag.
    let value: String?
    let words: String
    let values: [String]
    let standard: String?
  }

  let name: String
  let words: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandDescription]

  private static let keys = [
    "command", "commandName", "abstract", "discussion", "arguments", "subcommands", "shouldDisplay",
    "kind", "names", "name", "valueName", "allValues", "defaultValue", "isOptional", "isRepeating",
    "preferredName", "parsingStrategy", "superCommands", "defaultSubcommand",
    "serializationVersion",
    "aliases", "sectionTitle", "completionKind", "allValueDescriptions",
  ]

  /// Reads the description of the whole program.
  ///
  /// - Parameter json: what the parser prints about itself; JSON is YAML too.
  /// - Throws: the first thing that is not as this version of the parser has it.
  static func reading(_ json: String) throws(FileIssue) -> CommandDescription {
    var reader = YAMLReader(file: "help")
    let root = try reader.root(of: json)
    guard let command = try reader.fields(root, "", allowed: keys)["command"] else {
      throw reader.error(root, "command", .missing)
    }
    return try CommandDescription(command, &reader)
  }

  private init(_ node: YAMLReader.Value, _ reader: inout YAMLReader) throws(FileIssue) {
    let fields = try reader.fields(node, "", allowed: Self.keys)
    func text(_ key: String) throws(FileIssue) -> String {
      try fields[key].map { value throws(FileIssue) in try reader.text(value, key) } ?? ""
    }
    name = try text("commandName")
    words = try text("abstract")
    discussion = try text("discussion")
    var arguments: [Argument] = []
    for node in try reader.entries(fields["arguments"], "arguments") {
      if let argument = try Self.argument(node, &reader) { arguments.append(argument) }
    }
    self.arguments = arguments
    var subcommands: [CommandDescription] = []
    for node in try reader.entries(fields["subcommands"], "subcommands") {
      let own = try reader.fields(node, "", allowed: Self.keys)
      guard
        try own["shouldDisplay"].map({ value throws(FileIssue) in
          try reader.text(value, "")
        }) != "false"
      else { continue }
      subcommands.append(try CommandDescription(node, &reader))
    }
    self.subcommands = subcommands.filter { $0.name != "help" }
  }

  private static func argument(
    _ node: YAMLReader.Value, _ reader: inout YAMLReader
  ) throws(FileIssue) -> Argument? {
    let fields = try reader.fields(node, "", allowed: keys)
    func text(_ key: String) throws(FileIssue) -> String? {
      try fields[key].map { value throws(FileIssue) in try reader.text(value, key) }
    }
    guard try text("shouldDisplay") != "false" else { return nil }
    var names: [String] = []
    for name in try reader.entries(fields["names"], "names") {
      let parts = try reader.fields(name, "", allowed: keys)
      let isShort =
        try parts["kind"].map { value throws(FileIssue) in
          try reader.text(value, "kind")
        } == "short"
      let word = try parts["name"].map { value throws(FileIssue) in
        try reader.text(value, "name")
      }
      names.append((isShort ? "-" : "--") + (word ?? ""))
    }
    return Argument(
      names: names, value: try text("kind") == "flag" ? nil : try text("valueName"),
      words: try text("abstract") ?? "", values: try reader.texts(fields["allValues"], "allValues"),
      standard: try text("defaultValue"))
  }
}
