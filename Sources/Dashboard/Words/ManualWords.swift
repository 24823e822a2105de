/// What the manual page says besides the words of help, in the chosen language.
package struct ManualWords: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }

  package var title: String { say("用户手册", "User Commands") }
  package var name: String { say("名称", "NAME") }
  package var synopsis: String { say("用法", "SYNOPSIS") }
  package var description: String { say("说明", "DESCRIPTION") }
  package var commands: String { say("命令", "COMMANDS") }
  package var keysHeading: String { say("按键", "KEYS") }
  package var configuration: String { say("配置", "CONFIGURATION") }
  package var environmentHeading: String { say("环境变量", "ENVIRONMENT") }
  package var filesHeading: String { say("文件", "FILES") }
  package var statusHeading: String { say("退出状态", "EXIT STATUS") }

  package func standard(_ value: String) -> String { say("默认：\(value)", "default: \(value)") }

  package var configurationIntroduction: String {
    say(
      "配置文件为 YAML，各项默认如下。命令行选项优先于配置文件，配置文件优先于环境变量。",
      "The configuration file is YAML. These are the defaults; options come before the file, the file before the environment."
    )
  }

  package var defaultConfiguration: String { ProgramWords(language).defaultConfiguration }

  package var environment: [(name: String, words: String)] {
    [
      ("ZHIBIAO_REPORTS", say("未指定报告时打开的文件或文件夹", "the reports to open when none are named")),
      ("NO_COLOR", say("设了就不用颜色", "no colours where it is set")),
      ("TERM, COLORTERM", say("终端能显示哪些颜色", "the colours that the terminal has")),
      ("LC_ALL, LC_MESSAGES, LANG", say("界面语言", "the language")),
      (
        "XDG_CONFIG_HOME, XDG_STATE_HOME",
        say("配置和状态所在的文件夹", "the folders of the configuration and of what is remembered")
      ),
    ]
  }

  package var files: [(name: String, words: String)] {
    [
      ("~/.config/zhibiao/config.yaml", say("配置", "the configuration")),
      ("~/.config/zhibiao/catalogue.yaml", say("自己的指标目录", "your own indicators")),
      ("~/.local/state/zhibiao", say("记住的内容", "what is remembered")),
    ]
  }

  package var status: [(name: String, words: String)] {
    [
      ("0", say("完成", "done")), ("1", say("没能完成", "the work could not be done")),
      ("2", say("用法有误", "wrong usage")), ("130", say("被 Ctrl-C 中断", "interrupted by Ctrl-C")),
    ]
  }

  /// The rows of a group of keys.
  package struct KeyGroup {
    package let title: String
    package let rows: [(keys: [String], words: String, command: String)]
  }

  /// Every key with what it does, in the order of the help screen; a command that means the same on
  /// several screens stands once.
  package func keyGroups(_ keys: KeyMap) -> [KeyGroup] {
    Binding.Group.allCases.map { group in
      var seen: Set<Row> = []
      let rows = keys.all.compactMap { binding -> Row? in
        let row = Row(keys: binding.keys, phrase: binding.phrase, command: binding.command)
        let isNew = binding.group == group && !binding.keys.isEmpty && seen.insert(row).inserted
        return isNew ? row : nil
      }
      return KeyGroup(
        title: group.phrase[language],
        rows: rows.map { ($0.keys.map(\.name), $0.phrase[language], $0.command.name) })
    }
  }

  private struct Row: Hashable {
    let keys: [Key]
    let phrase: Phrase
    let command: Command
  }
}
