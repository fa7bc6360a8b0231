import InstructionalRounds
import Testing

@Suite struct TheCore {
  @Test func `the core has three corners and the task is none of them`() {
    #expect(CoreElement.corners == [.teacher, .student, .content])
    #expect(!CoreElement.corners.contains(.task))
  }

  @Test(arguments: Corner.allCases)
  func `a change in one corner asks for the other two`(corner: Corner) {
    #expect(corner.others.count == 2)
    #expect(!corner.others.contains(corner))
    #expect(CoreElement.corners.contains(corner.element))
    #expect(Principle.improvementsInTheCore.statement.contains(corner.phrase))
  }

  @Test func `the seven principles are quoted in their order`() {
    #expect(Principle.allCases.map(\.number) == Array(1...7))
    #expect(Principle.taskPredictsPerformance.statement == "Task predicts performance")
    #expect(
      Principle.descriptionFirst.statement
        == "Description before analysis, analysis before prediction, prediction before evaluation"
    )
    #expect(Principle.source.contains("Instructional Rounds in Education"))
  }

  @Test func `the stages stand in the order of the seventh principle`() {
    #expect(StageKind.allCases == StageKind.allCases.sorted())
    #expect(
      StageKind.open.map(\.rawValue) == ["description", "analysis", "prediction", "evaluation"]
    )
  }
}
