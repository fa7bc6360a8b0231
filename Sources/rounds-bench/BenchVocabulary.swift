import BuiltInProtocols
import InstructionalRounds
import Journaling
import ProtocolLibrary
import Platform

/// A vocabulary with the time that it took to make it ready.
struct BenchVocabulary {
  let vocabulary: Vocabulary
  /// From nothing to the first look into it.
  let loading: Duration

  /// The lists of a file, or of the built-in English vocabulary, without the weights that were learned.
  static func lists(_ path: FilePath?) throws -> WordLists {
    if let path { return try VocabularyFile.read(try SystemCalls.contents(of: path)) }
    let builtIn = EmbeddedFile.builtIn.first { $0.path == "vocabularies/english.json5" }
    return try VocabularyFile.read(Array((builtIn?.text ?? "").utf8))
  }

  /// A part of vocabularies beside a file of lists; `nil` if there is none.
  private static func part(_ name: String, beside path: FilePath) -> [UInt8]? {
    let folder = path.text.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let part = (folder + [Substring(name)]).joined(separator: "/")
    return try? SystemCalls.contents(of: FilePath(part))
  }

  /// Reads and arranges a vocabulary from a file, or takes the built-in English one.
  init(_ path: FilePath?) throws {
    let bytes = try path.map { try SystemCalls.contents(of: $0) }
    let file = path?.text.split(separator: "/").last ?? ""
    let weights = path.flatMap {
      BenchVocabulary.part("\(VocabularyFile.weightsFolder)/\(file)", beside: $0)
    }
    let names = path.flatMap { BenchVocabulary.part(VocabularyFile.namesFile, beside: $0) }
    let search = ProtocolSearch(
      places: [.builtIn],
      folders: FolderReader(names: { _ in nil }, bytes: { _ in nil })
    )
    let start = SystemClock.processor
    vocabulary =
      try bytes.map { Vocabulary(try VocabularyFile.read($0, weights: weights, names: names)) }
      ?? search.vocabulary("english").value
    loading = SystemClock.processor - start
  }
}
