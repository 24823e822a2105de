extension KeyMap {
  /// The map with other keys for some commands, wherever these have a meaning.
  ///
  /// A key that a command has on some screens only (q quits on the overview) stays on those.
  ///
  /// - Parameter keys: all keys of each command; none takes its keys away.
  /// - Throws: everything that makes the map unusable.
  public func rebinding(_ keys: [Command: [Key]]) throws(KeyMapProblems) -> KeyMap {
    let map = KeyMap(
      all: all.map { binding in
        guard let asked = keys[binding.command], !binding.keys.isEmpty else { return binding }
        let elsewhere = self.keys(of: binding.command).filter { !binding.keys.contains($0) }
        return Binding(
          binding.command, asked.filter { !elsewhere.contains($0) }, binding.group, binding.phrase,
          on: binding.screens, hint: binding.hint)
      })
    let problems = KeyMapProblems(
      clashes: map.clashes, missing: KeyMap.needed.filter { map.keys(of: $0).isEmpty })
    guard problems.clashes.isEmpty, problems.missing.isEmpty else { throw problems }
    return map
  }

  /// Nobody may be locked in, or left without being told a way.
  private static let needed: [Command] = [.quit, .help]

  /// The keys with two meanings, each pair of commands once.
  private var clashes: [KeyClash] {
    var result: [KeyClash] = []
    for screen in ScreenName.allCases {
      var owners: [Key: Command] = [:]
      for binding in bindings(on: screen) {
        for key in binding.keys {
          if let owner = owners[key], owner != binding.command {
            let clash = KeyClash(key: key, commands: [owner, binding.command], screen: screen)
            let isKnown = result.contains { $0.key == key && $0.commands == clash.commands }
            if !isKnown { result.append(clash) }
          }
          owners[key] = binding.command
        }
      }
    }
    return result
  }

  /// The keys of a command wherever it has a meaning, each once.
  public func keys(of command: Command) -> [Key] {
    var result: [Key] = []
    for binding in all where binding.command == command {
      for key in binding.keys where !result.contains(key) { result.append(key) }
    }
    return result
  }
}

/// Why a key map cannot be used.
public struct KeyMapProblems: Error, Sendable, Hashable {
  /// Every key that would mean two commands.
  public let clashes: [KeyClash]
  /// Commands that need a key and have none.
  public let missing: [Command]
}

/// A key that would mean two commands on one screen.
public struct KeyClash: Sendable, Hashable {
  /// The key.
  public let key: Key
  /// The two commands, in the order of the key map.
  public let commands: [Command]
  /// The first screen on which it would.
  public let screen: ScreenName
}
