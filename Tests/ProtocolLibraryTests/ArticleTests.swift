import BuiltInProtocols
import Foundation
import InstructionalRounds
import JSONText
import ProtocolLibrary
import Testing

/// The articles that administrators write their files by.
@Suite struct ArticleTests {
  /// The text of the articles.
  private func article() throws -> String {
    let folder = Example.folder.deletingLastPathComponent()
      .appending(path: "Sources/ProtocolLibrary/ProtocolLibrary.docc")
    return try ["WritingAnObservationProtocol.md", "WritingAVocabulary.md", "WritingAnExercise.md"]
      .map {
        try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }.joined()
  }

  /// Every key in a value and below it.
  private func keys(_ value: JSONValue) -> Set<String> {
    let members = value.members
    let below = members.map(\.value) + (value.array ?? [])
    return below.reduce(into: Set(members.map(\.key))) { $0.formUnion(keys($1)) }
  }

  @Test func `the article has every key that a file may have`() throws {
    let article = try article()
    let settings = try EmbeddedFile.builtIn.filter { !$0.path.contains("/") }
      .map { try ProtocolFile.text(of: ProtocolFile.read($0.text)) }
    let vocabularies = try EmbeddedFile.builtIn.filter { $0.vocabulary != nil }
      .map { try VocabularyFile.text(of: VocabularyFile.read(Array($0.text.utf8))) }
    let exercises = try EmbeddedFile.builtIn.filter { $0.path.hasPrefix("practice/") }
      .map { try ExerciseFile.text(of: ExerciseFile.read(Array($0.text.utf8))) }
    for text in settings + vocabularies + exercises {
      let keys = keys(try JSONReader().read(text))
      #expect(keys.count > 6)
      for key in keys {
        #expect(article.contains("`\(key)`"), "\(key) is not in the article")
      }
    }
  }

  @Test func `the built-in network protocol spells out every key, as a model to copy`() throws {
    let file = try #require(EmbeddedFile.builtIn.first { $0.path == "instructional-rounds.json5" })
    let written = keys(try JSONReader(dialect: .json5).read(file.text))
    var settings = try ProtocolFile.read(file.text)
    // What says yes or no since is written only where it says yes.
    settings.prevalenceInNumbers = true
    let known = keys(try JSONReader().read(ProtocolFile.text(of: settings)))
    #expect(written == known)
  }
}
