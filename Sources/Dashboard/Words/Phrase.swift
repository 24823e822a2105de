/// A wording in every language that the dashboard speaks.
struct Phrase: Sendable, Hashable {
  let zh: String
  let en: String

  init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in a language.
  subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
