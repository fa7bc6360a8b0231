import JSONText
import TestSupport
import Testing

/// What there is to say about practice, for programs.
struct PracticeJSONTests {
  /// What a line prints, read as JSON.
  private func json(_ table: Table, _ line: String) throws -> JSONObject {
    let answer = table.run("\(line) --format json")
    answer.expect(0)
    let object = try #require(try JSONReader().read(answer.output).object)
    #expect(object.members.first?.key == "format")
    return object
  }

  @Test(
    arguments: zip(
      ["at-the-market", "sorting-first", "rewriting", "three-corners"],
      ["focusQuestions", "items", "items", "items"]
    )
  )
  func `the paper of an exercise has what is asked and nothing of the key`(
    _ exercise: String,
    _ key: String
  ) throws {
    let table = Table()
    let object = try json(table, "practice sheet \(exercise)")
    #expect(object["exercise"]?.object?["id"]?.string == exercise)
    #expect(object[key]?.array?.isEmpty == false)
    let text = table.run("practice sheet \(exercise) --format json").output
    for word in ["just-read-it", "A count and a time", "would do", "A demanding text that"] {
      #expect(!text.contains(word))
    }
  }

  @Test(
    arguments: zip(
      ["at-the-market", "sorting-first", "rewriting", "three-corners"],
      [
        "0:55 S: just read it\\nstudents were asked to read", "1 d\\n3 d", "1 4 Ss lean",
        "1 teachers: ask",
      ]
    )
  )
  func `what one person wrote comes with the key, and counts where they are wanted`(
    _ exercise: String,
    _ text: String
  ) throws {
    let table = Table()
    table.write(
      text.split(separator: "\\n").joined(separator: "\n"),
      to: "/harbor/today/paper.txt"
    )
    let object = try json(table, "practice feedback \(exercise) paper.txt")
    #expect(object["exercise"]?.object?["id"]?.string == exercise)
    #expect(object["figures"] == nil)
    let keys = object.members.map(\.key)
    #expect(keys.contains("moments") || keys.contains("answers"))
    let counted = try json(table, "practice feedback \(exercise) paper.txt --figures")
    let hasFigures = ["at-the-market", "sorting-first"].contains(exercise)
    #expect((counted["figures"] != nil) == hasFigures)
  }

  @Test(
    arguments: zip(
      ["at-the-market", "sorting-first", "rewriting", "three-corners"],
      ["0:55 S: just read it\\ndemand 2", "1 d\\n3 d", "1 4 Ss lean", "1 teachers: ask"]
    )
  )
  func `a room's page comes without a name`(_ exercise: String, _ text: String) throws {
    let table = Table()
    for name in ["Maya", "Leo"] {
      table.write(
        text.split(separator: "\\n").joined(separator: "\n"),
        to: "/harbor/today/room/\(name).txt"
      )
    }
    let object = try json(table, "practice collect \(exercise) room --figures")
    #expect(object["personCount"]?.integer == 2)
    #expect(!table.run("practice collect \(exercise) room --format json").output.contains("Maya"))
  }

  @Test func `a practice round has a member for each stage that is over, and a course a part each`()
    throws
  {
    let table = Table()
    table.answer(
      "",
      "",
      "s 10 of 11 pairs look at the sheet",
      "t \"Just read it\"",
      "c sheet: A",
      ":end"
    )
    table.run("practice start at-the-market --as KM --plain --until description").expect(0)
    table.set("ROUNDS_NETWORK", "practice")
    table.run("practice feedback --format json").expect(1)
    for line in [
      "task 1 'students were asked to read a printed dialogue' --cites KM1",
      "select KM1 KM2 KM3", "close",
    ] { table.run(line).expect(0) }
    let round = try json(table, "practice feedback")
    #expect(round["stage"]?.string == "closed")
    let notes = try #require(round["description"]?.object?["notes"]?.array)
    #expect(notes.map { $0.object?["atSeconds"]?.integer } == [15, 15, 15])
    #expect(round["statements"] == nil)
    let course = try json(table, "practice feedback --mine")
    #expect(course["parts"]?.array?.count == 1)
  }
}
