extension Gazetteer {
  /// The places that a person may mean: a full or short name (商洛市, 商洛), pinyin (`shangluo`,
  /// `shang luo`), its initials (`sl`), the English name (`shaanxi`), a code (`611000`), or a name
  /// behind the names of what it lies in (北京市朝阳区, 长春朝阳); all candidates, the best first.
  ///
  /// A code comes before names, a full name before a short one, Chinese before pinyin, pinyin
  /// before initials; then the higher level, current before former, the order of the file.
  public func candidates(_ query: String) -> [Place] {
    ranked(query).map { places[$0.index] }
  }

  private struct Candidate: Comparable {
    let match: Int
    let level: Place.Level
    let isFormer: Bool
    let index: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.match != right.match { return left.match < right.match }
      if left.level != right.level { return left.level < right.level }
      if left.isFormer != right.isFormer { return right.isFormer }
      return left.index < right.index
    }
  }

  private func ranked(_ query: String) -> [Candidate] {
    let typed = query.filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return [] }
    var result: [Candidate] = []
    func add(_ index: Int, _ match: Int) {
      let place = places[index]
      result.append(
        Candidate(match: match, level: place.level, isFormer: !place.isCurrent, index: index))
    }
    if let index = index(code: typed) { add(index, 0) }
    for place in places(named: typed) {
      guard let index = index(code: place.code) else { continue }
      add(index, place.name == typed ? 1 : 2)
    }
    if result.isEmpty {
      for index in qualified(typed[...]) { add(index, 1) }
    }
    let letters = Self.letters(of: typed)
    if result.isEmpty, !letters.isEmpty {
      for index in places.indices {
        if let match = match(of: places[index], letters) { add(index, match) }
      }
    }
    return result.sorted()
  }

  /// The places that a name behind those of one or two larger places means: 吉林省长春市朝阳区.
  private func qualified(_ text: Substring, levels: Int = 2) -> [Int] {
    var result: Set<Int> = []
    for end in text.indices.dropFirst() {
      let outer = places(named: String(text[..<end]))
      guard !outer.isEmpty else { continue }
      let rest = text[end...]
      let named = places(named: String(rest)).compactMap { index(code: $0.code) }
      let inner = named + (levels > 1 ? qualified(rest, levels: levels - 1) : [])
      result.formUnion(
        inner.filter { index in
          outer.contains { $0.code != places[index].code && contains($0.code, places[index].code) }
        })
    }
    return Array(result)
  }

  /// The lower-case letters of a query, apostrophes and hyphens left out; empty for other text.
  private static func letters(of query: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in query.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": result.append(UInt8(scalar.value))
      case "ü": result.append(UInt8(ascii: "v"))
      case "'", "’", "-": continue
      default: return []
      }
    }
    return result
  }

  private func match(of place: Place, _ query: [UInt8]) -> Int? {
    let syllables = place.pinyin.utf8.split(separator: UInt8(ascii: " "))
    guard let first = syllables.first?.first else { return nil }
    let short = syllables.prefix(place.shortName.unicodeScalars.count)
    // Only names with another English beginning are worth spelling out.
    if place.level <= .province, Self.letters(of: place.english.filter { $0 != " " }) == query {
      return 3
    }
    guard first == query[0] else { return nil }
    if short.joined().elementsEqual(query) { return 3 }
    if syllables.joined().elementsEqual(query) { return 4 }
    if short.lazy.compactMap(\.first).elementsEqual(query) { return 5 }
    if syllables.lazy.compactMap(\.first).elementsEqual(query) { return 6 }
    return nil
  }
}
