/// The languages that everything a user reads exists in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case zh, en
}
