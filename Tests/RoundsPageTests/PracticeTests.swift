import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import Reporting
import TestSupport
import Testing

@testable import RoundsPage

@Suite struct PracticeTests {
  @Test(arguments: Browser.exercises)
  func `every exercise of the program opens on the page and asks something`(name: String) throws {
    let browser = try Browser(practicing: name)
    let sitting = try #require(browser.sitting)
    #expect(sitting.exercise.heading.id.text == name)
    #expect(browser.shown[.main]?.allActions.isEmpty == false)
  }

  @Test func `whoever sorts is told at once where the key has a statement, and why`() throws {
    var browser = try Browser(practicing: "sorting-first")
    guard case .sorting(let sorting) = try #require(browser.sitting).exercise else { return }
    browser.press(.answer, "judgement")
    let first = sorting.statements[0]
    #expect(browser.shown[.main]?.allWords.joined().contains(first.reason) == true)
    #expect(browser.shown[.main]?.allWords.joined().contains("The key: description.") == true)
    // Whoever has seen the key cannot sort the statement again.
    browser.press(.answer, "description")
    #expect(browser.sitting?.answers == [1: "judgement"])
  }

  @Test func `answers are handed over as a sheet that the program reads from a folder`() throws {
    var browser = try Browser(practicing: "sorting-first")
    guard case .sorting(let sorting) = try #require(browser.sitting).exercise else { return }
    for statement in sorting.statements {
      browser.press(.answer, statement.label.rawValue)
      browser.press(.next)
    }
    #expect(browser.sitting?.view == .finished)
    browser.press(.save)
    let file = try #require(browser.handed.first)
    #expect(file.name.hasPrefix("sorting-first-") && file.name.hasSuffix(".txt"))
    let kept = try #require(KeptAnswers(file: file.text))
    #expect(kept.exercise == sorting.heading.id)
    let sheet = AnswerSheet(file.text, items: sorting.statements.count)
    #expect(sheet.skipped.isEmpty)
    let feedback = SortingFeedback(sorting, sheet)
    #expect(feedback.differing.isEmpty && feedback.unanswered.isEmpty)
    // What stands at the end is what the program says in a terminal.
    let words = Piece.pieces(of: Document(feedback, of: sorting)).allWords
    #expect(browser.shown[.main]?.allWords.starts(with: words) == true)
  }

  @Test func `a page that was closed goes on where it was, and starting over forgets it`() throws {
    var browser = try Browser(practicing: "rewriting")
    browser.press(.answer, "", ["answer": "4 Ss over\none sheet"])
    browser.press(.next)
    let before = try #require(browser.sitting)
    browser.open()
    let after = try #require(browser.sitting)
    #expect(after.answers == [1: "4 Ss over one sheet"])
    #expect(after.place == 1)
    #expect(after.fileName == before.fileName)
    browser.press(.startOver)
    browser.open()
    #expect(browser.sitting?.answers.isEmpty == true)
  }

  @Test func `two corners are asked for, and a semicolon in one of them is not a third`() throws {
    var browser = try Browser(practicing: "three-corners")
    guard case .core(let core) = try #require(browser.sitting).exercise else { return }
    let others = core.changes[0].corner.others
    browser.press(
      .answer,
      "",
      [others[0].rawValue: "ask; and wait", others[1].rawValue: "students: read"]
    )
    let feedback = CoreFeedback(
      core,
      AnswerSheet(try #require(browser.sitting).sheet, items: core.changes.count)
    )
    #expect(
      feedback.answers[0].given == [others[0]: "ask, and wait", others[1]: "students: read"]
    )
    #expect(browser.shown[.main]?.allWords.contains(core.changes[0].why) == true)
  }

