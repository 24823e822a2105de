package import Indicators

// What is wrong with a file of the user's or the program's.
extension ProgramWords {
  /// File, line, key and reason.
  package func issue(_ issue: FileIssue) -> String {
    let key = issue.key.isEmpty ? "" : issue.key + (language == .zh ? "：" : ": ")
    return "\(issue.file):\(issue.line): \(key)\(reason(issue.reason)[language])"
  }

  private func reason(_ reason: FileIssue.Reason) -> Phrase {
    switch reason {
    case .syntax(let problem): Phrase("不是 YAML：\(problem)", "not YAML: \(problem)")
    case .expected(.mapping): Phrase("这里应是键值表", "a mapping is expected here")
    case .expected(.list): Phrase("这里应是列表", "a list is expected here")
    case .expected(.text): Phrase("这里应是文字", "a text is expected here")
    case .missing: Phrase("缺少此项", "missing")
    case .notAllowed(let value, let allowed):
      Phrase(
        "\(value) 不在 \(allowed.joined(separator: "、")) 之中",
        "\(value) is not one of \(allowed.joined(separator: ", "))")
    case .repeatedID(let id): Phrase("代号 \(id) 重复", "the id \(id) stands twice")
    case .unknownIndicator(let id): Phrase("没有指标 \(id)", "there is no indicator \(id)")
    case .notTwo: Phrase("这里要写两个指标", "two indicators are named here")
    case .unknownPanel(let id): Phrase("没有面板 \(id)", "there is no panel \(id)")
    case .emptyRule: Phrase("规则里既无 names 也无 words", "the rule has neither names nor words")
    case .unknownKeyName(let name): Phrase("没有名为 \(name) 的按键", "no key is named \(name)")
    case .keyClash(let key, let commands):
      Phrase(
        "按键 \(key) 同时指定给 \(commands.joined(separator: " 和 "))",
        "the key \(key) would mean \(commands.joined(separator: " and "))")
    case .needsKey: Phrase("至少要有一个按键", "at least one key is needed")
    case .unknownID(let id, nil):
      Phrase("没有代号为 \(id) 的板块或指标", "no panel or indicator has the id \(id)")
    case .unknownID(let id, let nearest?):
      Phrase(
        "没有代号为 \(id) 的板块或指标，是否为 \(nearest)？",
        "no panel or indicator has the id \(id); did you mean \(nearest)?")
    case .noSuchPath(let path):
      Phrase("没有这个文件或文件夹：\(path)", "no such file or folder: \(path)")
    case .unknownKey(nil): Phrase("不认识这个键", "unknown key")
    case .unknownKey(let nearest?):
      Phrase("不认识这个键，是否为 \(nearest)？", "unknown key; did you mean \(nearest)?")
    }
  }
}
