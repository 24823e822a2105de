import Dashboard
import Indicators

extension JSONWriter {
  /// The members `id`, `name` and `unit`.
  mutating func indicator(_ indicator: Indicator, _ words: ProgramWords) {
    key("id")
    string(indicator.id)
    key("name")
    string(words.name(of: indicator))
    key("unit")
    string(indicator.unit)
  }
}
