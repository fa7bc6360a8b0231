import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary

extension Session {
  /// The search for protocols and word lists.
  var search: ProtocolSearch {
    ProtocolSearch(
      places: ProtocolPlace.all(
        option: protocols.map(world.path),
        environment: world.environment
      ),
      folders: FolderReader(names: world.files.names, bytes: world.files.bytes)
    )
  }

  /// The word list of a name.
  ///
  /// A round must not become unreadable because a word list went missing: it is then read without
  /// one, which only asks fewer questions, and says so.
  func vocabulary(named name: String) -> Vocabulary {
    do throws(SearchError) {
      return try search.vocabulary(name).value
    } catch {
      say("\(error) The notes are checked without it.")
      return .none
    }
  }
}

extension Vocabulary {
  /// No words at all.
  static let none: Vocabulary = {
    guard let name = ProtocolID("none") else { preconditionFailure("a literal identity") }
    return Vocabulary(WordLists(name: name))
  }()
}
