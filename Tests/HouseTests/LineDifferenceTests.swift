import TestSupport
import Testing

@Test func `a difference shows what changed and the lines next to it`() {
  let difference = lineDifference(from: "a\nb\nc\nd\ne", to: "a\nb\nx\nd\ne\nf")
  #expect(difference == "  b\n- c\n+ x\n  d\n  e\n+ f")
}
