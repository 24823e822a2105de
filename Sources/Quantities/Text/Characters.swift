/// Text as the scanners see it: UTF-16 code units in one typography, each with the byte it comes from.
///
/// Full-width letters, digits and punctuation become their ASCII forms (５％ → 5%), and white space
/// and zero-width characters are left out, since 50 余起 and 50余起 say the same; between two ASCII
/// letters or digits one space stays. Offsets lead back to the source, so nothing found is ever
/// described by anything but the source's own bytes.
public struct Characters: Sendable {
  /// Code units; a character beyond the basic plane is one U+FFFD.
  public private(set) var units: [UInt16] = []
  /// The byte offset in the source where each code unit begins.
  public private(set) var starts: [Int32] = []
  /// The bytes of each code unit in the source: 0 to 4.
  private var widths: [UInt8] = []
  /// Indices of code units that begin a new piece of the source.
  public private(set) var seams: [Int] = []

  /// An empty text.
  public init() {}

  /// The characters of a string, with offsets into its UTF-8 form.
  public init(_ text: String) {
    append(Array(text.utf8), in: 0..<text.utf8.count)
  }

  /// How many code units there are.
  public var count: Int { units.count }

  /// The code unit at an index, or `CodeUnit.none` outside the text.
  @inlinable
  @inline(__always)
  public func at(_ index: Int) -> CodeUnit {
    index >= 0 && index < units.count ? CodeUnit(units[index]) : .none
  }

  /// The bytes of the source that a range of code units stands for.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<end(range.upperBound - 1)
  }

  /// The byte offset in the source where a code unit ends.
  public func end(_ index: Int) -> Int { Int(starts[index]) + Int(widths[index]) }

  /// The characters of a range in plain text.
  public func text(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count * 3) { buffer in
      var count = 0
      for unit in units[range] {
        for byte in UTF8.encode(Unicode.Scalar(unit) ?? "\u{FFFD}")
          ?? UTF8.encodedReplacementCharacter
        {
          buffer[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// True where a word stands at an index.
  ///
  /// The word is read where the program has it; nothing is made of it.
  public func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var unit = index
    var byte = word.utf8Start
    let end = byte + word.utf8CodeUnitCount
    while byte < end {
      guard unit < units.count else { return false }
      var code = UInt16(byte[0])
      if code < 0x80 {
        byte += 1
      } else {
        // Chinese characters and punctuation take three bytes each.
        code = (code & 0x0F) << 12 | UInt16(byte[1] & 0x3F) << 6 | UInt16(byte[2] & 0x3F)
        byte += 3
      }
      guard units[unit] == code else { return false }
      unit += 1
    }
    return true
  }

  /// True where a word ends just before an index.
  public func has(_ word: StaticString, before index: Int) -> Bool {
    has(word, at: index - word.length)
  }

  /// The index behind what joins the ends of a range, -, —, ~, 至 or 到, or `nil`.
  func rangeConnector(at index: Int) -> Int? {
    switch at(index) {
    case "-", "~", "至", "到": index + 1
    case "—": at(index + 1) == "—" ? index + 2 : index + 1
    default: nil
    }
  }

  /// Adds a piece of the source, which must be valid UTF-8.
  public mutating func append(_ bytes: [UInt8], in range: Range<Int>) {
    let piece = CharacterReader.read(bytes, in: range)
    guard !units.isEmpty else {
      (units, starts, widths) = piece
      return
    }
    seams.append(units.count)
    units += piece.units
    starts += piece.starts
    widths += piece.widths
  }
}

extension StaticString {
  /// The characters of a word, one code unit each.
  var length: Int {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).count { $0 & 0xC0 != 0x80 }
  }
}
