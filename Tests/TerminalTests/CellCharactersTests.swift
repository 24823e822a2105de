import Glibc
import Testing

@testable import Dashboard
@testable import Terminal

@Suite(.serialized) struct CellCharactersTests {
  @Test(arguments: [
    ("延", 2, [0x5EF6]), ("e\u{301}", 1, [0x65, 0x301]), ("“", 1, [0x201C]),
    // One spacing character with at most four that combine is all that ncurses holds.
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}", 1, [0x65, 0x301, 0x302, 0x303, 0x304]),
    ("👨\u{200D}👩", 2, [0x1F468]),
    // The C library sees another width: a stand-in keeps the row in step.
    ("延", 1, [0x3F]), ("", 1, [0x20]),
  ])
  func clustersFitNcurses(cluster: String, width: Int, characters: [Int32]) {
    setlocale(LC_CTYPE, "C.UTF-8")
    let cell = Frame.Cell(cluster: Cluster(cluster.unicodeScalars), style: .plain, width: width)
    #expect(Palette.characters(of: cell) == characters + [0])
  }
}
