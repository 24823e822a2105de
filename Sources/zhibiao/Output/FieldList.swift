/// What the outputs write of something, in order: members of JSON and columns of CSV.
struct FieldList<Subject>: Sendable {
  struct Field: Sendable {
    let key: StaticString
    /// The names of its columns; one, or several where CSV parts what JSON has as an object.
    let columns: [String]
    let value: @Sendable (Subject) -> FieldValue

    init(
      _ key: StaticString, columns: [String]? = nil,
      _ value: @escaping @Sendable (Subject) -> FieldValue
    ) {
      self.key = key
      self.columns = columns ?? [key.description]
      self.value = value
    }
  }

  let fields: [Field]

  init(_ fields: [Field]) { self.fields = fields }

  /// The names of the columns.
  var columns: [String] { fields.flatMap(\.columns) }

  /// The fields of a record, as many as there are columns.
  func record(_ subject: Subject) -> [String] { fields.flatMap { $0.value(subject).texts } }

  /// The record under the columns of another list; those that this one does not have are empty.
  func record(_ subject: Subject, under columns: [String]) -> [String] {
    let values = Dictionary(
      zip(self.columns, record(subject)), uniquingKeysWith: { first, _ in first })
    return columns.map { values[$0] ?? "" }
  }

  /// The members of an object.
  func write(_ subject: Subject, to json: inout JSONWriter) {
    for field in fields {
      json.key(field.key)
      field.value(subject).write(to: &json)
    }
  }
}
