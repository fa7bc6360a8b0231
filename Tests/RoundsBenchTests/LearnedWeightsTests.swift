import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import TestSupport
import Testing

@testable import rounds_bench

/// What is learned from labeled notes.
@Suite struct LearnedWeightsTests {
  /// Notes in which one word makes the difference.
  private func notes() -> [LabeledNote] {
    ["slope", "poem", "ramp", "map"].flatMap { thing in
      [
        LabeledNote(id: "a", label: .judgmental, text: "the \(thing) was superb"),
        LabeledNote(id: "b", label: .descriptive, text: "the \(thing) lies there"),
      ]
    }
  }

  /// What some notes teach.
  private func learned(_ notes: [LabeledNote]) throws -> Weighing {
    let vocabulary = try BuiltIn.vocabulary("spanish")
    return LearnedWeights(notes.compactMap { WeighedExample($0, by: vocabulary) }).weighing(
      like: nil
    )
  }

  /// What a pattern weighs.
  private func weight(_ pattern: String, _ weighing: Weighing) -> Int {
    weighing.words.first { group in
      group.words.contains { $0.split(separator: ", ").contains(Substring(pattern)) }
    }?.weight ?? 0
  }

  @Test func `a word of notes that are asked about speaks for asking`() throws {
    let weighing = try learned(notes())
    #expect(weight("superb", weighing) > 0)
    #expect(weight("supe-", weighing) > 0)
    #expect(weight("lies", weighing) < 0)
    #expect(weight("the", weighing) == 0)
    #expect(weight("slope", weighing) == 0)
  }

  @Test func `the same notes teach the same, in any order`() throws {
    let weighing = try learned(notes())
    #expect(try learned(notes()) == weighing)
    #expect(try learned(notes().reversed()) == weighing)
  }

  @Test func `what stands in one note alone says nothing about others`() throws {
    let once = LabeledNote(id: "c", label: .judgmental, text: "bravissimo")
    #expect(try weight("bravissimo", learned(notes() + [once])) == 0)
    #expect(try weight("bravissimo", learned(notes() + [once, once])) > 0)
  }

  @Test func `a vague note teaches nothing about words that judge`() throws {
    let vague = LabeledNote(id: "c", label: .vague, text: "superb superb")
    #expect(try learned(notes() + [vague, vague]) == learned(notes()))
  }

  @Test func `the weights that are printed are read back beside their vocabulary`() throws {
    let weighing = try learned(notes())
    let text = Array(WeighingText.text(of: weighing).utf8)
    let lists = Array(VocabularyFile.text(of: try BenchVocabulary.lists(nil)).utf8)
    let read = try #require(try VocabularyFile.read(lists, weights: text).weighing)
    #expect(patterns(read) == patterns(weighing))
    #expect(read.start == weighing.start)
    #expect(try VocabularyFile.read(lists).weighing?.words == [])
  }

  @Test func `weighing the labeled notes again gives the same bytes`() throws {
    let lists = try BenchVocabulary.lists(nil)
    let vocabulary = Vocabulary(lists)
    let examples = try LabeledNotesTests.taught.flatMap { name in
      try #require(LabeledNotesTests.notes(LabeledNotesTests.folder + name))
    }.compactMap { WeighedExample($0, by: vocabulary) }
    let made = WeighingText.text(of: LearnedWeights(examples).weighing(like: lists.weighing))
    let there = try #require(
      EmbeddedFile.builtIn.first { $0.path == "vocabularies/weights/english.json5" }
    )
    #expect(made == there.text, "rounds-bench weigh rewrites the file")
  }

  /// The weights by their patterns.
  private func patterns(_ weighing: Weighing) -> [WordPattern: Int] {
    weighing.words.reduce(into: [:]) { weights, group in
      for case let pattern? in group.words.flatMap(WordPattern.patterns) {
        weights[pattern] = group.weight
      }
    }
  }
}
