import JSONText
import Testing

/// A key that is given twice.
struct DuplicateKeyTests {
  @Test func `both places of the key are named`() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader().read("{\"a\": {\"b\": 1},\n \"c\": {\"b\": 1, \"d\": 2,\n  \"b\": 3}}")
    }
    #expect(
      error?.summary
        == #"line 3, column 3: "b" is given twice; the first time is on line 2, column 8"#
    )
  }

  @Test func `the same key written in another way is the same key`() {
    #expect(throws: JSONError.self) { try JSONReader().read(#"{"a": 1, "\u0061": 2}"#) }
    #expect(throws: JSONError.self) { try JSONReader().read(#"{"é": 1, "e\u0301": 2}"#) }
  }

  @Test(arguments: [2, 8, 9, 10, 100])
  func `the last of many keys is found to be the first again`(count: Int) {
    let keys = (0..<count - 1).map { "\"k\($0)\":0" } + ["\"k0\":0"]
    #expect(throws: JSONError.self) {
      try JSONReader().read("{" + keys.joined(separator: ",") + "}")
    }
  }

  @Test func `the same key in different objects is no mistake`() throws {
    let value = try JSONReader().read(#"[{"a": {"a": 1}}, {"a": 2}]"#)
    #expect(value.array?.first?.object?["a"]?.object?["a"]?.integer == 1)
  }
}
