import Testing

/// Taking in what was written elsewhere.
struct ImportTests {
  static let paper = """
    Visit 1
    KM
    9:12 T: what's the slope? 3 hands
    * 9:14 S: "two"
    Visit 2
    9:41 C: board: y = 2x
    """

  @Test func `a sheet comes in once`() {
    let table = Table.prepared()
    table.at("10:30")
    table.write(Self.paper, to: "/harbor/today/paper.txt")
    table.run("import paper.txt --visit 1 --as KM --dry-run")
      .expect(0, "3 notes would be imported", "what's the slope?", "\"two\" (student), selected")
    table.run("notes").expect(0, "No notes.")
    table.run("import paper.txt --visit 1 --as KM").expect(0, "3 notes imported.")
    table.run("import paper.txt --visit 1 --as KM")
      .expect(0, "0 notes imported, 3 are already there.")
    table.run("notes --selected").expect(0, "two")
    table.run("notes --visit 2").expect(0, "board: y = 2x")
  }

  @Test func `what cannot be read is named, and the rest comes in`() {
    let table = Table.prepared()
    table.at("10:30")
    table.pipe("9:12 T: asks\nVisit 9\n9:13 S: answers\n")
    table.run("import - --visit 1 --as KM").expect(
      1,
      "1 note imported.",
      "! lines 2 and 3: visit 9 is not planned."
    )
    table.pipe("9:12 T: asks\nVisit 9\n9:13 S: answers\n")
    table.run("import - --visit 1 --as KM --format json")
      .expect(1, "\"imported\": 0", "\"known\": 1", "\"line\": 2")
  }

  @Test func `lines of one reason are told together, and once`() {
    let table = Table.prepared()
    table.at("10:30")
    table.write("time,code\n9:12,XX\n9:13,YY\n9:14,XX\n", to: "/harbor/today/t.csv")
    let answer = table.run("import t.csv --visit 1 --as KM")
    answer.expect(1, "! lines 2 and 4: the protocol has no lens “XX”", "! line 3:")
    #expect(answer.talk.split(separator: "\n").count { $0.contains("XX") } == 1)
  }

  @Test func `notes of a visit that was dropped come in, and that is told`() {
    let table = Table.prepared()
    table.run("visit drop 2 --reason 'a fire drill' --as FA")
    table.pipe("T: asks\n")
    table.run("import - --visit 2 --as KM")
      .expect(0, "! visit 2 was dropped", "without a time, placed at the start")
    table.run("note 2 'S: says' --as KM").expect(0, "! Visit 2 was dropped")
  }

  @Test func `a file of another kind says what to do`() {
    let table = Table.prepared()
    table.write("%PDF-1.7", to: "/harbor/today/paper.pdf")
    table.run("import paper.pdf --visit 1 --as KM").expect(65)
    table.run("import none.txt --visit 1 --as KM").expect(
      66,
      "none.txt cannot be read."
    )
  }

  static let named = """
    9:12 T calls on Danielle
    9:13 Danielle: "two", and Jayden nods
    """

  @Test func `names that are found are replaced by numbers where somebody agrees`() {
    let table = Table.prepared()
    table.at("10:30")
    table.write(Self.named, to: "/harbor/today/named.txt")
    table.answer("yes")
    table.run("import named.txt --visit 1 --as KM").expect(
      0,
      "Put numbers in place of these names: Danielle (S1) and Jayden (S2)?",
      "2 notes imported.",
      "Names were replaced and are not kept: Danielle (S1) and Jayden (S2)."
    )
    table.run("notes").expect(0, "T calls on S1", "S1: \"two\", and S2 nods")
    let log = table.run("log").output
    #expect(!log.contains("Danielle") && !log.contains("Jayden"))
    table.answer("no")
    table.run("import named.txt --visit 1 --as KM").expect(
      0,
      "0 notes imported, 2 are already there."
    )
  }

  @Test func `a script says that it wants numbers, or hears how to get them`() {
    let table = Table.prepared()
    table.at("10:30")
    table.write(Self.named, to: "/harbor/today/named.txt")
    table.run("import named.txt --visit 1 --as KM --number-names --dry-run")
      .expect(0, "T calls on S1", "Names were replaced")
    table.run("import named.txt --visit 1 --as KM")
      .expect(0, "rounds redact --name 'Danielle' --as S1", "rounds import --number-names")
    table.run("import named.txt --visit 1 --as KM --number-names").expect(
      0,
      "0 notes imported, 2 are already there."
    )
    table.run("redact --name Danielle --as S1 --yes --as KM").expect(0)
    table.run("notes").expect(0, "T calls on S1")
  }
}
