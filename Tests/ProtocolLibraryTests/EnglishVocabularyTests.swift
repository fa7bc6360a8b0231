import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import Testing

/// The built-in English word list, on lines such as observers write.
@Suite struct EnglishVocabularyTests {
  /// The built-in vocabulary.
  private func english() throws -> Vocabulary {
    try ProtocolSearch(places: [.builtIn], folders: Example.folders([:])).vocabulary("english")
      .value
  }

  @Test(
    arguments: [
      ("Students were bored", FlagKind.inference, "were bored"),
      ("T used rigorous texts", .judgment, "rigorous"),
      ("The task was too easy for S2", .judgment, "too easy for"),
      ("T should have waited", .prescription, "should have"),
      ("S1 seems bored by it", .inference, "seems"),
      ("I liked the opening", .judgment, "I liked"),
      ("Ss did not understand the task", .inference, "did not understand"),
    ]
  )
  func `words that do not describe are found`(
    _ text: String,
    _ kind: FlagKind,
    _ words: String
  ) throws {
    let first = try #require(try english().flags(in: text).first)
    #expect(first.kind == kind)
    #expect(first.text == words)
  }

  @Test(
    arguments: [
      "9:12 T: \"what's the slope?\" 3 hands", "T: good morning. 21 Ss at 6 tables",
      "S4 wrote 3 lines, crossed out 2", "Board: solve 3x + 2 = 11, show each step",
      "T to S2: 'you should try again', walks on", "0 of 21 asked a question",
    ]
  )
  func `lines that describe are left alone`(_ text: String) throws {
    #expect(try english().flags(in: text).isEmpty)
  }

  @Test func `what is asked is the question of the field`() throws {
    let english = try english()
    let flag = try #require(english.reading(of: "Students were engaged").flags.first)
    #expect(
      english.question(for: flag) == "What did you see or hear that makes you say \"engaged\"?"
    )
  }

  @Test(
    arguments: [
      ("Excellent talk", "What did you see or hear that makes you say \"Excellent talk\"?"),
      ("Not enough time", "\"Not enough\": compared with what? What did you count or hear?"),
      (
        "Differentiation was used",
        "What did you see or hear that makes you say \"Differentiation\"?"
      ),
      ("He always sits there", "\"always\" goes beyond this visit. What did you see today?"),
    ]
  )
  func `a question fits its words`(_ text: String, _ question: String) throws {
    let english = try english()
    let flag = try #require(english.reading(of: text).flags.first)
    #expect(english.question(for: flag) == question)
  }

  @Test func `every built-in vocabulary reads without a mistake, its phrases too`() throws {
    let files = EmbeddedFile.builtIn.filter { $0.vocabulary != nil }
    #expect(files.count == 2)
    for file in files {
      #expect(Example.mistakes(ofVocabulary: file.text).map(\.description) == [])
    }
  }

  @Test(arguments: ["english", "spanish"])
  func `a built-in vocabulary is its file, although it was arranged at build time`(
    _ name: String
  ) throws {
    let path = "vocabularies/\(name).json5"
    let file = try #require(EmbeddedFile.builtIn.first { $0.path == path })
    let embedded = try #require(file.vocabulary?())
    let bytes = { (path: String) -> [UInt8]? in
      EmbeddedFile.builtIn.first { $0.path == "vocabularies/\(path)" }.map { Array($0.text.utf8) }
    }
    let lists = try VocabularyFile.read(
      Array(file.text.utf8),
      fileName: name,
      weights: bytes("weights/\(name).json5"),
      names: bytes(VocabularyFile.namesFile)
    )
    #expect(embedded == Vocabulary(lists))
  }
}

/// Measures of what will be done are asked for what will come of it.
@Suite struct MeasureQuestionTests {
  private func vocabulary(_ name: String) throws -> Vocabulary {
    try ProtocolSearch(places: [.builtIn], folders: Example.folders([:])).vocabulary(name).value
  }

  @Test(
    arguments: [
      "We will adopt the programme", "the new curriculum is implemented",
      "teachers trained in questioning", "attend the workshop on tasks",
      "number of teachers who use the new framework", "fidelity to the program",
    ]
  )
  func `a measure of what will be done is asked about`(_ text: String) throws {
    let question = try #require(try vocabulary("english").question(aboutMeasure: Words(text)))
    #expect(question.hasSuffix("\"from 83 to 90 percent of students who meet the standard\"?"))
  }

  @Test(
    arguments: [
      "percent of students who meet the standard", "classes with such a task", "failure rate",
      "tasks that ask why", "students who give a reason in writing, of 24", "tasks",
      "share of tasks at level 3 after we adopt the programme", "score on the common assessment",
    ]
  )
  func `a measure of what comes of it is left alone`(_ text: String) throws {
    #expect(try vocabulary("english").question(aboutMeasure: Words(text)) == nil)
  }

  @Test func `the Spanish list asks in Spanish`() throws {
    let spanish = try vocabulary("spanish")
    let question = try spanish.question(aboutMeasure: Words("adoptaremos el programa"))
    #expect(question?.hasPrefix("«adoptaremos» dice lo que se hará.") == true)
    #expect(try spanish.question(aboutMeasure: Words("porcentaje de alumnos que escriben")) == nil)
  }

  @Test func `without lists nothing is asked, and redacted words are no measure`() throws {
    let empty = Vocabulary(WordLists(name: try #require(ProtocolID("empty"))))
    #expect(empty.question(aboutMeasure: try Words("we will adopt it")) == nil)
    #expect(try vocabulary("english").question(aboutMeasure: .redacted) == nil)
  }
}
