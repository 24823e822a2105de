import Quantities

/// Words at the head of a clause that are no part of what is measured: adverbs, connectives, scopes.
enum LeadWords {
  enum Meaning: String, Sendable, Hashable {
    /// Adverbs and connectives: 已, 先后, 同时.
    case filler
    /// The report's own place: 全市, 我省.
    case ownScope
    /// A running total: 累计.
    case cumulative
    /// A part: 其中.
    case part
  }

  static let table = WordTable<Meaning>(
    """
    filler\t预算草案安排 预算安排 交出 交出了 拟 但 但是 然而 建议今年 现在 年初 提前 超额 同期 年内 其间 该省 该市 该县 该区 该州 该旗 该镇 该村 情况下 背景下 条件下 形势下 高质量 包括 提出 提出了 已 已经 已有 已在 共 共有 先后 分别 近年来 年来 多年来 同时 并 并且 而且 且 还 也 又 再 要 均 都 就 才 则 仅 只 目前 现 现有 现已 至今 其次 此外 另外 另有 另 随后 此前 期间 以来 之后 最终 全面 积极 成功 率先 首次 陆续 持续 连续 连年 不断 继续 进一步 深入 扎实 大力 着力 精心 稳步 有序 及时 共同 共计 总计 合计 一共 总共 主动 严格 依法 依规 依法依规 从严 从快 从重 而 切实 强化 坚持 如今 当前 今 截至 其 该 各 对 使 让 把 将 由 从 自 向 为 在 以 按 按照 通过 经 经过 围绕 聚焦 针对 是 有 拥有 涵盖 可 能 等 到 与 和 及 以及 或 于 至 年均 日均 月均 平均 每年 每天 每月 全年 实现了 达到了 力争 确保 预计 计划 争取 努力 同比 较上年 比上年 短短 播出 整体 免费 全部\t～建成5G基站5个。 = |建成5G基站| / ～引进企业5家。 = |引进企业|
    ownScope\t全自治区 全疆 全市 我市 全省 我省 全县 我县 全区 我区 全州 我州 全旗 全国 我国 全域 全社会 本市 本省 全盟 我盟 我们 各地 各部门 各地各部门\t～建成5G基站5个。 = |建成5G基站|
    cumulative\t累计 累计已 已累计 累计共 累计实现 累计完成\t～建成5G基站5个。 = |建成5G基站|
    part\t其中 当中\t～网上诉求6.6万件。 = |网上诉求|
    """)

  static let trie = table.trie
}