  @Test func `a lesson plays in its own time, and a note has the time of its first key`() throws {
    var browser = try Browser(practicing: "at-the-market")
    #expect(browser.shown[.entry]?.isEmpty == true)
    browser.press(.play)
    browser.watch(seconds: 20)
    #expect(browser.shown[.main]?.allWords.contains { $0.contains("Buenos días") } == true)
    browser.tell(.typed(Action(.line), "t"))
    browser.watch(seconds: 10)
    browser.tell(.typed(Action(.line), "t hands out a sheet"))
    browser.press(.element, "task")
    browser.press(.send)
    let note = try #require(browser.sitting?.notes.first)
    #expect(note.begun == LessonTime(seconds: 20))
    browser.press(.pause)
    browser.clock += 60_000
    browser.press(.pause)
    browser.watch(seconds: 5)
    // Asleep for a minute: the lesson has stood still.
    browser.clock += 60_000
    browser.tell(.timePassed)
    #expect(browser.sitting?.playback?.isPaused == true)
    #expect(browser.sitting?.time(at: browser.now).seconds == 35)
  }

  @Test func `notes of a lesson are read by the program as they were typed`() throws {
    var browser = try Browser(practicing: "at-the-market")
    guard case .lesson(let lesson) = try #require(browser.sitting).exercise else { return }
    browser.press(.play)
    for text in ["T: \"Cambien\"", "0:40 S: reads\naloud", "11 pairs read aloud", "a nice lesson"] {
      browser.watch(seconds: 10)
      browser.note(text)
    }
    browser.press(.revise, "3")
    browser.press(.drop)
    browser.press(.finish)
    browser.press(.level, "1")
    browser.press(.task, "", ["task": "read the dialogue aloud"])
    let sitting = try #require(browser.sitting)
    let labels = ElementLabels(prefixes: sitting.settings.elementPrefixes)
    let read = LessonNotes(sitting.fileText, labels: labels, vocabulary: sitting.vocabulary)
    #expect(read.notes.map { $0.text } == ["\"Cambien\"", "reads aloud", "11 pairs read aloud"])
    #expect(read.notes.map { $0.at?.seconds } == [10, 40, 32])
    #expect(read.tasks == ["students were asked to read the dialogue aloud"])
    #expect(read.demands == [1: "1"])
    let feedback = DescriptionFeedback(
      typed: sitting.sheet,
      under: sitting.settings,
      beside: lesson,
      reading: sitting.vocabulary
    )
    let words = Piece.pieces(of: Document(feedback, of: lesson)).allWords
    #expect(browser.shown[.main]?.allWords.starts(with: words) == true)
  }

  @Test(arguments: ["sorting-first", "rewriting", "three-corners", "at-the-market"])
  func `whatever is tapped, nothing is lost when the page is closed`(name: String) throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      var browser = try Browser(practicing: name)
      for _ in 0..<60 {
        browser.clock += Int64.random(in: 1...4_000, using: &random)
        browser.tapSomewhere(using: &random)
        let before = try #require(browser.sitting)
        browser.open()
        let after = try #require(browser.sitting)
        #expect(after.sheet == before.sheet && after.view == before.view)
        #expect(after.place == before.place && after.line.text == before.line.text)
      }
    }
  }

  @Test func `an exercise that cannot be read is said to be none`() {
    let browser = Browser(files: ["exercise": "{ exercise: \"sorting\" }"])
    #expect(browser.sitting == nil)
    #expect(browser.shown[.main]?.allWords.joined().contains("can't be read") == true)
  }
}

extension Browser {
  /// The exercises of the program.
  static let exercises = EmbeddedFile.builtIn.map { $0.path }
    .filter { $0.hasPrefix("practice/") }
    .map { String($0.dropFirst("practice/".count).dropLast(".json5".count)) }

  /// Somebody with the page of an exercise.
  init(practicing name: String) throws {
    let text = { (path: String) in EmbeddedFile.builtIn.first { $0.path == path }?.text }
    let settings = try #require(ProtocolID("practice-round").flatMap(BuiltIn.observationProtocol))
    self.init(files: [
      "exercise": try #require(text("practice/\(name).json5")),
      "protocol": ProtocolFile.text(of: settings),
    ])
  }

  /// The exercise that is practiced.
  var sitting: PracticeSitting? {
    if case .practice(let sitting) = page.room { sitting } else { nil }
  }

  /// Lets time go by, of which the page is told every second.
  fileprivate mutating func watch(seconds: Int) {
    for _ in 0..<seconds {
      clock += 1_000
      tell(.timePassed)
    }
  }
}
