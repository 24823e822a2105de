/// One line of the source, without the white space around it; never empty.
struct Line: Hashable {
  /// Bytes of the source.
  let range: Range<Int>
  /// Columns of white space before it: an ideographic space is two.
  let indent: Int
  /// Columns of the text: two for what is not ASCII.
  let width: Int
  /// Characters of the text.
  let length: Int
  /// Empty lines before it. A line of zero-width characters alone is not one: web pages leave
  /// them where a link stood inside a sentence.
  let blanksBefore: Int
  /// A form feed stands between this line and the one before.
  let followsFormFeed: Bool
  /// First and last character.
  let first: UInt32
  let last: UInt32
  /// The character before the last, 0 where there is none: `。” ` ends a sentence, `章”` does not.
  let beforeLast: UInt32

  /// Ends with a character or a digit, neither a mark nor a bracket.
  var stopsInsideClause: Bool {
    ScalarClass.isHan(last) || ScalarClass.digit(last) != nil
  }

  /// Ends with a letter of the Latin alphabet: 全年GDP.
  var endsInLatin: Bool { 0x41...0x5A ~= last || 0x61...0x7A ~= last }

  /// A short line of digits alone, with a point or a percent sign: 3.5%.
  var isNumeral: Bool {
    length <= 8 && (width == length || width == 2 * length) && ScalarClass.digit(first) != nil
      && (ScalarClass.digit(last) != nil || last == "%" || last == "％")
  }

  /// Ends as a sentence does, closing marks left aside.
  var endsSentence: Bool {
    ScalarClass.endsSentence(last)
      || (ScalarClass.closes(last) && ScalarClass.endsSentence(beforeLast))
  }
}
