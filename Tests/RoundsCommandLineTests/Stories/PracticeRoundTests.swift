import InstructionalRounds
import Terminals
import TestSupport
import Testing

/// A person practices alone, through the same gates as in a real round.
struct PracticeRoundTests {
  /// Somebody in front of the shortest lesson, who goes through it line by line.
  private func table(until stage: String = "evaluation") -> Table {
    let table = Table()
    let lesson = Array(repeating: "", count: 4)
    let second = Array(repeating: "", count: 12)
    table.answer(
      lesson + [
        "s 10 of 11 pairs look at the sheet", "", "", "s \"What's manzanas?\" \"Just read it\"",
      ]
        + second + [
          "t collects the sheets: \"Sin papel\"", "k T: five euros, three things, you decide",
        ]
        + ["c board: Objetivo: puedo comprar fruta"] + Array(repeating: "", count: 40) + [":end"]
    )
    table.run("practice start at-the-market --as KM --plain --until \(stage)")
      .expect(0, "0:15  Sheet: [A: Buenos días.", "KM1  at", "The lesson is over", "with 5 notes")
    table.set("ROUNDS_NETWORK", "practice")
    return table
  }

  /// The same, at the end of description.
  private func described(until stage: String = "evaluation") -> Table {
    let table = table(until: stage)
    for line in [
      "task 1 'students were asked to buy three things with five euros without the sheet' --cites KM4",
      "select KM1 KM2 KM3",
    ] { table.run(line).expect(0) }
    return table
  }

  @Test func `the key waits until a stage is over, and an hour may end with description`() throws {
    let table = described(until: "description")
    table.run("practice feedback").expect(
      1,
      "still in description: the key comes afterward.",
      "rounds practice resume"
    )
    table.run("advance").expect(1, "rounds close")
    table.run("close").expect(0, "Next: rounds practice feedback")
    let page = table.run("practice feedback --figures")
    page.expect(0, "Moments you caught", "These are not grades")
    try expectGolden(page.output, "practice-round-description.txt")
  }

  @Test func `all four stages are practiced by the same verbs, and each has its feedback`() throws {
    let table = described()
    table.run("advance").expect(0, "First read how that stage went: rounds practice feedback")
    for line in [
      "pattern 'Students read aloud words that they do not know' --cites KM1,KM2,task-1",
      "demand 1 1", "advance",
      "predict 'I could read a dialogue whose words I do not know' --rests-on P1", "advance",
      "propose 'Sheets leave one sentence to the students' --horizon 'next week'",
    ] { table.run(line).expect(0) }
    let adopting = """
      adopt W1 --raises content --change 'students=they say a sentence of their own' --change \
      'teachers=they ask for other ways to say it' --in-tasks \
      'the sheet has an empty line' --owner 'the teachers of Spanish' --due 2026-12-11 --learning \
      'we write one such sheet'
      """
    // Nobody is there to hand it over to.
    let status = table.run("status")
    status.expect(0, "The host has not answered KM-W1.")
    #expect(!status.output.contains("handover"))
    table.run(adopting).expect(0)
    table.run("status").expect(0, "Practice: Buying fruit")
    table.run("close").expect(0)
    let page = table.run("practice feedback")
    page.expect(0, "Nearest in the key:", "Prediction", "It raises")
    try expectGolden(page.output, "practice-round.txt")
  }

  @Test func `a practice round says of itself what it is, and is counted nowhere`() {
    let table = described(until: "description")
    table.run("status --format json").expect(0, "\"practice\": true")
    table.run("close").expect(0)
    table.run("summary --for group").expect(0, "Practice: Buying fruit")
    table.run("summary --format json").expect(0, "\"practice\": true")
    table.run("patterns --format json").expect(0, "\"roundCount\": 0")
    table.run("ledger").expect(0)
  }

  @Test func `notes on paper are typed up with the times of the lesson`() {
    let table = Table()
    table.run("practice start at-the-market --as KM --on-paper").expect(0, "practice import FILE")
    table.write(
      """
      0:25 S: 10 of 11 pairs look at the sheet
      T: "Cambiad"
      2:41 T: collects the sheets
      students were asked to read a dialogue
      """,
      to: "/harbor/today/notes.txt"
    )
    table.run("practice import notes.txt").expect(0, "3 notes imported, and the task.")
    table.set("ROUNDS_NETWORK", "practice")
    table.run("notes").expect(0, "08:30  KM1", "10 of 11 pairs", "08:32  KM3")
    table.run("practice import notes.txt --as BD").expect(64, "BD")
  }

  @Test func `a lesson goes on where it was left`() {
    let table = Table()
    table.answer("", "", "s 10 of 11 pairs look at the sheet", ":quit")
    table.run("practice start at-the-market --as KM --plain").expect(
      0,
      "Next: rounds practice resume"
    )
    table.answer("", ":quit")
    table.run("practice resume --plain").expect(0, "It resumes at 0:15.", "0:25  Ss:")
    table.run("practice resume --from 7 --plain").expect(64)
  }

  @Test func `practice does not lie among real rounds`() {
    let table = Table.prepared()
    table.answer(":quit")
    table.run("practice start at-the-market --as KM --plain")
      .expect(0, "a practice round in /harbor/today/practice")
    table.run("practice start at-the-market --as KM --network /harbor")
      .expect(64, "/harbor holds real rounds")
    Table().run("practice resume").expect(66, "There is no practice round in")
  }

  @Test func `a second time has a name of its own, and one's course tells of both`() throws {
    let table = described(until: "description")
    table.answer("", "t the teacher was great", ":end")
    table.run("practice start at-the-market --as KM --plain").expect(0, "at-the-market-2 is open")
    let course = table.run("practice feedback --mine --figures")
    course.expect(0, "This is yours", "Your notes were asked about judgment.")
    try expectGolden(course.output, "practice-course.txt")
  }

  @Test func `items are asked one by one, and laid beside the key at the end`() {
    let table = Table()
    table.answer("d", "", "d")
    table.run("practice start sorting-first")
      .expect(
        0,
        "3 of 25  The students understood the text",
        "You: description. The key: inference."
      )
    table.run("practice start sorting-first --until description").expect(
      64,
      "only lessons can be played"
    )
    Table().run("practice start rewriting").expect(66)
  }

  @Test func `who goes to the shell for a while misses nothing of the lesson`() {
    let table = Table()
    table.set("TERM", "xterm")
    table.perform([.suspend, .quiet])
    table.run("practice start at-the-market --as KM").expect(0)
    #expect(table.picture.contains("paused, Ctrl-P resumes"))
  }

  @Test func `on a screen the lesson stands above the line, and can be paused`() throws {
    let table = Table()
    table.set("TERM", "xterm")
    let typed = "s 10 of 11 pairs look at the sheet".map { Screen.Event.keys([.text(String($0))]) }
    table.perform([.quiet] + typed + [.keys([.enter]), .keys([.control("p")]), .quiet])
    table.run("practice start at-the-market --as KM --speed 2").expect(
      0,
      "1 note of yours, up to 0:0"
    )
    try expectGolden(table.picture, "practice-screen.txt")
  }
}
