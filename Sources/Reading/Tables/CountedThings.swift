import Quantities

/// The things that measure words count, by which the object of a verb is known: 清理证明事项，取消42项.
enum CountedThings {
  /// The measure words of a thing, one behind the other.
  struct Units: RawRepresentable, Sendable {
    let rawValue: String
  }

  static let table = WordTable<Units>(
    """
    项件\t事项\t清理～，清退9项。 = |清退～| / 清理～，清退9件。 = |清退～|
    项\t制度 标准 证明\t清理～，清退9项。 = |清退～|
    家户\t企业\t清理～，清退9家。 = |清退～| / 清理～，清退9户。 = |清退～|
    家\t单位 机构 网站 平台\t清理～，清退9家。 = |清退～|
    户\t主体 家庭 农户\t清理～，清退9户。 = |清退～|
    条\t航线 线路 信息 线索 街巷\t清理～，清退9条。 = |清退～|
    件起\t案件\t清理～，清退9件。 = |清退～| / 清理～，清退9起。 = |清退～|
    件\t提案 建议\t清理～，清退9件。 = |清退～|
    起\t事故 纠纷\t清理～，清退9起。 = |清退～|
    处\t隐患 文物\t清理～，清退9处。 = |清退～|
    名人\t人员 干部 教师 医生 学生\t清理～，清退9名。 = |清退～| / 清理～，清退9人。 = |清退～|
    """)

  private static let trie = table.reversedTrie

  /// The measure words of the thing whose name ends before an index, or `nil` where it is none.
  static func units(of text: Characters, endingAt end: Int) -> String? {
    trie.longestReversed(in: text.units, before: end)?.value.rawValue
  }
}
