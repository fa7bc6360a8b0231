import JSONText
import TestSupport
import Testing

/// How any text is asked whether it is description.
struct CheckTests {
  static let text = """
    T should have waited. 👩‍🏫 Great job
    \t
    14 of 22 students wrote for six minutes
    "Maya, what is the slope?" e\u{301}tude, good
    Ss were on task
    """

  private func table() -> Table {
    let table = Table()
    table.write(Self.text, to: "/harbor/today/paper.txt")
    return table
  }

  @Test func `words are marked, and the question stands beneath`() throws {
    let answer = table().run("check paper.txt")
    #expect(answer.status == 1)
    try expectGolden(answer.output + "--\n" + answer.talk, "check.txt")
  }

  @Test func `what was found is said, and how it weighed`() throws {
    try expectGolden(table().run("check --explain paper.txt").output, "check-explain.txt")
  }

  @Test func `programs read one object a line, with places in scalars`() throws {
    let answer = table().run("check --format json paper.txt")
    #expect(answer.status == 1)
    try expectGolden(answer.output, "check.jsonl")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count == 5)
    for (line, text) in zip(
      lines,
      Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    ) {
      let value = try #require(try JSONReader().read(Array(line.utf8)).object)
      #expect(value["text"]?.string == String(text))
      let scalars = Array(text.unicodeScalars)
      for flag in value["flags"]?.array ?? [] {
        let start = try #require(flag.object?["start"]?.integer)
        let end = try #require(flag.object?["end"]?.integer)
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(flag.object?["text"]?.string == words)
      }
    }
  }

  @Test func `nothing to ask about is done`() {
    let table = table()
    table.pipe("14 of 22 students wrote for six minutes\n")
    table.run("check -").expect(0, "No questions about 1 line.")
    table.run("check").expect(0, "There are no lines to check.")
  }

  @Test func `a statement of analysis is asked about ratings and remedies`() {
    let table = table()
    table.pipe("Teachers should ask why\nTasks ask to copy\nTeachers did a great job\n")
    let answer = table.run("check --stage analysis --format json")
    answer.expect(1, "\"kind\":\"remedy\"", "\"kind\":\"evaluation\"")
    #expect(answer.output.contains(#""verdict":"descriptive","flags":[]"#))
  }

  @Test func `a proposal may say what is to be done, but name nobody`() {
    let table = table()
    table.pipe("Teachers should plan good questions with Maya\n")
    let answer = table.run("check --stage evaluation --format json")
    answer.expect(1, "\"kind\":\"name\"")
    #expect(!answer.output.contains("remedy"))
  }

  @Test func `a vocabulary and a protocol can be chosen`() {
    let table = table()
    table.pipe("Los alumnos estaban aburridos\n")
    table.run("check --vocabulary spanish").expect(1, "aburridos")
    table.run("check --vocabulary klingon").expect(66, "klingon")
    table.run("check --protocol school-rounds paper.txt").expect(1, "good")
    table.run("check none.txt").expect(66, "none.txt cannot be read.")
    table.run("candidates -- check --vocabulary ''").expect(0, "english", "spanish")
  }

  @Test func `a document of another program is named`() {
    let table = table()
    table.write("%PDF-1.5 and more bytes", to: "/harbor/today/paper.pdf")
    table.run("check paper.pdf").expect(65, "a PDF")
  }
}
