internal import Glibc

/// Environment variables, read through the C library.
package enum Environment {
  /// The value of a variable, or `nil` where it is not set or empty.
  package static func value(_ name: String) -> String? {
    guard let text = getenv(name), text.pointee != 0 else { return nil }
    return String(cString: text)
  }
}
