import JSONText
import Testing

@Test func `a null is read`() throws {
  #expect(try JSONReader().read("null").isNull)
}
