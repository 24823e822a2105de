import Quantities

/// The words between what is measured and its number: 达到, 增长, 同比, 由.
enum LinkWords {
  enum Meaning: String, Sendable, Hashable {
    /// States a level: 达到, 为, 增至.
    case reach
    /// States an increase: 增长, 提高.
    case rise
    /// States a decrease: 下降, 减少.
    case fall
    /// States an increase only behind a subject: 数量新增76家 against 新增园区76家.
    case add
    /// Opens the value before a change: 由35%提高到42%.
    case from
    /// One value each for several things: 分别达.
    case each
    /// Says nothing of the relation: 累计, 已, 同比.
    case filler
    /// The wider group in which something ranks: 居全国.
    case order
  }

  static let table = WordTable<Meaning>(
    """
    reach\t达 达到 达到了 为 是 有 共有 共计有 计 增至 增加到 增长到 增加至 增长至 提高到 提高至 提升到 提升至 升至 升到 上升到 上升至 扩大到 扩大至 发展到\t总量～710亿元。 = 710亿元|level:71000000000|总量|
    reach\t降至 降到 降为 下降到 下降至 降低到 降低至 减少到 减少至 缩小到 缩小至 压缩到 压缩至 缩短到 缩短至 回落到 回落至 压减到 压减至 压降到 压降至 攀升到 攀升至 跃至 拓展至 减至\t失业率～4.1%。 = share:4.1|失业率|
    reach\t定为 拟定为 设定为 确定为 安排 拟安排 下降为 上升为 跃升到 占到\t赤字率～4%。 = share:4|赤字率|
    reach\t控制在 稳定在 保持在 维持在 稳定到 保持 稳定 控制 位于 处于\t参保率～95%。 = share:95|参保率|
    reach\t到达 完成 实现 突破 突破了 超过 超过了 超出 接近 达成 累计达 总计达 合计达 共达 高达 多达 已达 均达 就达 可达 折合 约合 仅有 只有 仅为 现有 拥有 连跨 跨上 跨过 迈过 跨越 迈上 跃上 升为 约为 占到 至 到 过 翻到 放大到 拓展到 扩大为 扩展到 覆盖到 扩至 扩容至 占\t营业收入～30亿元。 = level:3000000000|营业收入|
    rise\t改善 加快 提速 前移 前进 上移 增产 增长 增加 提高 提升 上升 上涨 扩大 增 升 涨 净增 净增加 增多 递增 增长了 增加了 提高了 提升了 上涨了 上升了 扩大了 增收 多增 多发 多放 多收 多产 多销 激增 猛增 剧增 骤增 高 快 多 翻 翻了 延长 延长了 增长约 增幅达 增速达 增长达\t营业收入～23.4%。 = growth:23.4|营业收入|
    rise\t快于 高于 高出 好于 领先 优于 多出\t增速～全国1.7个百分点。 = growth:1.7|增速|
    fall\t低于 慢于\t增速～全国1.7个百分点。 = growth:-1.7|增速|
    fall\t放缓 减缓 后移 减产 减收 锐减 骤降 骤减 下降 降低 减少 下跌 回落 收窄 缩小 净减少 净减 压减 压降 压缩 缩短 降 减 跌 削减 下滑 下降了 降低了 减少了 缩短了 压缩了 缩减 少 低 负增长 减价 少收 少支 少支出 少放 少产 少了 递减 下调 下调了 消减 节约 节省\t浓度～3%。 = growth:-3|浓度|
    add\t新增 新增加 新增了 再增 再新增\t医院数量～76家。 = growth:76|医院数量|
    from\t由 从 自 同比由\t占比～35%提高到42%。 = 35%|share:35|占比|延安市|?
    each\t分别 各 依次\t城镇、农村居民收入～增长5%、6.5%。 = growth:5|城镇居民收入|
    filler\t虽 仍 最 有望 争取 按人民币计算 按人民币计 按美元计算 按美元计 按自然口径 自然口径 至少 年内 多年 常年 连续多年 长期 始终 首 由负转正 由降转增 由亏转盈 由降转升 由减转增 相比 相比较 先后 陆续 成功 了 累计 累计已 已 共 共计 总计 合计 一共 总共 均 都 也 就 还 再 又 约 将 可 要 仅 只 才 便 即 并 超 近 逾 大约 平均 年均 月均 日均 年平均 每年平均 年度 全年 首次 首度 再次 继续 连续 持续 稳步 平稳 稳居 逐年 每年 每月 每天 同比 环比 比上年 较上年 比上年同期 较上年同期 比去年 较去年 比去年同期 较去年同期 按可比价 按可比价格计算 按可比口径 可比口径 同口径 扣除价格因素 实际 名义 按 目标 预期目标 预期 左右 以上 力争 力争达到 确保 预计 预计达 不变价 同期 最高 最低 最多 最少 的 则 而 所 已经 拟 现 每人 人均每月 每人每月 每人每年 人均每年 因此 平均每年 进一步 大幅 大幅度 显著 明显 相当于 以 以年均 在 将达 将达到 要达到 应达到 并保持 并稳定\t营业收入～23亿元。 = |营业收入|
    filler\t平均水平 平均 平均数 平均值 全国平均水平 全省平均水平 全国平均 全省平均 全国 全省 全市 考核目标 目标值 时序进度 上年末 上年同期 去年同期 年初 年初预期 年初预期目标 期末 预期 全国城市 年度目标 进度目标\t增速高于～1.7个百分点。 = growth:1.7|增速|
    order\t居 位居 列 位列 排 排名 排在 名列 稳居 均居 跃居 跃升 跃升至 进位至 跃至 升至 保持 蝉联 连续居 居于 处于 排位 位次 获 荣获 取得 夺得\t总量～全省第一。 = rank:1|总量|
    order\t排名居 排位居\t总量～全省第一。 = rank:1|总量排
    """)

  static let trie = table.trie
  static let reversedTrie = table.reversedTrie

  /// The wider groups that ranks are in: 全国, 全省.
  static let scopes = WordList(
    """
    全国 全省 全市 全区 世界 全球 国内 省内 亚洲 各省区 各省份 中部 西部 东部 \
    西北 中部地区 西部地区 全国同类城市 同类城市 行业 长三角 中西部 东北
    """,
    example: "总量居～第一。 = rank:1|总量|")

}
