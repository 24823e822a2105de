import Quantities

/// Words around a figure that tell whether it is a place's whole, or a part or a variant of it.
enum PartWords {
  enum Meaning: String, Sendable, Hashable {
    /// The figure sums up what follows it.
    case total
    /// What follows is part of the figure before.
    case part
    /// The rate leaves out the change of prices.
    case constantPrices
    /// The rate holds the change of prices.
    case currentPrices
    /// The rate is of what is left after something was taken out.
    case adjusted
    /// What is counted was added in the period, not there at its end.
    case addition
    /// What is told was reached, however it came there.
    case reached
    /// The rate is the distance to another place or to a goal.
    case distance
    /// A unit within the place has figures of its own.
    case unit
    /// One case is told, not the year's count.
    case single
    /// What a single case is told of.
    case matter
    /// What an amount sets apart is counted.
    case apart
    /// Holds a word of another meaning and has none itself.
    case neither
  }

  static let table = WordTable<Meaning>(
    """
    total\t共 共计 总共 一共 合计 总计\t全市公安机关共破获网络犯罪案件300起
    part\t其中\t受理举报5万件，其中网站平台受理举报4万件
    constantPrices\t实际增长 实际上涨 实际下降 实际提高 实际分别 实际年均 扣除价格 扣除物价 剔除价格 剔除物价 按可比价 按不变价\t社会消费品零售总额120亿元，实际增长6%
    currentPrices\t名义 现价 按现价 现行价格\t地区生产总值名义增长7%
    adjusted\t扣除 剔除\t扣除房地产后，固定资产投资增长8%
    addition\t新增 新建 新开工 新培育 新认定 新引进 净增 培育 引进 认定 新增加 再增\t新增专精特新企业20家、高新技术企业30家
    reached\t总数 总量 总额 累计 达 达到 增至 增加到 突破 超过\t高新技术企业净增50家、总数达300家
    distance\t高于 低于 快于 慢于 高出 好于 多于\t单位生产总值能耗高于全国12%
    unit\t开发区实现 经开区实现 高新区实现 园区实现 产业园实现 示范区实现 新区实现 开发区完成 经开区完成 高新区完成 园区完成 产业园完成 示范区完成 新区完成 开发区共实现 园区共实现\t高新区实现工业增加值80亿元，进出口总额12亿元
    single\t一起 一个 一宗 一例 1起 1个 1宗 1例\t破获一起贩卖个人信息案，抓获犯罪嫌疑人9名
    matter\t案 案件 团伙 窝点\t破获一起贩卖个人信息案，抓获犯罪嫌疑人9名
    apart\t的乡镇 的镇 的乡 的县 的区 的市 的州 的村 的街道 的企业 的园区 的开发区 的项目 的地区 的国家 的省 的城市 的产业 的集群\tGDP过100亿元的县6个
    neither\t公共 中共 共同 共享 共建 共青 共产 共治 现价值\t一般公共预算收入
    """)

  private static let trie = table.trie

  /// Where a word of that meaning first stands in a range.
  static func first(_ meaning: Meaning, in range: Range<Int>, of text: Characters) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (length, found) = trie.longest(in: text.units, at: index) else {
        index += 1
        continue
      }
      if found == meaning, index + length <= range.upperBound { return index }
      index += length
    }
    return nil
  }

  /// True where a word of that meaning starts at a position.
  static func starts(_ meaning: Meaning, at index: Int, of text: Characters) -> Bool {
    trie.longest(in: text.units, at: index)?.value == meaning
  }
}
