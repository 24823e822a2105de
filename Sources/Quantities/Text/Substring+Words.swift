// Tables of words are split at every start. By grapheme clusters that takes milliseconds; their
// separators are bytes.
extension Substring {
  /// The words of a text, separated by blanks or line ends.
  package var words: [String] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }

  /// The lines of a table, empty ones left out, each as its cells between tabs.
  package var rows: [[Substring]] {
    utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(
        Substring.init)
    }
  }
}
