public import InstructionalRounds

/// The ways of observing and the vocabularies that come with the program, for whoever builds on it.
public enum BuiltIn: Sendable {
  /// The identities of the ways of observing, alphabetically.
  public static var observationProtocols: [ProtocolID] {
    files(.observationProtocol).compactMap { ProtocolID($0) }
  }

  /// The names of the vocabularies, alphabetically.
  public static var vocabularies: [String] { files(.vocabulary) }

  /// A way of observing; `nil` where none that comes with the program has the identity.
  public static func observationProtocol(_ id: ProtocolID) -> ObservationProtocol? {
    try? search.settings(id).value
  }

  /// The vocabulary that a way of observing names, such as `english`; `nil` where none comes with the program.
  public static func vocabulary(_ name: String) -> Vocabulary? {
    try? search.vocabulary(name).value
  }

  private static func files(_ kind: FileKind) -> [String] {
    search.files(kind).map(\.name).sorted()
  }

  private static let search = ProtocolSearch(
    places: [.builtIn],
    folders: FolderReader(names: { _ in nil }, bytes: { _ in nil })
  )
}
