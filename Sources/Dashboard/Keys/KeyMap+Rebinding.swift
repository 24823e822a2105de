extension KeyMap {
  /// The map with other keys for some commands, wherever these have a meaning.
  ///
  /// A key that a command has on some screens only (q quits on the overview) stays on those.
  ///
  /// - Parameter keys: all keys of each command; none takes its keys away.
  /// - Throws: the first key that would mean two commands on one screen.
  public func rebinding(_ keys: [Command: [Key]]) throws(KeyClash) -> KeyMap {
    let map = KeyMap(
      all: all.map { binding in
        guard let asked = keys[binding.command], !binding.keys.isEmpty else { return binding }
        let elsewhere = self.keys(of: binding.command).filter { !binding.keys.contains($0) }
        return Binding(
          binding.command, asked.filter { !elsewhere.contains($0) }, binding.group, binding.phrase,
          on: binding.screens, hint: binding.hint)
      })
    if let clash = map.clash { throw clash }
    return map
  }

  /// The first key with two meanings.
  var clash: KeyClash? {
    for screen in ScreenName.allCases {
      var owners: [Key: Command] = [:]
      for binding in bindings(on: screen) {
        for key in binding.keys {
          if let owner = owners[key], owner != binding.command {
            return KeyClash(key: key, commands: [owner, binding.command], screen: screen)
          }
          owners[key] = binding.command
        }
      }
    }
    return nil
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

/// A key that would mean two commands on one screen.
public struct KeyClash: Error, Sendable, Hashable {
  public let key: Key
  /// The two commands, in the order of the key map.
  public let commands: [Command]
  public let screen: ScreenName
}
