// Messages, prompts and the words of the key map.
extension Phrase {
  static let filterPrompt = Phrase("筛选", "Filter")
  static let searchPrompt = Phrase("查找原文", "Search the text")
  static let searchEmpty = Phrase("输入原文中的文字", "words of the report")
  static let notInText = Phrase("原文中没有", "not in the text")
  static func nothingToCancel(quit: String) -> Phrase {
    Phrase("没有可取消的，\(quit) 退出", "nothing to cancel; \(quit) quits")
  }
  static func nothingBehind(quit: String) -> Phrase {
    Phrase("已在最前，\(quit) 退出", "nothing to go back to; \(quit) quits")
  }
  static let nothingToDismiss = Phrase("这里没有可忽略的", "nothing to dismiss here")
  static let filterEmpty = Phrase("输入文字、拼音或首字母", "type a name, pinyin or initials")
  static let countPrompt = Phrase("次数", "Count")
  static let countNeedsMotion = Phrase("次数之后要按移动键", "a count needs a movement after it")
  static let paletteTitle = Phrase("查找", "Find")
  static let paletteCommand = Phrase("命令", "Command")
  static let paletteReport = Phrase("报告", "Report")
  static let paletteEmpty = Phrase("没有找到", "nothing found")
  static let undone = Phrase("已撤销", "taken back")
  static let nothingToUndo = Phrase("没有可撤销的", "nothing to take back")
  static let exactNumbers = Phrase("显示完整数字", "all digits")
  static let shortNumbers = Phrase("显示带万、亿的数字", "short numbers")
  static func undoneFilter(_ filter: String) -> Phrase {
    filter.isEmpty
      ? Phrase("已撤销筛选", "filter taken back") : Phrase("已撤销，筛选：\(filter)", "filter again: \(filter)")
  }
  static func undoneMarks(_ count: Int) -> Phrase {
    Phrase("已撤销标记（现有\(count)）", "mark taken back (\(count) marked)")
  }
  static let undonePanels = Phrase("已撤销折叠或隐藏", "folding or hiding taken back")
  static let nothingToFold = Phrase("光标不在板块上", "no panel under the cursor")
  static func folding(_ panel: Phrase, isFolded: Bool, again: String, undo: String) -> Phrase {
    isFolded
      ? Phrase(
        "已折叠“\(panel.zh)”，\(again) 展开，\(undo) 撤销",
        "folded \(panel.en); \(again) opens it, \(undo) takes it back")
      : Phrase("已展开“\(panel.zh)”，\(undo) 撤销", "opened \(panel.en); \(undo) takes it back")
  }
  static let nothingToHide = Phrase("光标不在指标或板块上", "no indicator or panel under the cursor")
  static let nothingHidden = Phrase("没有隐藏的板块或指标", "nothing is hidden")
  static let allShown = Phrase("已显示全部", "all panels and indicators are shown")
  static func hidden(_ name: Phrase, undo: String, all: String) -> Phrase {
    Phrase(
      "已隐藏“\(name.zh)”，\(undo) 撤销，\(all) 显示全部",
      "hid \(name.en); \(undo) takes it back, \(all) shows all")
  }
  static func themeChosen(_ name: ThemeName) -> Phrase {
    let words = theme(name)
    return Phrase("配色：" + words.zh, "theme: " + words.en)
  }
  static func themeWithoutColours(_ name: ThemeName) -> Phrase {
    let words = themeChosen(name)
    return Phrase(words.zh + "（此处不用颜色）", words.en + " (no colours are used here)")
  }
  static func theme(_ name: ThemeName) -> Phrase {
    switch name {
    case .dark: Phrase("深色", "dark")
    case .light: Phrase("浅色", "light")
    case .highContrast: Phrase("高对比", "high contrast")
    case .monochrome: Phrase("单色", "monochrome")
    case .ascii: Phrase("ASCII 线条", "ASCII lines")
    }
  }
  static let nothingToCopy = Phrase("这里没有可复制的内容", "nothing to copy here")
  static let cannotCopy = Phrase(
    "未复制：不知此终端能否接收", "not copied: this terminal is not known to take it")
  static let mouseTaken = Phrase("鼠标可用于面板", "the mouse works here")
  static func mouseGiven(_ key: String) -> Phrase {
    Phrase("鼠标已交还终端，可选取文字；\(key) 收回", "the mouse selects text; \(key) takes it back")
  }
  static func copied(_ clip: Clip) -> Phrase {
    switch clip.content {
    case .cell: Phrase("已送往剪贴板：\(clip.text)", "sent to the clipboard: \(clip.text)")
    case .row(let count):
      Phrase(
        "已送往剪贴板：本行\(count)项数据", "sent to the clipboard: this row, \(figures(count).en)")
    case .screen(let count):
      Phrase("已送往剪贴板：本屏\(count)行", "sent to the clipboard: this screen, \(count) lines")
    }
  }
  static func tooLongToCopy(_ most: Int) -> Phrase {
    Phrase("未复制：超过\(most)字节", "not copied: more than \(most) bytes")
  }
  static let exportTitle = Phrase("导出本屏", "Export this screen")
  static let exportFormat = Phrase("格式", "Format")
  static let exportPath = Phrase("文件", "File")
  static let exportKeys = Phrase(
    "Tab 换栏  ←→ 格式  Enter 写入  Esc 取消", "Tab field  ←→ format  Enter write  Esc cancel")
  static let exportOverwriteKeys = Phrase("y 覆盖  n 改名  Esc 取消", "y overwrite  n rename  Esc cancel")
  static let exportExists = Phrase("文件已存在，覆盖吗？", "The file exists. Overwrite it?")
  static let exportNotOverwritten = Phrase(
    "未写入：文件已存在", "Not written: the file exists")
  static let exportFolder = Phrase("是文件夹：已补上文件名", "A folder: a file name is added")
  static func exportNotWritten(_ reason: String) -> Phrase {
    Phrase("未写入：\(reason)", "Not written: \(reason)")
  }
  static let exportNoPath = Phrase("请写文件名", "a file name is needed")
  static let exporting = Phrase("正在写入…", "writing…")
  static let nothingHere = Phrase("这里没有可打开的内容", "nothing to open here")
  static let nothingToMark = Phrase("这里没有地区可选", "no place to mark here")
  static let lastColumn = Phrase("至少留一个地区", "one place has to stay")

