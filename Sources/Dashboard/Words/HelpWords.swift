/// What `--help` says, in the chosen language.
package struct HelpWords: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }
}

// Commands.
extension HelpWords {
  package var zhibiao: String {
    say("指标：从工作报告里读出数据，在终端里浏览和比较", "Browse and compare the figures of Chinese work reports")
  }
  package var zhibiaoDiscussion: String {
    say(
      "不带命令：打开面板。不在终端里时输出总览文字。",
      "Without a command: opens the dashboard, or prints the overview where there is no terminal.")
  }
  package var browse: String { say("打开面板（默认）", "Open the dashboard (default)") }
  package var extract: String { say("逐条输出报告里的数据", "Print every figure of the reports, one a line") }
  package var screen: String { say("输出面板的一个画面", "Print a screen of the dashboard") }
  package var rank: String { say("按一个指标给各地排名", "Rank the places by an indicator") }
  package var compare: String { say("并排比较各地", "Put places side by side") }
  package var show: String { say("列出一个地区的全部数据", "List every figure of a place") }
  package var trend: String { say("一个地区的一个指标逐年的变化", "Show an indicator of a place over the years") }
  package var targets: String {
    say("目标与结果：当年提出的，次年报告的", "Show goals and what came of them, as the reports state both")
  }
  package var check: String {
    say("找出报告里自相矛盾的数据", "Find figures that contradict themselves")
  }
  package var targetsDiscussion: String {
    say(
      "“以上”为不低于，“以内”为不高于；只写一个数时，按指标越高越好或越低越好判断；“左右”允许相差该数的 5%，百分数为 0.3 至 0.5 个百分点，但不超过该数的十分之一（历年报告把 3.3% 算作 3%左右、7.4% 算作 7.5%左右）；区间以下限（越低越好的以上限）为准。报告没有写明结果的，不作判断。",
      "A goal of 以上 is met by that number or more, 以内 by that number or less; a plain number by whichever side the catalogue calls better; 左右 (about) allows 5% of the number, of a percentage 0.3 to 0.5 of a point but never more than a tenth of it (the national reports count 3.3% as 3%左右 and 7.4% as 7.5%左右); a range is met from its lower end up (its upper end down where less is better). Where no report states the outcome, no verdict is given."
    )
  }
  package var config: String {
    say("检查配置文件并说明它在哪里", "Check the configuration file and tell where it is")
  }
  package var listCatalogue: String { say("列出指标目录", "List the indicators") }
}

// Arguments and options.
extension HelpWords {
  package var paths: String { say("报告文件或文件夹", "files and folders of reports") }
  package var extractPaths: String {
    say("报告文件或文件夹；- 为标准输入", "files and folders of reports; - for standard input")
  }
  package var reports: String {
    say(
      "报告文件或文件夹，可重复；默认为 $ZHIBIAO_REPORTS 或自带的报告",
      "a file or folder of reports, repeatable; default: $ZHIBIAO_REPORTS, else the reports that ship with the program"
    )
  }
  package var languageOption: String { say("界面语言", "language of labels") }
  package var catalogue: String {
    say(
      "自己的指标目录，补充或替换自带的",
      "your own catalogue of indicators; adds to the built-in one or overrides it")
  }
  package var strict: String {
    say("有一份报告读不了就以 1 退出", "exit with 1 where any report cannot be read")
  }
  package var output: String { say("写入文件（要么完整，要么不写）", "write to a file, whole or not at all") }
  package var format: String { say("输出格式", "output format") }
  package var textColumn: String {
    say("CSV 中存放正文的列名", "the column of a CSV that holds the texts")
  }
  package var all: String {
    say("也输出不是数据的数字，并说明原因", "also print the numerals that measure nothing, with the reason")
  }
  package var screenName: String { say("画面", "the screen") }
  package var size: String { say("列数x行数", "columns x rows") }
  package var place: String {
    say(
      "地区：商洛、商洛市、陕西商洛、shangluo、sl 或 611000",
      "a place: 商洛, 商洛市, 陕西商洛, shangluo, sl or 611000")
  }
  package var with: String { say("一起比较的地区，可重复", "a further place to compare, repeatable") }
  package var keys: String {
    say("先按这些键，以空格分开，如 \"3 l v\"", "keys to press first, separated by spaces: \"3 l v\"")
  }
  package var record: String {
    say("把每按一键后的画面录成活动的 SVG", "record the screen after every key as a moving SVG picture")
  }
  package var indicator: String {
    say("指标代号，见 zhibiao catalogue", "an indicator's id, see zhibiao catalogue")
  }
  package var period: String {
    say(
      "时间：2021、2021-06 或 2021-01-01/2021-06-30", "a period: 2021, 2021-06 or 2021-01-01/2021-06-30")
  }
  package var aligned: String {
    say("每行只比同一时间的数据，并说明略去了什么", "compare figures of one time only, and say what is left out")
  }
  package var reference: String {
    say("以这个地区为基准，给出差和倍数", "the place to take differences and ratios to")
  }
  package var target: String { say("比目标，不比结果", "goals instead of results") }
  package var colour: String {
    say(
      "颜色；auto 为终端能显示且未设 NO_COLOR 时使用",
      "colours; auto: where the terminal has them and NO_COLOR is not set")
  }
  package var theme: String { say("配色", "the look of the screens") }
  package var ambiguous: String {
    say(
      "终端把宽度不定的字符（“ … ─ ▲）画成几列",
      "the columns that the terminal gives to ambiguous characters (“ … ─ ▲)")
  }
  package var resume: String {
    say("回到上次离开的地方", "go on where the last session ended")
  }
  package var accessible: String {
    say(
      "供屏幕朗读：逐行输出文字，按提示输入命令", "for screen readers: lines of text and commands by prompt")
  }
  package var configFile: String {
    say(
      "配置文件，默认为 ~/.config/zhibiao/config.yaml",
      "the configuration file; default: ~/.config/zhibiao/config.yaml")
  }
  package var configDefault: String {
    say("输出带注释的默认配置", "print a configuration with all defaults, commented")
  }
}
