/// Quotation marks and brackets that a text leaves open or closes without having opened.
enum Brackets {
  struct Balance: Hashable {
    /// Marks that are open at the end.
    var opening = 0
    /// Closing marks without an opening one before them.
    var closing = 0

    /// The balance of this text with another after it.
    func followed(by other: Balance) -> Balance {
      let met = min(opening, other.closing)
      return Balance(
        opening: opening - met + other.opening, closing: closing + other.closing - met)
    }
  }

  /// Counts `“”`, `《》`, `（）` and `「」`; `’` is left out, because it is also an apostrophe.
  static func balance(of range: Range<Int>, in bytes: [UInt8]) -> Balance {
    var balance = Balance()
    var index = range.lowerBound
    while index < range.upperBound {
      // “ ” are E2 80 9C/9D, 《 》「 」 E3 80 8A…8D, （ ） EF BC 88/89.
      let lead = bytes[index]
      guard lead == 0xE2 || lead == 0xE3 || lead == 0xEF, index + 2 < range.upperBound else {
        index += 1
        continue
      }
      switch bytes.scalar(at: index).value {
      case 0x201C, 0x300A, 0xFF08, 0x300C: balance.opening += 1
      case 0x201D, 0x300B, 0xFF09, 0x300D:
        if balance.opening > 0 { balance.opening -= 1 } else { balance.closing += 1 }
      default: break
      }
      index += 3
    }
    return balance
  }
}
