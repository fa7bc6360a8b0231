import TestSupport
import Testing

/// Where those who saw the same visit differ.
struct AgreementStoryTests {
  /// A round in which two observers noted different things of one visit.
  private func table() -> Table {
    let table = Table.prepared()
    table.at("09:00")
    table.run("visit start 1 --as FA")
    for (time, line) in [
      ("09:01", #"note 1 'T: asks "why?"' --as KM"#),
      ("09:01", #"note 1 'T: asks "why?", waits' --as BD"#),
      ("09:05", "note 1 'S: 3 of 24 write' --as KM"),
      ("09:05", "note 1 'C: board shows 3/4' --as BD"),
    ] {
      table.at(time)
      table.run(line).expect(0)
    }
    return table
  }

  @Test func `the minutes in which observers differ come with their notes side by side`() throws {
    let page = table().run("agreement 1")
    page.expect(0, "4:00 to 6:00: student and content", "3 of 24 write", "board shows 3/4")
    #expect(!page.output.contains("KM") && !page.output.contains("BD"))
    try expectGolden(page.output, "agreement.txt")
  }

  @Test func `figures come when they are asked for, each with how it is made up`() throws {
    let page = table().run("agreement 1 --figures --every 1m")
    page.expect(0, "Cohen", "undefined", "None of them says who")
    try expectGolden(page.output, "agreement-figures.txt")
    table().run("agreement --format json --figures").expect(0, "\"krippendorffsAlpha\"")
  }

  @Test
  func
    `levels of demand that observers judged are laid side by side, each with their own last one`()
    throws
  {
    let table = Table.analyzing()
    for line in [
      "demand 1 1 --as KM", "demand 1 4 --as BD", "demand 1 3 --as BD", "demand 2 2 --as KM",
      "demand 2 2 --as BD", "demand 1 2 --as FA",
    ] { table.run(line).expect(0) }
    let page = table.run("agreement --figures")
    page.expect(0, "level 1 (Recall a fact", "demand, dok", "The demand of the tasks")
    #expect(
      !page.output.contains("level 4 (")
        && !page.output.contains(
          "level 2 (Choose what to do: sort, compare, estimate, or connect two steps) by 3"
        )
    )
    try expectGolden(page.output, "agreement-demand.txt")
    let json = table.run("agreement 1 --format json --figures")
    json.expect(0, "\"scale\": \"dok\"", "\"level\": \"3\"")
    let one = Table.analyzing()
    one.run("demand 1 1 --as KM").expect(0)
    #expect(!one.run("agreement").output.contains("The demand of the tasks"))
    // A judgment that was taken back is none.
    table.run("undo --as BD").expect(0)
    #expect(!table.run("agreement").output.contains("Visit 2: students were asked to copy"))
  }

  @Test func `every task that two people judged counts, also where one of them saw another room`() {
    let table = Table.prepared()
    table.run("visit plan 3 --as FA").expect(0)
    for visit in 1...3 {
      table.run(
        "note \(visit) 'T: \"What is \(visit)?\" 3 of 22 answer' -e teacher -e student -e content --as KM"
      )
      table.run("task \(visit) 'students were asked to say \(visit)' --cites KM\(visit) --as FA")
      table.run("note 1 'S: \"minus \(visit)\"' --as BD")
    }
    table.run("select KM1 KM2 KM3 --as KM")
    table.run("select BD1 BD2 BD3 --as BD")
    table.run("advance --as FA").expect(0)
    for (visit, other) in [(1, 1), (2, 3), (3, 4)] {
      table.run("demand \(visit) 1 --as KM").expect(0)
      table.run("demand \(visit) \(other) --as BD").expect(0)
    }
    let page = table.run("agreement --figures")
    page.expect(0, "differ on 2 tasks", "33%")
    let places = ["Visit 2: students", "Visit 3: students", "Visit 1: students"].map {
      page.output.firstRange(of: $0)?.lowerBound ?? page.output.startIndex
    }
    #expect(places == places.sorted())
  }

  @Test func `one observer has nobody to differ from`() {
    Table.prepared().run("agreement 1").expect(66, "does not have notes from two observers")
    Table.prepared().run("agreement").expect(66, "No visit has notes from two observers")
    table().run("agreement 1 --every 5").expect(64, "Write it like 90s or 2m")
  }
}
