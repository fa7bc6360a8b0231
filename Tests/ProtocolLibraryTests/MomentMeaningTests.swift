import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import Testing

/// Whether a note is on a moment of a built-in lesson, by its meaning.
@Suite struct MomentMeaningTests {
  private static let search = ProtocolSearch(places: [.builtIn], folders: Example.folders([:]))

  private static func lesson(_ name: String) throws -> ScriptedLesson {
    guard case .lesson(let lesson) = try search.exercise(name).value else {
      throw NoLesson(name: name)
    }
    return lesson
  }

  private struct NoLesson: Error { let name: String }

  /// A vocabulary that asks about nothing.
  private static let silent: Vocabulary = {
    guard let name = ProtocolID("silent") else { preconditionFailure("a literal identity") }
    return Vocabulary(WordLists(name: name))
  }()

  /// A pair of a moment and a note, with what somebody said who had not seen the rule.
  private struct Pair {
    let lesson, moment, text: String
    let at: LessonTime?
    let isOnIt: Bool

    init?(_ line: Substring) {
      let parts = line.split(separator: " | ").map(String.init)
      guard parts.count == 5 else { return nil }
      (lesson, moment, text) = (parts[0], parts[1], parts[3])
      at = LessonTime(parts[2])
      isOnIt = parts[4] == "yes"
    }

    /// What the feedback says.
    func isTold() throws -> Bool? {
      let note = PracticeNote(label: "KM1", at: at, text: text)
      return try feedback([note], on: MomentMeaningTests.lesson(lesson)).moments
        .first { $0.moment.id.text == moment }?.wasCaught
    }
  }

  private static func feedback(
    _ notes: [PracticeNote],
    on lesson: ScriptedLesson
  ) -> DescriptionFeedback {
    DescriptionFeedback(notes, tasks: [], beside: lesson, reading: silent)
  }

  @Test func `a person and the program agree on nine pairs of moment and note in ten`() throws {
    let pairs = Self.labeled.split(separator: "\n").compactMap(Pair.init)
    #expect(pairs.count == 60)
    let agreed = try pairs.count { try $0.isTold() == $0.isOnIt }
    #expect(agreed >= 54)
  }

  @Test func `a note with the meaning of a moment in other words has caught it`() throws {
    let market = try Self.lesson("at-the-market")
    let note = PracticeNote(label: "KM1", at: LessonTime("2:42"), text: "kids decide the prices")
    let caught = Self.feedback([note], on: market).moments.filter(\.wasCaught).map(\.moment.id.text)
    #expect(caught == ["without-the-sheet"])
  }

