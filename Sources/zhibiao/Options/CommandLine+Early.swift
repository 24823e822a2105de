// What is read of the command line before the options are parsed, for it decides their words.
extension CommandLine {
  /// The value of an option before the options are parsed; `nil` where it is not given.
  static func value(of option: String) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == "--" { return nil }
    }
    return nil
  }

  /// The arguments for the parser. Its own command `help` has no options: those that choose the
  /// words have been read.
  static var forParsing: [String] {
    let all = Array(arguments.dropFirst())
    guard all.first == "help" else { return all }
    var result: [String] = []
    var isValue = false
    for argument in all {
      let isOption = ["--lang", "--config"].contains {
        argument == $0 || argument.hasPrefix($0 + "=")
      }
      if !isOption, !isValue { result.append(argument) }
      isValue = isOption && !argument.contains("=")
    }
    return result
  }
}
