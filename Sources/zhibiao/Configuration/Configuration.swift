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
  /// Files and folders of reports to open when none are named.
  var reports: [String] = []
}
