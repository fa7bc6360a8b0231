import ProtocolLibrary

/// A place where protocols are looked for.
package enum ProtocolPlace: Hashable, Sendable {
  /// A folder, with what named it.
  case folder(String, namedBy: Source)
  /// The folder `protocols` of the program itself.
  case builtIn

  /// What names a folder.
  package enum Source: Hashable, Sendable {
    /// The option `--protocols`.
    case option
    /// The variable `ROUNDS_PROTOCOLS`.
    case environment
    /// The user's own data folder, by the XDG base directory specification.
    case userData
  }
}

extension ProtocolPlace {
  /// The places, the one that is asked first at the front.
  ///
  /// Every place is looked in, and the first one that has a name has it: one file can be changed
  /// without a copy of the others.
  package static func all(option: String?, environment: [String: String]) -> [ProtocolPlace] {
    let folders: [(path: String?, source: Source)] = [
      (option, .option),
      (environment["ROUNDS_PROTOCOLS"], .environment),
      (userData(environment), .userData),
    ]
    let named = folders.compactMap { path, source in
      path.flatMap { $0.isEmpty ? nil : ProtocolPlace.folder($0, namedBy: source) }
    }
    return named + [.builtIn]
  }

  /// The folder for the user's own protocols.
  ///
  /// A relative `XDG_DATA_HOME` is ignored, as the specification asks.
  private static func userData(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/rounds/protocols"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/rounds/protocols"
  }
}

extension ProtocolPlace: CustomStringConvertible {
  /// Where the place is, as `rounds protocol list` says it.
  package var description: String {
    switch self {
    case .folder(let path, .option): "\(path.visible) (--protocols)"
    case .folder(let path, .environment): "\(path.visible) (ROUNDS_PROTOCOLS)"
    case .folder(let path, .userData): path.visible
    case .builtIn: "built in"
    }
  }
}
