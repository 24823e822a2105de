import Testing

@testable import Indicators

@Suite struct GazetteerReadingTests {
  private static let header = "code\tname\tlevel\tparent\tstatus\tpinyin\n"

  @Test func readsLinesWithAnyLineEnd() throws {
    let text =
      "code\tname\tlevel\tparent\tstatus\tpinyin\r\n"
      + "610000\t陕西省\tprovince\t\tcurrent\tshaan xi sheng\r\n\r\n"
      + "611000\t商洛市\tprefecture\t610000\tformer\tshang luo shi"
    let gazetteer = try Gazetteer(tsv: Array(text.utf8))
    #expect(gazetteer.places.map(\.code) == ["100000", "610000", "611000"])
    #expect(gazetteer.places[1].parent == "100000")
    #expect(gazetteer.places[2].isCurrent == false)
    #expect(gazetteer.places[2].pinyin == "shang luo shi")
  }

  @Test(arguments: [
    ("", 1, GazetteerError.Reason.header),
    ("610000\t陕西省\tprovince\t\tcurrent\tshaan xi sheng\n", 1, .header),
    (header + "610000\t陕西省\n", 2, .columns(2)),
    (header + "610000\t陕西省\tprovince\t\tcurrent\tx\ty\n", 2, .columns(7)),
    (header + "61000\t陕西省\tprovince\t\tcurrent\tx\n", 2, .code("61000")),
    (header + "610000\t\tprovince\t\tcurrent\tx\n", 2, .name),
    (header + "610000\t陕西省\tstate\t\tcurrent\tx\n", 2, .level("state")),
    (header + "610000\t陕西省\tprovince\t\tgone\tx\n", 2, .status("gone")),
    (header + "\n610000\t陕西省\tprovince\t620000\tcurrent\tx\n", 3, .parent("620000")),
    (
      header + "610000\t陕西省\tprovince\t\tcurrent\tx\n"
        + "610000\t陕西省\tprovince\t\tcurrent\tx\n", 3, .repeatedCode("610000")
    ),
  ])
  func namesTheLineAndTheReason(
    text: String, line: Int, reason: GazetteerError.Reason
  ) {
    #expect(throws: GazetteerError(line: line, reason: reason)) {
      try Gazetteer(tsv: Array(text.utf8))
    }
  }

  @Test func refusesOtherEncodings() {
    let bytes = Array(Self.header.utf8) + [0x36, 0xC9, 0xC2, 0x0A]
    #expect(throws: GazetteerError(line: 2, reason: .encoding)) { try Gazetteer(tsv: bytes) }
  }

  @Test func errorsAreWordedWithTheLine() {
    let error = GazetteerError(line: 7, reason: .parent("620000"))
    #expect(error.description == "line 7: no such parent: 620000")
  }
}
