import Dashboard
import Glibc

/// The system's error numbers in words.
enum SystemReason {
  static func text(_ number: Int32, _ words: ProgramWords) -> String {
    words.systemReason(number) ?? String(cString: strerror(number))
  }
}
