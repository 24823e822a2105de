/// One line of the key map: keys, what they do, where, and the words for it.
struct Binding: Sendable, Hashable {
  enum Group: Sendable, Hashable, CaseIterable {
    case screens, moving, looking, program

    var phrase: Phrase {
      switch self {
      case .screens: .groupScreens
      case .moving: .groupMoving
      case .looking: .groupLooking
      case .program: .groupProgram
      }
    }
  }

  let command: Command
  /// The screen that the command goes to.
  let target: ScreenName?
  let keys: [Key]
  let group: Group
  /// Where the keys mean this.
  let screens: Set<ScreenName>
  let phrase: Phrase
  /// The short word for the status line; `nil` for keys that need no mention there.
  let hint: Phrase?

  init(
    _ command: Command, _ keys: [Key], _ group: Group, _ phrase: Phrase,
    on screens: Set<ScreenName> = Set(ScreenName.allCases), hint: Phrase? = nil
  ) {
    self.command = command
    target = command.screen
    self.keys = keys
    self.group = group
    self.screens = screens
    self.phrase = phrase
    self.hint = hint
  }
}
