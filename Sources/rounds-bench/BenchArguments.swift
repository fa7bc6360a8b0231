import Journaling
import Platform

/// What a command of the bench was asked for.
struct BenchArguments {
  /// The files to read.
  var files: [FilePath] = []
  /// A vocabulary from a file; `nil` for the built-in English one.
  var vocabulary: FilePath?
  /// Whether every mistake is listed.
  var listsMistakes = false
  /// Whether each file is read by what is learned from the others.
  var readsApart = false

  /// Takes arguments apart.
  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--vocabulary": vocabulary = rest.popFirst().map { FilePath($0) }
      case "--wrong": listsMistakes = true
      case "--apart": readsApart = true
      default: files.append(FilePath(argument))
      }
    }
  }
}
