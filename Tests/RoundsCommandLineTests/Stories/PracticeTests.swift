import TestSupport
import Testing

/// Learning to see before one judges.
struct PracticeTests {
  @Test func `the exercises are listed with what they are`() {
    let table = Table()
    let list = table.run("practice list")
    list.expect(0, "simile-auction", "lesson", "sorting-third", "25 statements", "built in")
    table.run("practice list --format json").expect(0, "\"kind\": \"rewriting\"")
  }

  @Test(arguments: ["at-the-market", "sorting-first", "rewriting", "three-corners"])
  func `the paper of an exercise gives nothing of its key away`(_ exercise: String) throws {
    let paper = Table().run("practice sheet \(exercise)")
    paper.expect(0)
    for word in ["just-read-it", "A count and a time", "would do", "A demanding text that"] {
      #expect(!paper.output.contains(word))
    }
    try expectGolden(paper.output, "practice-sheet-\(exercise).txt")
  }

  @Test func `a lesson is played in its own time, or faster`() {
    let table = Table()
    let whole = table.run("practice play at-the-market")
    whole.expect(0, "0:06  T: “En parejas.", "6:55  T: “Gracias.", "End of the lesson.")
    #expect(table.waited == 415_000)
    #expect(whole.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    table.run("practice play at-the-market --speed 10 --from 6:20").expect(0, "6:40  Ss: (Read")
    #expect(table.waited == 415_000 + 3_500)
  }

  @Test func `only lessons can be played, and not at any speed`() {
    Table().run("practice play sorting-first").expect(64, "exercise in sorting")
    Table().run("practice play at-the-market --speed 0").expect(64, "The speed is 1 to 1000")
    Table().run("practice play at-the-marked").expect(66, "Did you mean \"at-the-market\"?")
  }

  @Test func `notes of a lesson are laid beside its key`() throws {
    let table = Table()
    table.write(
      """
      0:25 S: 10 of 11 pairs look at the sheet and not at each other
      0:58 S: "What's manzanas?" "Dunno. Just read it."
      2:42 T: "Sin papel", collects the sheets
      3:40 the students were really engaged
      students were asked to buy three things with five euros without the sheet
      """,
      to: "/harbor/today/notes.txt"
    )
    let page = table.run("practice feedback at-the-market notes.txt")
    page.expect(0, "Moments you caught", "Moments you have no note on")
    try expectGolden(page.output, "practice-lesson.txt")
  }

  @Test func `sorted statements are laid beside the key, with the reason`() throws {
    let table = Table()
    table.pipe("1 d\n2 v\n3 d\n5 j\n8 d\n99 d\n")
    let page = table.run("practice feedback sorting-first -")
    page.expect(0, "More than once you took inferences for descriptions.")
    page.expect(0, "Line 6: there is no item 99")
    try expectGolden(page.output, "practice-sorting.txt")
  }

  @Test func `loaded notes that were written again are asked about`() throws {
    let table = Table()
    table.pipe(
      "1 4 Ss lean over one sheet, all write, 7 min\n2 T asks \"What is six times eight?\", impatient\n"
    )
    try expectGolden(table.run("practice feedback rewriting -").output, "practice-rewriting.txt")
  }

  @Test func `what must change in the other corners is laid beside the key`() throws {
    let table = Table()
    table.pipe(
      "1 teachers: learn to ask; students: read the texts themselves\n2 content: open tasks\n"
    )
    let page = table.run("practice feedback three-corners -")
    page.expect(0, "no answer")
    try expectGolden(page.output, "practice-core.txt")
  }

