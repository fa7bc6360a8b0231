import InstructionalRounds
import Testing

@Test func `the core has three corners and the task is none of them`() {
  #expect(CoreElement.corners == [.teacher, .student, .content])
  #expect(!CoreElement.corners.contains(.task))
}
