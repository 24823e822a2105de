import Testing

@testable import Dashboard

@Suite struct ClusterTests {
  @Test(arguments: [
    "", "a", "延", "e\u{301}", "\u{10FFFF}", "👨\u{200D}👩", "e\u{301}\u{302}\u{303}\u{304}",
    "\u{10FFFF}\u{10FFFF}\u{10FFFF}\u{10FFFF}\u{10FFFF}",
  ])
  func keepsItsCodePoints(text: String) {
    #expect(Cluster(text.unicodeScalars).text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(Cluster(text.unicodeScalars).isEmpty == text.isEmpty)
  }

  @Test func keepsFiveCodePoints() {
    #expect(Cluster("abcdefg".unicodeScalars) == Cluster("abcde".unicodeScalars))
    #expect(Cluster("abcde".unicodeScalars) != Cluster("abcdf".unicodeScalars))
  }

  @Test func tellsTheOnlyCodePoint() {
    #expect(Cluster("延".unicodeScalars).only == "延")
    #expect(Cluster("e\u{301}".unicodeScalars).only == nil)
    #expect(Cluster().only == nil)
  }

  @Test(arguments: [("G", "g"), ("g", "g"), ("[", "["), ("@", "@"), ("延", "延")])
  func makesLatinCapitalsSmall(cluster: Cluster, small: Cluster) {
    #expect(cluster.lowercased == small)
  }
}
