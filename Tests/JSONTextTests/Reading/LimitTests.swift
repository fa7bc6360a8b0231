import JSONText
import Testing

/// What a reader refuses because it is too much.
struct LimitTests {
  /// Brackets of both kinds inside one another.
  private func nest(_ depth: Int) -> String {
    (0..<depth).reduce("0") { inside, level in
      level.isMultiple(of: 2) ? "[\(inside)]" : "{\"a\":\(inside)}"
    }
  }

  @Test(arguments: [1, 64, JSONReader.Limits.deepest])
  func `depth is allowed up to the limit and not beyond`(depth: Int) throws {
    let reader = JSONReader(limits: JSONReader.Limits(depth: depth))
    let value = try reader.read(nest(depth))
    var writer = JSONWriter()
    writer.value(value)
    #expect(writer.text == nest(depth) + "\n")
    let error = #expect(throws: JSONError.self) { try reader.read(nest(depth + 1)) }
    #expect(
      error?.summary.hasSuffix("more than \(depth) lists and groups are nested")
        == true
    )
  }

  @Test func `lists beside one another are not deep`() throws {
    let reader = JSONReader(limits: JSONReader.Limits(depth: 2))
    #expect(try reader.read("[[],[],{},{},[]]").array?.count == 5)
  }

  @Test func `a text is read up to the limit of its bytes and not beyond`() throws {
    let reader = JSONReader(limits: JSONReader.Limits(bytes: 4))
    #expect(try reader.read("1234").integer == 1234)
    #expect(throws: JSONError.tooLarge(bytes: 5, limit: 4)) { try reader.read("12345") }
  }

  @Test func `as many values are read as the limit says and no more`() throws {
    let reader = JSONReader(limits: JSONReader.Limits(values: 3))
    #expect(try reader.read("[1,2]").array?.count == 2)
    #expect(throws: JSONError.self) { try reader.read("[1,2,3]") }
  }

  @Test func `a long list, a long text and a long line are read in one pass`() throws {
    let list =
      "[" + String(repeating: "1,", count: 200_000) + "\"" + String(repeating: "é", count: 500_000)
      + "\"]"
    let value = try JSONReader().read(list)
    #expect(value.array?.count == 200_001)
    #expect(value.array?.last?.position.column == 400_002)
    #expect(value.array?.last?.string?.unicodeScalars.count == 500_000)
  }

  @Test func `an object of many keys is read and searched in one pass`() throws {
    let members = (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let object = try #require(JSONReader().read("{\(members)}").object)
    let found = (0..<50_000).map { object["k\($0)"]?.integer }
    #expect(found == Array(0..<50_000))
    #expect(object["k50000"] == nil)
  }

  @Test func `sixteen megabytes of brackets are refused at once`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 16 << 20)
    #expect(throws: JSONError.self) { try JSONReader().read(bytes) }
  }
}
