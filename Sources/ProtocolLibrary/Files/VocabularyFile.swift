package import InstructionalRounds

/// The text of a vocabulary.
package enum VocabularyFile: Sendable {
  /// Reads word lists from JSON5 in UTF-8; see ``ProtocolFile/read(_:fileName:)``.
  package static func read(
    _ bytes: [UInt8],
    fileName: String? = nil
  ) throws(FileError) -> WordLists {
    var record = Record<WordLists>.wordLists
    if let fileName { record.checks.append(.isNamed("name", { $0.name }, fileName)) }
    return try record.file(bytes)
  }

  /// Word lists as one line of JSON.
  package static func text(of lists: WordLists) -> String {
    Record<WordLists>.wordLists.text(of: lists)
  }
}
