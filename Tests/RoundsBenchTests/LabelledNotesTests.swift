import InstructionalRounds
import Journaling
import ProtocolLibrary
import Testing

@testable import rounds_bench

/// How often the built-in vocabularies agree with labels.
@Suite struct LabelledNotesTests {
  /// The folder of the labelled notes that were written for this project.
  private static let folder =
    String(#filePath.dropLast("RoundsBenchTests/LabelledNotesTests.swift".count))
    + "InstructionalRoundsTests/Language/"
  /// Notes of another making, which are no part of the project.
  private static let others =
    String(#filePath.dropLast("Tests/RoundsBenchTests/LabelledNotesTests.swift".count))
    + "../shared/data/notes-dev.tsv"

  /// Files of notes that were written from the definitions before the lists were looked at.
  ///
  /// By now they have shaped the lists, and taught the words their weights: they hold what was learned,
  /// and say nothing about other notes.
  private static let writtenBefore = [
    "english-second", "english-third", "english-kept-aside", "english-fourth", "english-fifth",
    "english-sixth",
  ]

  /// The notes of a file; `nil` where it is not there.
  private static func notes(_ path: String) -> [LabelledNote]? {
    (try? SystemCalls.contents(of: FilePath(path))).map(LabelledNote.notes)
  }

  /// How a vocabulary reads notes.
  private func confusion(_ notes: [LabelledNote], _ name: String = "english") throws -> Confusion {
    let vocabulary = try BuiltIn.vocabulary(name)
    var confusion = Confusion()
    for note in notes {
      let verdict = try #require(vocabulary.reading(of: note.text).verdict, "\(note.id)")
      confusion.add(note.label, read: verdict)
    }
    return confusion
  }

  @Test func `the notes that English was tuned on are read as people read them`() throws {
    let notes = try #require(Self.notes(Self.folder + "english-tuned.tsv"))
    #expect(notes.count > 500)
    let confusion = try confusion(notes)
    #expect(confusion.f1 > 0.98)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 3)
  }

  @Test func `notes that the lists were not tuned on at first are read as people read them`() throws
  {
    let notes = try #require(Self.notes(Self.folder + "english-held-out.tsv"))
    #expect(notes.count > 250)
    let confusion = try confusion(notes)
    #expect(confusion.f1 > 0.95)
    let strong = confusion.caught(.judgmental) + confusion.caught(.inferential)
    let total = confusion.total(.judgmental) + confusion.total(.inferential)
    #expect(strong * 100 >= total * 95)
    #expect(confusion.caught(.vague) * 100 >= confusion.total(.vague) * 85)
  }

  @Test(arguments: writtenBefore)
  func `notes that were written before the lists were looked at are read as people read them`(
    _ name: String
  ) throws {
    let notes = try #require(Self.notes(Self.folder + "\(name).tsv"))
    #expect(notes.count > 80)
    let confusion = try confusion(notes)
    #expect(confusion.f1 > 0.95)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 5)
  }

  @Test(arguments: writtenBefore)
  func `the question points at the words that people would point at`(
    _ name: String
  ) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let pointed = try #require(Self.notes(Self.folder + "\(name).tsv")).compactMap { note in
      note.isPointedAt(by: vocabulary.reading(of: note.text))
    }
    #expect(pointed.count > 40)
    #expect(pointed.count(where: \.self) * 100 >= pointed.count * 95)
  }

  @Test(.enabled(if: notes(others) != nil, "the notes of another making are not on this machine"))
  func `notes of another making are read as their annotator reads them`() throws {
    let confusion = try confusion(try #require(Self.notes(Self.others)))
    #expect(confusion.f1 > 0.97)
    #expect(confusion.caught(.descriptive) <= 2)
  }

  @Test(arguments: ["english-seventh", "english-eighth", "english-ninth"])
  func
    `notes that taught the words their weights, many of them made to mislead, are read nearly as well`(
      _ name: String
    ) throws
  {
    let notes = try #require(Self.notes(Self.folder + "\(name).tsv"))
    #expect(notes.count > 150)
    let confusion = try confusion(notes)
    #expect(confusion.f1 > 0.96)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 10)
  }

  @Test(arguments: ["english-seventh", "english-eighth"])
  func `questions on notes that were made to mislead point nearly as well`(_ name: String) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let pointed = try #require(Self.notes(Self.folder + "\(name).tsv")).compactMap { note in
      note.isPointedAt(by: vocabulary.reading(of: note.text))
    }
    #expect(pointed.count > 90)
    #expect(pointed.count(where: \.self) * 100 >= pointed.count * 90)
  }

  @Test(arguments: ["english-sixth"])
  func `words that other notes taught their weights are weighed as people would`(
    _ name: String
  ) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let examples = try (Self.writtenBefore + ["english-tuned", "english-held-out"])
      .filter { $0 != name }
      .flatMap { try #require(Self.notes(Self.folder + "\($0).tsv")) }
      .map { WeighedExample($0, by: vocabulary) }
    var lists = WordLists(name: try #require(ProtocolID("words")))
    let english = try BenchVocabulary.lists(nil)
    (lists.labels, lists.quotations, lists.reports) =
      (english.labels, english.quotations, english.reports)
    (lists.classes, lists.names) = (english.classes, english.names)
    lists.weighing = LearnedWeights(examples).weighing(like: nil)
    let wordsAlone = Vocabulary(lists)
    var confusion = Confusion()
    for note in try #require(Self.notes(Self.folder + "\(name).tsv")) {
      confusion.add(note.label, read: wordsAlone.reading(of: note.text).verdict ?? .descriptive)
    }
    #expect(confusion.f1 > 0.93, "the lists have no part in this")
  }

  @Test func `Spanish notes are read by a Spanish vocabulary`() throws {
    let notes = try #require(Self.notes(Self.folder + "spanish.tsv"))
    #expect(try confusion(notes, "spanish").f1 > 0.95)
    #expect(try confusion(notes, "english").f1 < 0.9, "English must not do as well")
  }

  @Test func `a quoted note describes, whatever was said`() throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let notes = try #require(Self.notes(Self.folder + "english-tuned.tsv"))
    for note in notes where !note.text.contains(where: { "“”".contains($0) }) {
      let reading = vocabulary.reading(of: "“\(note.text)”")
      #expect(reading.verdict == .descriptive, "\(note.id)")
      #expect(reading.flags.allSatisfy { $0.kind == .name }, "\(note.id)")
    }
  }

  @Test func `every flag quotes its words and asks about them`() throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    for note in try #require(Self.notes(Self.folder + "english-tuned.tsv")) {
      let scalars = Array(note.text.unicodeScalars)
      for flag in vocabulary.reading(of: note.text).flags {
        #expect(String(String.UnicodeScalarView(scalars[flag.range])) == flag.text)
        #expect(vocabulary.question(for: flag).contains(flag.text))
        #expect(vocabulary.question(for: flag).hasSuffix("?"))
      }
    }
  }
}
