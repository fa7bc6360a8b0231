import InstructionalRounds
import Journaling
import ProtocolLibrary
import Testing

@testable import rounds_bench
import Platform

/// How often the built-in vocabularies agree with labels.
@Suite struct LabeledNotesTests {
  /// The folder of the labeled notes that were written for this project.
  static let folder =
    String(#filePath.dropLast("RoundsBenchTests/LabeledNotesTests.swift".count))
    + "InstructionalRoundsTests/Language/Labeled/"
  /// Notes of another making, which are not part of the project.
  private static let others =
    String(#filePath.dropLast("Tests/RoundsBenchTests/LabeledNotesTests.swift".count))
    + "../shared/data/notes-dev-2.tsv"

  /// Files of notes that were written from the definitions before the lists were looked at.
  ///
  /// By now they have shaped the lists, and taught the words their weights: they hold what was learned,
  /// and say nothing about other notes.
  private static let writtenBefore = [
    "english-second", "english-third", "english-kept-aside", "english-fourth", "english-fifth",
    "english-sixth",
  ]

  /// The files that taught the words their weights, alphabetically.
  static let taught = [
    "eighth", "fifth", "fourth", "held-out", "kept-aside", "ninth", "second", "seventh", "short",
    "sixth", "tenth", "third", "tuned",
  ].map { "english-\($0).tsv" }

  /// The notes of a file; `nil` where it is not there.
  static func notes(_ path: String) -> [LabeledNote]? {
    (try? SystemCalls.contents(of: FilePath(path))).map(LabeledNote.notes)
  }

  /// How a vocabulary reads notes.
  private func confusion(_ notes: [LabeledNote], _ name: String = "english") throws -> Confusion {
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
    #expect(confusion.f1 > 0.92)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 10)
  }

  @Test(arguments: writtenBefore)
  func `the question points at the words that people would point at`(
    _ name: String
  ) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let pointed = try #require(Self.notes(Self.folder + "\(name).tsv")).compactMap { note in
      note.isPointedAt(by: vocabulary.reading(of: note.text))
    }
    #expect(pointed.count > 35)
    #expect(pointed.count(where: \.self) * 100 >= pointed.count * 92)
  }

  @Test(.enabled(if: notes(others) != nil, "the notes of another making are not on this machine"))
  func `notes of another making are read as their annotator reads them`() throws {
    let confusion = try confusion(try #require(Self.notes(Self.others)))
    #expect(confusion.f1 > 0.95)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 5)
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
    #expect(confusion.f1 > 0.91)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 10)
  }

  @Test(arguments: ["english-seventh", "english-eighth"])
  func `questions on notes that were made to mislead point nearly as well`(_ name: String) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let pointed = try #require(Self.notes(Self.folder + "\(name).tsv")).compactMap { note in
      note.isPointedAt(by: vocabulary.reading(of: note.text))
    }
    #expect(pointed.count > 80)
    #expect(pointed.count(where: \.self) * 100 >= pointed.count * 90)
  }

  @Test func `all notes that taught the lists and the weights are read as people read them`() throws
  {
    let notes = try Self.taught.flatMap { try #require(Self.notes(Self.folder + $0)) }
    #expect(notes.count > 5_000)
    #expect(try confusion(notes).f1 >= 0.95)
  }

  /// Written in the manner of published training statements, before the lists were changed for them, and
  /// looked at by nothing that was tuned: what comes of it may be believed.
  private static let unseen = folder + "unseen-english.tsv"

  @Test func `notes that taught nothing are read as people read them`() throws {
    let notes = try #require(Self.notes(Self.unseen))
    #expect(notes.count >= 300)
    let confusion = try confusion(notes)
    #expect(confusion.caught(.descriptive) * 100 <= confusion.total(.descriptive) * 5)
    let flawed = Confusion.flawed.reduce(0) { $0 + confusion.total($1) }
    let missed = Confusion.flawed.reduce(0) { $0 + confusion[$1, .descriptive] }
    #expect(missed * 100 <= flawed * 3)
  }

  @Test func `nineteen of twenty questions on notes that taught nothing point at the right words`()
    throws
  {
    let vocabulary = try BuiltIn.vocabulary("english")
    let pointed = try #require(Self.notes(Self.unseen)).compactMap { note in
      note.isPointedAt(by: vocabulary.reading(of: note.text))
    }
    #expect(pointed.count > 100)
    #expect(pointed.count(where: \.self) * 20 >= pointed.count * 19)
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
