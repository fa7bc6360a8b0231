import JSONText
import Testing

/// Where values and keys stand.
struct PositionTests {
  /// Line, column and byte of a position, to compare at once.
  private func place(_ position: JSONPosition?) -> [Int] {
    position.map { [$0.line, $0.column, $0.offset] } ?? []
  }

  @Test func `a value and a key know their line, column and byte`() throws {
    let value = try JSONReader().read("{\n  \"é🌀\": [1, \"a\"],\n\t\"b\": {}\n}")
    #expect(place(value.position) == [1, 1, 0])
    #expect(place(value.members.first?.keyPosition) == [2, 3, 4])
    #expect(place(value.members.first?.value.position) == [2, 9, 14])
    #expect(place(value.object?["é🌀"]?.array?.last?.position) == [2, 13, 18])
    #expect(place(value.members.last?.keyPosition) == [3, 2, 25])
    #expect(place(value.object?["b"]?.position) == [3, 7, 30])
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `every kind of line break ends a line once`(lineBreak: String) throws {
    let value = try JSONReader().read("[1,\(lineBreak)\(lineBreak) 2]")
    #expect(value.array?.last?.position.line == 3)
    #expect(value.array?.last?.position.column == 2)
  }

  @Test func `a byte order mark takes no column`() throws {
    #expect(place(try JSONReader().read("\u{FEFF}1").position) == [1, 1, 3])
  }

  @Test func `lines inside comments and texts of JSON5 count`() throws {
    let value = try JSONReader(dialect: .json5).read("/*\n\n*/['a\\\nb', // c\n 2]")
    #expect(place(value.position) == [3, 3, 6])
    #expect(place(value.array?.last?.position) == [5, 2, 21])
  }

  @Test func `a combining mark is a column of its own`() throws {
    let value = try JSONReader().read("[\"e\u{301}\",1]")
    #expect(value.array?.last?.position.column == 7)
  }

  @Test(arguments: ["\u{7F}", "\u{80}", "¿", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10FFFF}"])
  func `a character is one column, however many bytes it has`(character: String) throws {
    let value = try JSONReader().read("[\"\(character)\",1]")
    #expect(value.array?.last?.position.column == 6)
  }

  @Test func `positions are in the order of the text`() throws {
    let array = try #require(JSONReader().read("[1,\n2]").array)
    #expect(array[0].position < array[1].position)
    #expect("\(array[1].position)" == "line 2, column 1")
  }
}