  static let promptHelp = Phrase(
    "输入编号打开该项；命令名或按键执行命令，后加编号则用于该项；/文字 筛选，/ 取消；export 文件名 写入文件；回车看下面的项。",
    "A number opens that item; a command's name or key runs it, on an item with its number behind it; /text filters, / alone ends that; export FILE writes the screen; Enter tells more items."
  )
  static func evidenceIs(_ sentence: String) -> Phrase {
    Phrase("依据：" + sentence, "Evidence: " + sentence)
  }
  static func unknownCommand(help: String) -> Phrase {
    Phrase("没有这个命令，\(help) 看帮助", "no such command; \(help) for help")
  }
  static func fileExists(_ path: String) -> Phrase {
    Phrase("\(path) 已存在，未写入", "\(path) exists; nothing was written")
  }
  static func isFolder(_ path: String) -> Phrase {
    Phrase("\(path) 是文件夹，未写入", "\(path) is a folder; nothing was written")
  }
  static func moreByEnter(_ count: Int) -> Phrase {
    Phrase("还有\(count)项，回车继续", "\(count) more, Enter goes on")
  }
  static func unknownKey(help: String) -> Phrase {
    Phrase("此键无用，\(help) 看帮助", "this key does nothing here; \(help) for help")
  }
  static let noStatements = Phrase("此处没有目录内的数据", "no figure of the catalogue here")
  static func dismissedFinding(show: String, restore: String) -> Phrase {
    Phrase(
      "已忽略，\(show) 显示，\(restore) 恢复", "dismissed; \(show) shows it, \(restore) takes it back")
  }
  static let restoredFinding = Phrase("已恢复", "back on the list")
  static func saveFailed(_ reason: String) -> Phrase {
    Phrase("未能记住：\(reason)", "could not be remembered: \(reason)")
  }

  static func exported(_ path: String) -> Phrase { Phrase("已写入 \(path)", "wrote \(path)") }
  static func exportFailed(_ path: String, _ reason: String) -> Phrase {
    Phrase("未能写入 \(path)：\(reason)", "could not write \(path): \(reason)")
  }
  static func marked(_ place: String, _ count: Int) -> Phrase {
    Phrase("已加入对比：\(place)（共\(count)）", "comparing \(place) (\(count) marked)")
  }
  static func unmarked(_ place: String, _ count: Int) -> Phrase {
    Phrase("已移出对比：\(place)（共\(count)）", "no longer comparing \(place) (\(count) marked)")
  }
  static func reference(_ place: String) -> Phrase {
    Phrase("以\(place)为基准", "measured from \(place)")
  }
  static func alignment(_ isAligned: Bool, leftOut: Int) -> Phrase {
    isAligned
      ? Phrase("只比同一期间，未列\(leftOut)项", "one period only, \(leftOut) figures left out")
      : Phrase("各取最新期间", "the latest period of each")
  }
  static let nothingToSortBy = Phrase("光标不在指标上", "no indicator under the cursor")
  static let placesInOrder = Phrase("地区恢复原来的次序", "places in their own order again")
  static func placesOrdered(by indicator: Phrase) -> Phrase {
    Phrase("地区按“\(indicator.zh)”排列", "places ordered by \(indicator.en)")
  }
  static func sorted(_ order: Phrase) -> Phrase {
    Phrase("排序：" + order.zh, "sorted " + order.en)
  }

  static func format(_ format: ExportFormat) -> Phrase {
    switch format {
    case .text: Phrase("文本", "text")
    case .ansi: Phrase("ANSI", "ANSI")
    case .markdown: Phrase("Markdown", "Markdown")
    case .html: Phrase("HTML", "HTML")
    case .svg: Phrase("SVG", "SVG")
    }
  }
}
