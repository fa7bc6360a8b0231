import TestSupport
import Testing

/// The demonstration, from opening to close.
struct DemoTests {
  @Test func `a whole round is made by the commands of a user`() throws {
    let answer = Table().run("demo")
    #expect(answer.status == 0)
    #expect(answer.talk.isEmpty)
    try expectGolden(answer.output, "demo.txt")
  }
}
