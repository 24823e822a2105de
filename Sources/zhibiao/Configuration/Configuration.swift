import Dashboard
import Terminal

/// What the user chose in the configuration file; `nil` and empty for what the file leaves open.
struct Configuration {
  var language: Language?
  var theme: ThemeName?
  var colour: ColourChoice?
  var ambiguousWidth: AmbiguousWidth?
  var isAccessible = false
  var usesMouse = true
  /// Whether every session goes on where the last one ended.
  var resumes = false
  var keys = KeyMap.standard
  /// The ids of panels and indicators that are not shown.
  var hidden: [Entry] = []
  /// Files and folders of reports to open when none are named.
  var reports: [Entry] = []

  /// An entry of a list, with its line in the file.
  struct Entry: Hashable {
    let text: String
    let line: Int

    init(_ text: String, line: Int) {
      self.text = text
      self.line = line
    }
  }
}
