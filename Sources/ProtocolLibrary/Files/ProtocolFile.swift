public import InstructionalRounds

/// The text of a way of observing: reading one that people wrote, and writing one for the record.
public enum ProtocolFile: Sendable {
  /// Reads a protocol from JSON5.
  ///
  /// The identity has to be the name of the file without its extension; that is `nil` for a text that
  /// comes from no file. What is thrown holds every mistake at once; of a text that is no JSON5, the
  /// first.
  public static func read(
    _ text: String,
    fileName: String? = nil
  ) throws(FileError) -> ObservationProtocol {
    try read(Array(text.utf8), fileName: fileName)
  }

  /// Reads a protocol from JSON5 in UTF-8.
  public static func read(
    _ bytes: [UInt8],
    fileName: String? = nil
  ) throws(FileError) -> ObservationProtocol {
    try read(bytes, fileName: fileName, seeking: nil)
  }

  /// The same; with a search for vocabularies it is also asked whether the one that it names is there.
  static func read(
    _ bytes: [UInt8],
    fileName: String?,
    seeking sought: (@Sendable (ProtocolID) -> VocabularySought)?
  ) throws(FileError) -> ObservationProtocol {
    var record = Record<ObservationProtocol>.observationProtocol
    if let fileName { record.checks.append(.isNamed("id", { $0.id }, fileName)) }
    if let sought { record.checks.append(.vocabularyIsThere(sought)) }
    return try record.file(bytes)
  }

  /// Reads a protocol from the text that a record carries.
  ///
  /// A later version of the program may have written it, so keys that are not known are passed over.
  public static func read(recorded text: String) throws(FileError) -> ObservationProtocol {
    let record = Record<ObservationProtocol>.observationProtocol
    return try record.file(Array(text.utf8), unknownKeys: .areOfALaterVersion)
  }

  /// A protocol as one line of JSON that has every key, in an order that never changes.
  ///
  /// What is written reads back as the same protocol; a record carries this text, so that it can be
  /// read when the file is long gone.
  public static func text(of settings: ObservationProtocol) -> String {
    Record<ObservationProtocol>.observationProtocol.text(of: settings)
  }
}

extension Record<ObservationProtocol>.Check {
  /// The vocabulary that notes are read with is there.
  fileprivate static func vocabularyIsThere(
    _ sought: @escaping @Sendable (ProtocolID) -> VocabularySought
  ) -> Self {
    Self(keys: ["language"]) { settings, _ in
      let name = settings.language.vocabulary
      guard let id = ProtocolID(name), case .missing(let known) = sought(id) else { return [] }
      return [(["language", "vocabulary"], .unknownVocabulary(name, known: known))]
    }
  }
}
