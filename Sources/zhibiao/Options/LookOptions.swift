import ArgumentParser
import Dashboard
import Terminal

/// How the dashboard looks, chosen for one run.
struct LookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      HelpWords.current.theme, valueName: ThemeName.allCases.map(\.rawValue).joined(separator: "|"))
  )
  var theme: ThemeName?

  @Option(help: ArgumentHelp(HelpWords.current.colour, valueName: "auto|always|never"))
  var color: ColourChoice?

  @Option(help: ArgumentHelp(HelpWords.current.ambiguous, valueName: "1|2"))
  var ambiguous: AmbiguousWidth?

  /// The colours asked for: by the option, else by the configuration.
  var colour: ColourChoice { color ?? Settings.current.colour ?? .auto }

  var ambiguousWidth: AmbiguousWidth {
    ambiguous ?? Settings.current.ambiguousWidth ?? .one
  }

  /// The dashboard's options.
  ///
  /// - Parameter hasColour: whether colours can be shown where the dashboard will be.
  func options(_ common: CommonOptions, hasColour: Bool) -> Dashboard.Options {
    let state = StateFolder()
    var options = Dashboard.Options(language: common.language, dismissed: state.dismissed)
    options.panels = state.panels
    options.panels.hidden.formUnion(Settings.current.hidden.map(\.text))
    options.theme = theme ?? Settings.current.theme ?? .dark
    options.hasColour = hasColour
    options.ambiguousWidth = ambiguousWidth
    options.keys = Settings.current.keys
    options.usesMouse = Settings.current.usesMouse
    return options
  }
}
