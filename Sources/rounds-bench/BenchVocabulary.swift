import InstructionalRounds
import Journaling
import ProtocolLibrary

/// A vocabulary with the time that it took to make it ready.
struct BenchVocabulary {
  /// The vocabulary.
  let vocabulary: Vocabulary
  /// Reading the file and checking it.
  let reading: Duration
  /// Arranging it for looking words up.
  let arranging: Duration

  /// Reads a vocabulary from a file, or the built-in English one.
  init(_ path: FilePath?) throws {
    let builtIn = EmbeddedFile.builtIn.first { $0.path == "vocabularies/english.json5" }
    let bytes =
      try path.map { try SystemCalls.contents(of: $0) } ?? Array((builtIn?.text ?? "").utf8)
    let start = ProcessorTime.now
    let lists =
      path == nil ? try VocabularyFile.read(builtIn: bytes) : try VocabularyFile.read(bytes)
    let read = ProcessorTime.now
    vocabulary = Vocabulary(lists)
    reading = read - start
    arranging = ProcessorTime.now - read
  }
}
