import BuiltInProtocols
import Testing

@testable import InstructionalRounds

/// Numbers for the people whom a file names.
struct NameNumberingTests {
  @Test func `people are numbered as they appear`() throws {
    let texts = [
      "T calls on Maya", "maya's sheet: \"4\"", "T: \"Ms. Ortiz will help you, Jayden\"",
      "Maya Ortiz reads line 4", "José and Zoe share a book",
    ]
    let names = try numbered(texts)
    #expect(
      names.map { "\($0.name) \($0.substitute)" } == [
        "Maya S1", "Ms. Ortiz A1", "Jayden S2", "Maya Ortiz S1", "José S3", "Zoe S4",
      ]
    )
    let order = NameReplacement.longestFirst(names)
    #expect(
      texts.map { NameReplacement.text($0, without: order) } == [
        "T calls on S1", "S1's sheet: \"4\"", "T: \"A1 will help you, S2\"", "S1 reads line 4",
        "S3 and S4 share a book",
      ]
    )
  }

  @Test func `two people of one first name keep apart, behind the numbers that are there`() throws {
    let texts = ["S3 answers", "T calls on Maya Ortiz", "Maya Chen answers", "T calls on Maya"]
    let names = try numbered(texts)
    #expect(names.map(\.substitute) == ["S4", "S5", "S6"])
    #expect(NameReplacement.text("no names", without: names) == nil)
  }

  @Test func `what is nobody's name, or none, gets no number`() throws {
    let texts = ["T calls on Maya", "write to maya@example.org", "reads about Zoe"]
    #expect(try numbered(texts, except: ["Maya", "Zoe"]).isEmpty)
  }

  private func numbered(
    _ texts: [String],
    except nobody: Set<String> = []
  ) throws -> [NameReplacement] {
    let english = try #require(BuiltIn.vocabulary("english"))
    return NameReplacement.numbering(namesIn: texts, reading: english) { nobody.contains($0.text) }
  }
}
