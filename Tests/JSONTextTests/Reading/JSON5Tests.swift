import JSONText
import Testing

/// What JSON5 adds to JSON, and what it does not.
struct JSON5Tests {
  private let reader = JSONReader(dialect: .json5)

  @Test(arguments: JSON5Samples.pairs)
  func `JSON5 says the same as its JSON`(text: NamedText, json: String) throws {
    #expect(try reader.read(text.bytes) == JSONReader().read(json))
  }

  @Test(arguments: JSON5Samples.pairs.map(\.0))
  func `JSON has none of it`(text: NamedText) throws {
    #expect(throws: JSONError.self) { try JSONReader().read(text.bytes) }
  }

  @Test(arguments: JSON5Samples.numbers)
  func `a number of JSON5 is kept as it is and written as JSON`(json5: String, json: String) throws
  {
    let value = try reader.read(json5)
    #expect(value.number?.literal == json5)
    var writer = JSONWriter()
    writer.value(value)
    #expect(writer.text == json + "\n")
  }

  @Test(arguments: JSON5Samples.invalid)
  func `what is not JSON5 is refused`(text: NamedText) {
    #expect(throws: JSONError.self) { try reader.read(text.bytes) }
  }

  @Test func `every feature of JSON5 is read in one text`() throws {
    let object = try #require(reader.read(JSON5Samples.everything).object)
    #expect(object["unquoted"]?.string == "and you can quote me on that")
    #expect(object["it's"]?.string == "'A\u{0B}\0A")
    #expect(object["lineBreaks"]?.string == "Look, Mom! No \\n's!")
    #expect(object["hexadecimal"]?.array?.map(\.integer) == [0xDECAF, -0xC8, 0])
    #expect(object["leadingDecimalPoint"]?.double == 0.8675309)
    #expect(object["both"]?.array?.map(\.double) == [-0.5, 5000])
    #expect(object["$_ünïcode1"]?.isNull == true)
    #expect(object["null"]?.boolean == true)
    #expect(object["Infinity"]?.array?.first?.double == .infinity)
    #expect(object["Infinity"]?.array?.last?.double?.isNaN == true)
    #expect(object.members.last?.key == "backwardsCompatible")
  }
}