  @Test(arguments: ["at-the-market", "floating-layers"])
  func `a pasted script is known as one, and the notes of an experienced observer are not`(
    _ name: String
  ) throws {
    let lesson = try Self.lesson(name)
    let script = lesson.script.map {
      PracticeNote(label: "A1", at: $0.at, text: "\($0.who): \($0.text)")
    }
    #expect(Self.feedback(script, on: lesson).isTranscript)
    let oneLine = script.map(\.text).joined(separator: " ")
    #expect(
      Self.feedback([PracticeNote(label: "A1", at: nil, text: oneLine)], on: lesson).isTranscript
    )
    let expert = lesson.notes.map { PracticeNote(label: "B1", at: $0.at, text: $0.text) }
    #expect(!Self.feedback(expert, on: lesson).isTranscript)
  }

  /// Sixty pairs: lesson, moment, time, note, and whether the note is on the moment.
  private static let labeled = """
    floating-layers | copied-prediction | 0:35 | 4 tables just write the list off the card | yes
    floating-layers | copied-prediction | 0:12 | T: write your prediction before you touch anything | no
    floating-layers | copied-prediction | 0:48 | S: "same order as the steps, look" | yes
    floating-layers | weighing-by-hand | 1:05 | girl by the sink has oil in one hand and water in the other, thinks oil weighs less | yes
    floating-layers | weighing-by-hand | 1:25 | T gives out roles: pour, read, hold, write | no
    floating-layers | mixed-glass | 2:43 | one group's layers blend, T sends them to see the neighbors' result | yes
    floating-layers | mixed-glass | 2:20 | Ss pour soap slowly along the side | no
    floating-layers | held-question | 4:02 | S wonders why the oil stays up; T: later | yes
    floating-layers | held-question | 4:10 | T: Step five, alcohol | no
    floating-layers | copied-explanation | 5:05 | nearly everybody writes the board's sentences into their notebook | yes
    floating-layers | copied-explanation | 5:46 | T: because? S: it's at the bottom. T: exactly | yes
    floating-layers | copied-explanation | 4:32 | phones and tablets held up to the glass | no
    floating-layers | one-drop | 6:10 | T lets S test whether a tiny bit of syrup sinks | yes
    floating-layers | one-drop | 6:47 | S says the amount doesn't matter | yes
    floating-layers | one-drop | 6:57 | T: clean up, 3 min | no
    floating-layers | collected-drawing | 8:10 | 14 Ss drawing bands, 6 cleaning | yes
    floating-layers | collected-drawing | - | what they hand in is a labeled picture of the glass | yes
    floating-layers | collected-drawing | 7:08 | Ss take cups to the sink | no
    at-the-market | just-read-it | 0:52 | S doesn't know the word, partner tells him to read on | yes
    at-the-market | just-read-it | 0:30 | 11 pairs read the dialogue aloud | no
    at-the-market | without-the-sheet | 2:42 | kids decide the prices | yes
    at-the-market | without-the-sheet | 2:25 | T takes all the papers back | yes
    at-the-market | without-the-sheet | 2:02 | T asks what aquí tiene means, 3 hands | no
    at-the-market | tres-esto | 3:18 | S points and says "tres esto", then it comes back: manzanas! | yes
    at-the-market | tres-esto | 3:36 | they bargain, 6 euros, no 5, too much | yes
    at-the-market | tres-esto | 3:47 | T stands with arms folded and listens | no
    at-the-market | same-as-before | 4:05 | pair says the old dialogue by heart, then "done" | yes
    at-the-market | same-as-before | 4:20 | S asks for a word, T only points | yes
    at-the-market | same-as-before | 4:42 | 9 of 11 pairs in Spanish | no
    at-the-market | gracias-por-nada | 5:05 | S wants grapes, partner has none, asks why not | yes
    at-the-market | gracias-por-nada | 5:25 | T listening at another table | no
    at-the-market | when-the-word-was-missing | 5:45 | Ss write what they did when they lacked a word | yes
    at-the-market | when-the-word-was-missing | 6:56 | fruit goes back into the boxes | no
    comparing-fractions | table-talk | 1:10 | two Ss at a table: smaller piece missing so less is gone | yes
    comparing-fractions | table-talk | 1:15 | they figure out that a fourth is less than a third | yes
    comparing-fractions | table-talk | 1:32 | T sorts sheets at the desk | no
    comparing-fractions | wrong-reason | 2:10 | S reasons that 3 and 4 are larger numbers; T goes straight to a trick | yes
    comparing-fractions | wrong-reason | 2:00 | 7 hands up | no
    comparing-fractions | why-question | 3:03 | S: but why? T: it always works | yes
    comparing-fractions | why-question | 3:20 | class in chorus: twenty-five | no
    comparing-fractions | line-dropped | 4:02 | T tells class to leave out the explaining | yes
    comparing-fractions | line-dropped | 3:40 | T hands a pile to each table | no
    comparing-fractions | half-of-nine | 5:05 | S says 4/9 is under one half without the method, T wants to see the wings | yes
    comparing-fractions | half-of-nine | 4:48 | T walks along the windows and checks off four sheets | no
    comparing-fractions | ticked-by-answer | 5:36 | S6 multiplies 5x6 and 7x8, gets a check anyway | yes
    comparing-fractions | ticked-by-answer | 6:07 | 15 of 24 hands up for all four | no
    comparing-fractions | empty-lines | 7:10 | nothing written under "explain" on 8 papers | yes
    river-readers | carves-a-path | 2:00 | S3 guesses "like with a knife" and rereads to check | yes
    river-readers | carves-a-path | 1:25 | five Ss whisper read with finger on the line | no
    river-readers | touch | 2:40 | two at the desks argue over whether touch has ou | yes
    river-readers | read-me-that-line | 3:25 | T gives the answer: river slows down; S reads it out | yes
    river-readers | fourteen-folders | 4:02 | desks: 6 coloring, 5 circling, 2 reading, 1 by window | yes
    river-readers | fourteen-folders | 3:47 | S8 done, takes a book and flips through the pictures | no
    river-readers | water-on-the-sill | 4:15 | boy runs water down the windowsill, watches it bend; T: folder | yes
    river-readers | soft-bit-first | 5:20 | group builds: mountain, hard rock, soft goes first | yes
    river-readers | soft-bit-first | 5:02 | T: turn and talk to your neighbor | no
    river-readers | what-shall-i-do | 6:24 | S finished, asks what next, T: read quietly | yes
    simile-auction | why-nails | 1:42 | S asks about the nails, T goes on with the bids | yes
    simile-auction | just-copy-it | 8:45 | S wants to reword her simile; T says copy it as is | yes
    simile-auction | silver-coin | 1:12 | winning team jumps up | no
    """
}
