import JSONText
import Testing

/// How a value is walked.
struct ValueTests {
  private let text =
    #"{"text": "a", "count": 3, "share": 0.5, "on": true, "none": null, "list": [1]}"#

  @Test func `a value is what it is and nothing else`() throws {
    let object = try #require(JSONReader().read(text).object)
    #expect(object["text"]?.string == "a")
    #expect(object["count"]?.integer == 3)
    #expect(object["count"]?.double == 3)
    #expect(object["share"]?.double == 0.5)
    #expect(object["share"]?.integer == nil)
    #expect(object["on"]?.boolean == true)
    #expect(object["none"]?.isNull == true)
    #expect(object["list"]?.array?.first?.integer == 1)
    #expect(object["other"] == nil)
    for (key, value) in object.members.map({ ($0.key, $0.value) }) {
      #expect((value.string != nil) == (key == "text"))
      #expect((value.boolean != nil) == (key == "on"))
      #expect((value.array != nil) == (key == "list"))
      #expect(value.isNull == (key == "none"))
      #expect(value.object == nil)
      #expect(value.members.isEmpty)
    }
  }

  @Test func `members are in the order of the text`() throws {
    let keys = try JSONReader().read(text).members.map(\.key)
    #expect(keys == ["text", "count", "share", "on", "none", "list"])
  }

  @Test func `a kind says in plain words what is there`() throws {
    let value = try JSONReader().read(text)
    #expect(
      value.members.map(\.value.kind.description)
        == ["some text", "a number", "a number", "true or false", "nothing (null)", "a list"]
    )
    #expect(value.kind.description == "a group of named values")
  }

  @Test func `values are equal wherever they stand, but not in another order`() throws {
    let reader = JSONReader()
    #expect(try reader.read(#"{"a":1,"b":2}"#) == reader.read("\n{ \"a\": 1, \"b\": 2 }"))
    #expect(try reader.read(#"{"a":1,"b":2}"#) != reader.read(#"{"b":2,"a":1}"#))
  }
}
