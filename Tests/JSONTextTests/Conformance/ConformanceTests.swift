import JSONText
import Testing

/// The cases of the public suite *JSONTestSuite*, and a few that it lacks.
struct ConformanceTests {
  @Test(arguments: ValidTexts.all)
  func `what is JSON is read`(text: NamedText) throws {
    _ = try JSONReader().read(text.bytes)
  }

  @Test(arguments: ValidTexts.all)
  func `what is JSON is also JSON5 and says the same`(text: NamedText) throws {
    let json = try JSONReader().read(text.bytes)
    #expect(try JSONReader(dialect: .json5).read(text.bytes) == json)
  }

  @Test(arguments: InvalidTexts.all)
  func `what is not JSON is refused`(text: NamedText) {
    #expect(throws: JSONError.self) { try JSONReader().read(text.bytes) }
  }

  @Test(arguments: InvalidTexts.notUTF8, JSONReader.Dialect.allCases)
  func `what is not UTF-8 is refused`(text: NamedText, dialect: JSONReader.Dialect) {
    #expect(throws: JSONError.self) { try JSONReader(dialect: dialect).read(text.bytes) }
  }

  @Test(arguments: OpenTexts.read)
  func `what is left open is read if it can be represented`(text: NamedText) throws {
    _ = try JSONReader().read(text.bytes)
  }

  @Test(arguments: OpenTexts.refused)
  func `what is left open is refused if no text or stack can hold it`(text: NamedText) {
    #expect(throws: JSONError.self) { try JSONReader().read(text.bytes) }
  }

  @Test func `the table is no smaller than it was`() {
    let open = OpenTexts.read.count + OpenTexts.refused.count + InvalidTexts.notUTF8.count
    #expect(ValidTexts.all.count + InvalidTexts.all.count + open >= 310)
  }
}
