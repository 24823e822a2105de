import Quantities

/// Predicates that say how something goes and need no figure: 增势强劲, 稳步增长, 再创新高.
///
/// One is a word of state with any words of manner before it. 运行 and 增势 go with it, since what
/// runs or grows is named before them (工业运行平稳).
enum StateWords {
  /// A predicate as found before an index.
  struct Predicate {
    /// Where it begins.
    let start: Int
    /// True where it can be nothing else; 提升 alone may end a noun (产业提升).
    let isCertain: Bool
  }

  /// The predicate that ends before an index, with something of two characters or more before it.
  static func predicate(in text: Characters, endingAt end: Int, from low: Int) -> Predicate? {
    var start = end
    var isCertain = false
    var hasState = false
    while true {
      if let length = firm.length(in: text, before: start) {
        (start, hasState, isCertain) = (start - length, true, true)
      } else if !hasState, let length = loose.length(in: text, before: start) {
        (start, hasState) = (start - length, true)
      } else if hasState, let length = manners.length(in: text, before: start) {
        (start, isCertain) = (start - length, true)
      } else {
        break
      }
    }
    return hasState && start >= low + 2 ? Predicate(start: start, isCertain: isCertain) : nil
  }

  private static let firm = WordList(
    """
    平稳 稳定 向好 强劲 旺盛 活跃 火热 红火 景气 新高 历史新高 好于预期 高于预期 稳中有进 稳中向好 稳中有升 \
    稳中提质 稳中向优 丰收 新突破 正增长 企稳 回暖 升温 好转 提质增效 双提升 可控 充足 下降趋势 新成效 新进展
    """,
    example: "甲类产值5亿元。乙类产业～，增加值达6亿元。 = 6亿元|level:600000000|乙类产业增加值|")
  private static let loose = WordList(
    "增长 增加 提升 提高 恢复 回升 改善 优化 扩大 加大 加快 加强 增强 壮大 突破 发展 复苏 上升 攀升 下降 回落",
    example:
      "甲类产值5亿元。乙类产业稳步～，增加值达6亿元。 = 6亿元|level:600000000|乙类产业增加值|")
  private static let manners = WordList(
    """
    总体 整体 基本 保持 持续 连续 稳步 不断 大幅 大幅度 快速 平稳 显著 明显 逐步 有力 有效 全面 加快 加速 再 再次 又 \
    实现 较快 逆势 强势 进一步 首次 运行 创 再创 创下 继续 止跌 企稳 增势 势头 走势 态势 形势 呈现 呈 翻倍 高速 迅速 迅猛 \
    同步 日益 更加 稳定 扭转 取得 再获 喜获 获得 健康 也 有 也有 却 都 均 屡 屡创 有了 较大 有较大 仍 依然 普遍 稳健 没有 未 不仅 不但 由降转升 翻番 恢复 恢复性
    """,
    example:
      "甲类产值5亿元。乙类产业～增长，增加值达6亿元。 = 6亿元|level:600000000|乙类产业增加值|")
}
