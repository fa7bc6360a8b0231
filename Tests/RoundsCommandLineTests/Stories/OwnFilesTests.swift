import TestSupport
import Testing

/// What an administrator makes, and what a facilitator does when it goes wrong.
struct OwnFilesTests {
  @Test func `a protocol is shown in plain words`() throws {
    let page = Table().run("protocol show instructional-rounds")
    page.expect(0, "Before it can end:", "A pattern cites at least 2 notes", "Demand of a task")
    try expectGolden(page.output, "protocol-show.txt")
  }

  @Test func `the file itself is printed with its comments`() {
    let page = Table().run("protocol show school-rounds --format json5")
    page.expect(0, "// ", "id: \"school-rounds\"")
  }

  @Test func `a vocabulary is shown with what it asks`() {
    let table = Table()
    table.run("vocabulary list").expect(0, "english", "in es", "built in")
    table.run("vocabulary show spanish").expect(0, "What is asked", "Judgments", "excelente")
    table.run("vocabulary show spanish --format json").expect(0, "\"language\":\"es\"")
    table.run("vocabulary show spanihs").expect(66, "Did you mean")
  }

  /// The key of the words that judge, as files have always spelled it.
  private static let judgments = "judge" + "ment"

  @Test(
    arguments: [
      ("protocol", "instructional-rounds", ""), ("vocabulary", "english", "vocabularies/"),
      ("practice", "at-the-market", "practice/"), ("practice", "three-corners", "practice/"),
    ]
  )
  func `a new file is made, checked and found, and replaces none`(
    _ kind: String,
    _ from: String,
    _ folder: String
  ) {
    let table = Table()
    let file = "own/\(folder)harbor.json5"
    table.run("\(kind) new harbor --from \(from) -o \(file)")
      .expect(0, "Next: rounds \(kind) check \(file)")
    table.run("\(kind) check \(file)").expect(0, "has no mistakes", "version 1")
    table.run("--protocols own \(kind) list").expect(0, "harbor")
    table.run("\(kind) new harbor --from \(from) -o \(file)").expect(73, "already a file")
  }

  @Test func `a vocabulary has words added to another, and taken out of it`() throws {
    let table = Table()
    table.write(
      """
      {
        name: "harbor", extends: "english", version: 1,
        \(Self.judgments): ["zippy"], without: ["wonderful"],
      }
      """,
      to: "/harbor/today/own/vocabularies/harbor.json5"
    )
    table.run("protocol new harbor --from school-rounds -o own/harbor.json5").expect(0)
    let text = try #require(table.file("/harbor/today/own/harbor.json5"))
      .replacing("vocabulary: \"english\"", with: "vocabulary: \"harbor\"")
    #expect(text.contains("vocabulary: \"harbor\""))
    table.write(text, to: "/harbor/today/own/harbor.json5")
    table.run("--protocols own protocol check own/harbor.json5").expect(0)
    table.pipe("T: a zippy start\nT: a wonderful start\nT: an excellent start\n")
    let check = table.run("--protocols own check - --protocol harbor")
    #expect(check.output.contains("\"zippy\""))
    #expect(check.output.contains("\"excellent start\""))
    #expect(!check.output.contains("\"wonderful\""))
  }

  @Test func `a vocabulary of one's own takes the place of the one that it extends`() {
    let table = Table()
    table.write(
      "{ name: \"english\", extends: \"english\", version: 1, \(Self.judgments): [\"zippy\"] }",
      to: "/harbor/today/own/vocabularies/english.json5"
    )
    table.pipe("T: a zippy start\nT: an excellent start\n")
    let check = table.run("--protocols own check -")
    #expect(check.output.contains("\"zippy\"") && check.output.contains("\"excellent start\""))
  }

  @Test func `what is named and not there is found`() throws {
    let table = Table()
    table.write(
      "{ name: \"harbor\", extends: \"englisch\", version: 1 }",
      to: "/harbor/today/harbor.json5"
    )
    table.run("vocabulary check harbor.json5").expect(65, "extends", "Did you mean \"english\"?")
    table.run("protocol new mine --from school-rounds").expect(0)
    let text = try #require(table.file("/harbor/today/mine.json5"))
      .replacing("vocabulary: \"english\"", with: "vocabulary: \"englich\"")
    table.write(text, to: "/harbor/today/mine.json5")
    table.run("protocol check mine.json5")
      .expect(65, "language.vocabulary", "Did you mean \"english\"?")
  }

  @Test func `a round goes on when its protocol's file is newer, broken or gone, and says why`()
    throws
  {
    let table = Table()
    table.run("init /harbor/today")
    table.run("protocol new harbor --from school-rounds -o own/harbor.json5")
    let open = "open Autumn --school Harbor --problem 'What do students do?' --protocol harbor"
    table.run("--protocols own \(open) --as FA").expect(0)
    #expect(!table.run("--protocols own status").talk.contains("its own copy"))
    let text = try #require(table.file("/harbor/today/own/harbor.json5"))
    table.write(
      text.replacing("  version: 1,", with: "  version: 2,"),
      to: "/harbor/today/own/harbor.json5"
    )
    table.run("--protocols own status")
      .expect(0, "harbor, version 1; the file is now version 2")
    table.write("{", to: "/harbor/today/own/harbor.json5")
    table.run("--protocols own status").expect(0, "its file has mistakes now")
    table.run("status")
      .expect(0, "no file of that name anymore", "rounds protocol show --of-round")
    table.run("note 1 'T: asks why' --as FA").expect(0)
    table.run("protocol show --of-round --format json5 -o back/harbor.json5").expect(0)
    table.run("protocol check back/harbor.json5").expect(0, "has no mistakes")
  }
}
