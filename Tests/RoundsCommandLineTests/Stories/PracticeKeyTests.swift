import InstructionalRounds
import TestSupport
import Testing

/// Which exercise a practice round is about, and where in its lesson somebody was.
struct PracticeKeyTests {
  /// The question, as the exercise itself has it.
  private func problemOfTheLesson(on table: Table) -> String {
    table.entries.compactMap { entry -> String? in
      guard case .opened(let fact) = entry.event else { return nil }
      return fact.charter.problem.words.text
    }.first ?? ""
  }

  @Test func `a round says in its opening which exercise it is about, whatever it is called`() {
    let table = Table()
    table.answer("", "s 10 of 11 pairs look at the sheet", ":quit")
    table.run("practice start at-the-market --as KM --plain").expect(0)
    let exercises = table.entries.compactMap { entry -> ProtocolID? in
      guard case .opened(let fact) = entry.event else { return nil }
      return fact.charter.exercise
    }
    #expect(exercises.map(\.text) == ["at-the-market"])
  }

  @Test func `a film that is called like an exercise is not taken for it`() {
    let table = Table()
    table.run("init /harbor/today").expect(0)
    table.run(
      "open Film --id at-the-market --school Practice --problem 'What do students do?' "
        + "--protocol practice-round --as KM"
    ).expect(0)
    table.run("visit plan 1 --as KM").expect(0)
    table.run("practice resume").expect(
      0,
      "at-the-market is in description.",
      "Next: rounds note 1"
    )
    table.run("practice feedback").expect(66, "has no key")
  }

  @Test func `a round that was opened before rounds said so is known by its name and its question`()
  {
    let new = Table()
    new.answer(":quit")
    new.run("practice start at-the-market --as KM --plain").expect(0)
    let problem = problemOfTheLesson(on: new)
    #expect(!problem.isEmpty)
    for name in ["at-the-market", "at-the-market-2"] {
      let old = Table()
      old.run("init /harbor/today").expect(0)
      old.run(
        ["open", "Buying fruit", "--id", name, "--school", "Practice", "--problem", problem]
          + ["--protocol", "practice-round", "--as", "KM"]
      ).expect(0)
      old.run("visit plan 1 --as KM").expect(0)
      old.run("note 1 --as KM 's 10 of 11 pairs look at the sheet'").expect(0)
      old.run("practice feedback --mine").expect(0, "Buying fruit")
    }
  }

  @Test func `a lesson goes on from the second where it was left, and plays on from there`() {
    let table = Table()
    table.answer("s 10 of 11 pairs look at the sheet", "", "", "", ":quit")
    table.run("practice start at-the-market --as KM --plain").expect(0, "up to 0:25")
    table.answer("", ":quit")
    // The note was taken at 0:00; three lines were played after it.
    table.run("practice resume --plain").expect(0, "It resumes at 0:25.", "0:50  S1:")
    table.answer(":quit")
    table.run("practice resume --plain").expect(0, "It resumes at 0:50.")
    table.answer("", ":quit")
    table.run("practice resume --from 2:00 --plain").expect(0, "It resumes at 2:00.")
    table.answer(":quit")
    let last = table.run("practice resume --plain")
    last.expect(0)
    #expect(!last.talk.contains("from 0:") && last.talk.contains("It resumes at 2:"))
  }

  @Test func `on a device that does not remember, it goes on from the last note`() {
    let table = Table()
    table.answer("", "", "s 10 of 11 pairs look at the sheet", "", "", ":quit")
    table.run("practice start at-the-market --as KM --plain").expect(0)
    table.forgetBookmarks()
    table.answer(":quit")
    table.run("practice resume --plain").expect(0, "It resumes at 0:15.")
  }

  @Test func `what the device cannot remember is said, and the notes are there`() {
    let table = Table()
    table.refuseBookmarks()
    table.answer("", "s 10 of 11 pairs look at the sheet", ":quit")
    table.run("practice start at-the-market --as KM --plain").expect(
      0,
      "Your place in the lesson cannot be saved.",
      "1 note of yours"
    )
  }

  @Test func `notes of a film come in with its times, whoever brings them first`() {
    let table = Table()
    table.run("init /harbor/today").expect(0)
    table.run(
      "open Film --school Practice --problem 'What do students do?' "
        + "--protocol practice-round --as FA"
    ).expect(0)
    for code in ["KM", "BD"] { table.run("join \(code) --as \(code)").expect(0) }
    table.write("0:40 T: \"Which is more?\"\n4:20 S: 3 of 24 hands", to: "/harbor/today/km.txt")
    table.write(
      "61:05 C: board: 3/4\nstudents were asked to copy",
      to: "/harbor/today/bd.txt"
    )
    table.run("practice import km.txt --as KM").expect(0, "2 notes imported.")
    table.at("10:00")
    table.run("practice import bd.txt --as BD").expect(0, "1 note imported, and the task.")
    table.run("notes").expect(0, "08:30  KM1", "08:34  KM2", "09:31  BD1")
    table.run("agreement 1 --every 5m").expect(0, "61:05 board: 3/4")
    table.run("status --as FA").expect(0, "Practice: Film")
    table.run("show 1").expect(0, "Practice: Visit 1")
    table.run("patterns --format json").expect(0, "\"roundCount\": 0")
  }
}
