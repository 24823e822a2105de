package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && !(0x2000...0x2FFF).contains($1.value) ? 2 : 1) }
  }
}
