/// Reads the lines of a gazetteer file.
struct GazetteerReader {
  private(set) var places: [Place] = [.nation]
  /// The line of each place, from 1; 0 for the nation, which needs none.
  private(set) var lines = [0]

  /// Reads a whole file, which is known to be UTF-8.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(GazetteerError) {
    places.reserveCapacity(bytes.count / 48)
    lines.reserveCapacity(bytes.count / 48)
    var start = 0
    var line = 0
    while start < bytes.count {
      line += 1
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let isCRLF = end > start && bytes[end - 1] == 0x0D
      try read(bytes, start..<(isCRLF ? end - 1 : end), line)
      start = end + 1
    }
    guard line > 0 else { throw GazetteerError(line: 1, reason: .header) }
  }

  private static let header = "code\tname\tlevel\tparent\tstatus\tpinyin"

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ line: Int
  ) throws(GazetteerError) {
    guard line > 1 else {
      guard Self.text(bytes, range) == Self.header else {
        throw GazetteerError(line: 1, reason: .header)
      }
      return
    }
    guard !range.isEmpty else { return }
    var columns: InlineArray<6, Range<Int>> = .init(repeating: 0..<0)
    var count = 0
    var start = range.lowerBound
    for position in range.lowerBound...range.upperBound
    where position == range.upperBound || bytes[position] == 0x09 {
      if count < 6 { columns[count] = start..<position }
      count += 1
      start = position + 1
    }
    guard count == 6 else { throw GazetteerError(line: line, reason: .columns(count)) }
    let place = try place(bytes, columns, line)
    guard place.code != Place.nation.code else { return }
    places.append(place)
    lines.append(line)
  }

  private func place(
    _ bytes: UnsafeBufferPointer<UInt8>, _ columns: InlineArray<6, Range<Int>>, _ line: Int
  ) throws(GazetteerError) -> Place {
    let code = Self.text(bytes, columns[0])
    guard columns[0].count == 6, columns[0].allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) else {
      throw GazetteerError(line: line, reason: .code(code))
    }
    guard !columns[1].isEmpty else { throw GazetteerError(line: line, reason: .name) }
    let name = Self.text(bytes, columns[1])
    let shortLength = ShortName.length(of: UnsafeBufferPointer(rebasing: bytes[columns[1]]))
    let isShorter = shortLength < columns[1].count
    let levelName = Self.text(bytes, columns[2])
    guard let level = Place.Level(rawValue: levelName) else {
      throw GazetteerError(line: line, reason: .level(levelName))
    }
    let status = Self.text(bytes, columns[4])
    guard status == "current" || status == "former" else {
      throw GazetteerError(line: line, reason: .status(status))
    }
    return Place(
      code: code, name: name,
      shortName: isShorter ? Self.text(bytes, columns[1].prefix(shortLength)) : name,
      level: level,
      parent: columns[3].isEmpty ? Place.nation.code : Self.text(bytes, columns[3]),
      isCurrent: status == "current", pinyin: Self.text(bytes, columns[5]))
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}
