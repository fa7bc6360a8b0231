package import ProtocolLibrary

/// Why a search has no answer.
package enum SearchError: Error, Equatable, Sendable {
  /// No place has a file of the name; these are the names that there are.
  case notFound(FileKind, name: String, known: [String])
  /// The file is there and cannot be read.
  case unreadable(FoundFile)
  /// The file has mistakes.
  case mistaken(FoundFile, FileError)
}

/// What a file of the folder `protocols` holds, which its subfolder says.
package enum FileKind: String, CaseIterable, Hashable, Sendable {
  /// A way of observing.
  case observationProtocol = ""
  /// Lists of words.
  case vocabulary = "vocabularies"
  /// Something to practice on.
  case exercise = "practice"
}