  @Test func `a room's page tells what divides it, and has nobody's name on it`() throws {
    let table = Table()
    for (name, answers) in [
      ("Maya", "1 d\n2 j\n3 i"), ("Leo", "1 d\n2 j\n3 d"), ("Kim", "1 d\n2 j\n3 v"),
    ] {
      table.write(answers, to: "/harbor/today/answers/\(name).txt")
    }
    let page = table.run("practice collect sorting-first answers --figures")
    page.expect(0, "Where you differ", "The students understood the text", "Alpha")
    for name in ["Maya", "Leo", "Kim"] { #expect(!page.output.contains(name)) }
    try expectGolden(page.output, "practice-room-sorting.txt")
  }

  @Test func `a room's page of a lesson tells which moments half of it missed`() throws {
    let table = Table()
    table.write(
      "0:55 S: just read it\nstudents were asked to read a dialogue",
      to: "/harbor/today/in/a"
    )
    table.write(
      "3:20 S: tres esto, es mucho\n5:00 Ss engaged\ndemand 2\ndemand 2 3",
      to: "/harbor/today/in/b"
    )
    table.write(
      "3:22 S: esto\n6:00 very engaged\ndemand 1\ndemand is high",
      to: "/harbor/today/in/c"
    )
    let page = table.run("practice collect at-the-market in --figures")
    page.expect(0, "Moments that at least half of you have no note on", "“engaged”, 2 times")
    page.expect(0, "Its demand: level 1 by 1, level 2 by 1.", "The key: level 1.")
    try expectGolden(page.output, "practice-room-lesson.txt")
  }

  @Test func `a folder with nothing in it is told`() {
    Table().run("practice collect sorting-first nowhere").expect(66, "nowhere has no answers")
  }

  @Test func `only what could be read was handed in, and every other file is named`() {
    let table = Table()
    for (name, answers) in [
      ("Maya.txt", "1 – Description\n2 opinion"), ("Leo.csv", "1,d\n2,j"), ("Kim.txt", ""),
      ("Ana.txt", "present"), ("Bo.txt", "I thought they were\nall the same"),
    ] {
      table.write(answers, to: "/harbor/today/answers/\(name)")
    }
    let page = table.run("practice collect sorting-first answers")
    page.expect(0, "2 people handed in answers.", "! Kim.txt is left out: it is empty.")
    page.expect(0, #"! Ana.txt is left out: nothing in it can be read; it begins "present"."#)
    page.expect(0, #"it begins "I thought they were"."#)
    table.write("quiet", to: "/harbor/today/notes/a.txt")
    table.write("0:55 T: \"Just read it.\"", to: "/harbor/today/notes/b.txt")
    table.run("practice collect at-the-market notes")
      .expect(0, "Notes from 1 people, side by side.", "! a.txt is left out")
    table.write("", to: "/harbor/today/none/a.txt")
    table.run("practice collect sorting-first none").expect(66, "none has no answers")
  }

  @Test func `an exercise ends at quit, helps at a question mark, and asks again for a pile`() {
    let table = Table()
    table.answer("?", "hmm", "d", "quit")
    let answer = table.run("practice start sorting-first")
    answer.expect(0, "Enter leaves this one out; quit ends it here.", "! That is none of the four.")
    answer.expect(0, "Your answers are in")
    table.answer("quit")
    table.run("practice start sorting-first").expect(0, "You answered none, so nothing is kept.")
    table.answer("QUIT")
    table.run("practice start rewriting").expect(0, "nothing is kept")
  }

  @Test func `a room's page of loaded notes and of the core tells what half of it left`() throws {
    let table = Table()
    for (name, notes, changes) in [
      (
        "a", "1 Ss were engaged in the group work\n2 T: \"Somebody else.\"",
        "1 teachers: ask; students: read"
      ),
      (
        "b", "1 4 Ss lean over one sheet, all write",
        "1 teachers: learn to ask\n2 content: open tasks"
      ),
      ("c", "1 good group work", "1 teachers: ask\n2 content: open; students: answer each other"),
    ] {
      table.write(notes, to: "/harbor/today/notes/\(name)")
      table.write(changes, to: "/harbor/today/changes/\(name)")
    }
    let rewriting = table.run("practice collect rewriting notes")
    rewriting.expect(0, "3 people handed in answers.", "1. The students were completely engaged")
    #expect(!rewriting.output.contains("2. The teacher is impatient"))
    let core = table.run("practice collect three-corners changes")
    core.expect(
      0,
      "1. Every classroom gets a set",
      "student engagement:",
      "2. Teachers are trained"
    )
    #expect(!core.output.contains("3. Students work in groups"))
    #expect(!core.output.contains("teachers' knowledge and skill:"))
  }

  @Test func `every mistake of a lesson of one's own is named at once`() {
    let table = Table()
    let lesson = """
      { exercise: "lesson", id: "mine", version: 1, title: "Mine", subject: "Art", grade: "3",
        protocol: "practise-round", problem: "What do students draw?",
        script: [
          { at: "1:00", who: "T", says: "Draw." },
          { at: "0:30", who: "Ss", does: "draw" },
        ],
        tasks: [{ at: "0:00", until: "0:30", given: "students were asked to draw", intended: "see",
          scale: "dok", level: "9", words: ["draw"] }],
        moments: [{ id: "start", at: "0:00", until: "0:30", elements: ["task"], what: "Draw.",
          why: "It is the task.", words: ["draw"] }],
        patterns: [{ text: "Tasks ask for a drawing", rests: ["nothing"] }],
        predictions: [{ text: "I could draw", rests: ["start"] }],
      }
      """
    table.write(lesson, to: "/harbor/today/mine.json5")
    table.run("protocol check mine.json5")
      .expect(65, "Did you mean \"practice-round\"?", "0:30", "\"why\" is missing", "\"nothing\"")
    let named = lesson.replacing("practise-round", with: "practice-round")
    table.write(named, to: "/harbor/today/mine.json5")
    table.run("protocol check mine.json5")
      .expect(65, "0:30", "\"why\" is missing", "\"nothing\"", "\"9\"")
    let mended = named.replacing("0:30\", who", with: "2:00\", who")
      .replacing(
        "words: [\"draw\"] }],\n  moments",
        with: "why: \"One step.\", words: [\"draw\"] }],\n  moments"
      )
      .replacing("[\"nothing\"]", with: "[\"start\"]")
    table.write(mended, to: "/harbor/today/mine.json5")
    table.run("protocol check mine.json5").expect(65, "\"9\"")
    table.write(
      mended.replacing("level: \"9\"", with: "level: \"1\""),
      to: "/harbor/today/mine.json5"
    )
    table.run("protocol check mine.json5").expect(0, "mine.json5 has no mistakes: Mine, version 1.")
    table.write(
      mended.replacing("level: \"9\"", with: "level: \"1\"").replacing(
        "practice-round",
        with: "school-rounds"
      ),
      to: "/harbor/today/yours.json5"
    )
    table.run("protocol check yours.json5")
      .expect(65, "\"mine\" is not the name of the file", "is for real rounds")
  }
}
