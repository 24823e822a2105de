/// What the status line tells until the next key.
struct Message: Sendable, Hashable {
  let phrase: Phrase
  let isFailure: Bool

  init(_ phrase: Phrase, isFailure: Bool = false) {
    self.phrase = phrase
    self.isFailure = isFailure
  }
}
