package import InstructionalRounds
import JSONText

/// The text of a vocabulary.
package enum VocabularyFile: Sendable {
  /// The folder, beside the vocabularies, of the weights that were learned for them.
  package static let weightsFolder = "weights"
  /// The file, beside the vocabularies, of the many first names that all of them know.
  package static let namesFile = "names/given.json5"

  /// Reads word lists from JSON5 in UTF-8; see ``ProtocolFile/read(_:fileName:)``.
  ///
  /// - Parameters:
  ///   - bytes: the lists as they are written by hand.
  ///   - fileName: the name that they have to have.
  ///   - weights: what the words of labeled notes weigh, from the file of the same name in
  ///     ``weightsFolder``; lists that say so themselves, or do not weigh, go without it.
  ///   - names: the many first names of ``namesFile``; lists without names go without them.
  ///   - sought: finds the vocabulary that the lists extend, where they extend one.
  /// - Returns: the lists.
  /// - Throws: every mistake of the first file that has one.
  package static func read(
    _ bytes: [UInt8],
    fileName: String? = nil,
    weights: [UInt8]? = nil,
    names: [UInt8]? = nil,
    seeking sought: (@Sendable (ProtocolID) -> VocabularySought)? = nil
  ) throws(FileError) -> WordLists {
    var lists = try shape(fileName: fileName, seeking: sought).file(bytes)
    if let weights, let weighing = lists.weighing, weighing.words.isEmpty {
      let learned = try Record<Weighing>.learned.file(weights)
      lists.weighing?.start = learned.start
      lists.weighing?.words = learned.words
    }
    if let names, !lists.names.first.isEmpty {
      lists.names.given = try Record<NameLists>.given.file(names).given
    }
    return lists
  }

  /// Lists on their own, or on top of those that they extend.
  private static func shape(
    fileName: String?,
    seeking sought: (@Sendable (ProtocolID) -> VocabularySought)?
  ) -> Shape<WordLists> {
    Shape { value, mistakes in
      let base = value.object?["extends"]?.string.flatMap { ProtocolID($0) }.map {
        sought?($0) ?? .missing(known: [])
      }
      var record = base.map { Record<WordLists>.extending($0) } ?? .wordLists
      if let fileName { record.checks.append(.isNamed("name", { $0.name }, fileName)) }
      let own = record.read(value, &mistakes)
      return base?.lists.flatMap { lists in own?.extending(lists) } ?? own
    } written: {
      Record<WordLists>.wordLists.written($0)
    }
  }

  /// Word lists as one line of JSON.
  package static func text(of lists: WordLists) -> String {
    Record<WordLists>.wordLists.text(of: lists)
  }
}

/// What came of the search for a vocabulary that a file names.
package enum VocabularySought: Sendable {
  /// It is there.
  case found(WordLists)
  /// It is not there, or has mistakes; these are the names that there are.
  case missing(known: [String])

  /// Its lists.
  var lists: WordLists? {
    switch self {
    case .found(let lists): lists
    case .missing: nil
    }
  }
}
