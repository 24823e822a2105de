/// The work could not be done; the words are ready for a person. Ends the program with code 1.
struct Failure: Error {
  let message: String
  /// Why, where the message also says what; `nil` elsewhere.
  var reason: String?
}
