internal import Glibc

/// What the command line says to people, in the chosen language.
package struct ProgramWords: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }
}

// Reasons why a file or a folder gives no report.
extension ProgramWords {
  package var noSuchPath: String { say("没有这个文件或文件夹", "no such file or folder") }
  package var noSuchFolder: String { say("没有这个文件夹", "no such folder") }
  package var noPermission: String { say("没有权限", "permission denied") }
  package var emptyFolder: String {
    say("文件夹里没有报告（.txt 文件）", "the folder has no report (.txt file)")
  }
  package var isBinary: String { say("不是文本文件", "not a text file") }
  package var isFolder: String { say("是文件夹", "is a folder") }

  package func notUTF8(offset: Int) -> String {
    say(
      "不是 UTF-8 编码：第 \(offset) 字节处无法解码",
      "not UTF-8: the bytes at offset \(offset) cannot be decoded")
  }
  package func unreadable(_ reason: String) -> String {
    say("无法读取：\(reason)", "cannot be read: \(reason)")
  }
  /// The common reasons of the system (`errno`); `nil` for rare ones.
  package func systemReason(_ number: Int32) -> String? {
    switch number {
    case ENOENT: noSuchPath
    case EACCES, EPERM: noPermission
    case EISDIR: isFolder
    case ENOTDIR: say("路径中有一段不是文件夹", "a part of the path is no folder")
    case ENOSPC: say("磁盘已满", "no space left")
    case EROFS: say("文件系统只读", "the file system is read-only")
    case EIO: say("读写出错", "input/output error")
    case ELOOP: say("符号链接成环", "too many symbolic links")
    case ENAMETOOLONG: say("名字太长", "the name is too long")
    default: nil
    }
  }
  package func noColumn(_ name: String) -> String {
    say("CSV 里没有名为 \(name) 的列", "the CSV has no column named \(name)")
  }
  package func reading(_ done: Int, of total: Int) -> String {
    say("正在读取 \(done)/\(total)…", "reading \(done)/\(total)…")
  }
  package var noReport: String { say("没有可读的报告", "no readable report") }
}

// What a command could not do.
extension ProgramWords {
  package func unknownPlace(_ name: String) -> String {
    say("没有这个地区：\(name)", "no such place: \(name)")
  }
  package func ambiguousPlace(_ name: String, choices: [String]) -> String {
    let list = choices.joined(separator: say("、", ", "))
    return say("“\(name)”可以是：\(list)", "\(name) may be: \(list)")
  }
  package func placeTwice(_ name: String) -> String {
    say("\(name)写了两次，只算一次", "\(name) is named twice and counted once")
  }
  package func nothingAbout(_ place: String) -> String {
    say("报告里没有关于\(place)的数据", "the reports have no figure about \(place)")
  }
  package func noReport(of place: String) -> String {
    say("没有\(place)的报告", "no report of \(place)")
  }
  package func notWritten(_ path: String, reason: String) -> String {
    say("无法写入 \(path)：\(reason)", "cannot write \(path): \(reason)")
  }
  package func noDataFile(_ name: String) -> String {
    say("找不到程序的数据文件 \(name)", "the program's data file \(name) is missing")
  }
  package func brokenFile(_ path: String, reason: String) -> String {
    say("\(path) 有误：\(reason)", "\(path): \(reason)")
  }
  package func noKey(_ name: String) -> String {
    say("没有叫 \(name) 的键", "there is no key \(name)")
  }
  package func unknownTerminal(_ type: String) -> String {
    say("不认识终端类型 \(type)，改为输出文字", "unknown terminal type \(type): printing text instead")
  }
}

// Headings of the tables that commands print.
extension ProgramWords {
  package var rank: String { say("名次", "Rank") }
  package var place: String { say("地区", "Place") }
  package var code: String { say("代码", "Code") }
  package var value: String { say("数值", "Value") }
  package var unit: String { say("单位", "Unit") }
  package var period: String { say("时间", "Period") }
  package var stated: String { say("原文", "As stated") }
  package var source: String { say("来源", "Source") }
  package var notes: String { say("说明", "Notes") }
  package var indicator: String { say("指标", "Indicator") }
  package var panel: String { say("面板", "Panel") }
  package var result: String { say("结果", "Result") }
  package var target: String { say("目标", "Target") }
  package var kind: String { say("类型", "Kind") }
  package var better: String { say("更好", "Better") }
  package var chinese: String { say("中文", "Chinese") }
  package var english: String { say("英文", "English") }
  package var otherFigures: String { say("其他数据", "Other figures") }
  package var missing: String { say("无此数据", "No such figure") }
}
