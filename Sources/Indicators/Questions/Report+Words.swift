import ReportText

/// The words around a figure, from which its time and its kind of count are told.
extension Report {
  /// True where the words before a number say that only new ones are counted: 新增, 新建, 净增.
  func countsNewOnes(_ figure: Measurement) -> Bool {
    let clause = words(before: figure).behindLast(of: .itemMarks)
    return ["新增", "新建", "净增", "增加", "新认定", "新培育", "新开", "新注册"].contains {
      clause.contains($0) || figure.label.contains($0)
    }
  }

  /// True where a figure over several years is what was reached at their end (达到14.2万亿元, 由2.57万元
  /// 增加到3.52万元, 稳定在760亿斤), not what they make together (累计1.6万亿元, 新增452万人).
  func tellsWhatIsReached(_ figure: Measurement) -> Bool {
    let clause = words(before: figure).behindLast(of: .clauseMarks)
    let sums = ["累计", "合计", "总计", "共计", "新增", "净增"]
    guard !sums.contains(where: { clause.contains($0) || figure.text.contains($0) }) else {
      return false
    }
    let verbs = ["达", "到", "至", "突破", "跨越", "跃上", "迈上", "站上", "稳定在", "保持在"]
    return clause.contains("年产量")
      || verbs.contains { clause.hasSuffix($0) || figure.text.hasPrefix($0) }
      // What grows by so much a year is a year's: 超过2.5万亿元、年均增长5%.
      || ["、年均增长", "，年均增长"].contains { words(after: figure).hasPrefix($0) }
  }

  /// The words that follow a figure in its piece of the sentence.
  private func words(after figure: Measurement) -> String {
    guard sentences.indices.contains(figure.sentence),
      let piece = sentences[figure.sentence].pieces.first(where: {
        $0.contains(figure.span.lowerBound)
      }), figure.span.upperBound < piece.upperBound
    else { return "" }
    return source.text(figure.span.upperBound..<piece.upperBound)
  }

  /// The words of a figure's sentence before its number, from the last semicolon on.
  func words(before figure: Measurement) -> String {
    guard sentences.indices.contains(figure.sentence) else { return "" }
    var words = ""
    for piece in sentences[figure.sentence].pieces {
      if piece.contains(figure.span.lowerBound) {
        words += source.text(piece.lowerBound..<figure.span.lowerBound)
        break
      }
      words += source.text(piece)
    }
    return String(words.behindLast(of: .sentenceMarks))
  }
}
