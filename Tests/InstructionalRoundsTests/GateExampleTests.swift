import InstructionalRounds
import Testing

@Suite struct GateExamples {
  @Test(arguments: GateName.allCases)
  func `every name has one gate`(name: GateName) {
    #expect(Gate.all.count { $0.name == name } == 1)
  }

  @Test(arguments: GateName.allCases)
  func `a gate lets its example pass, as every other gate does`(name: GateName) throws {
    let gate = try #require(Gate.named(name))
    for stage in gate.ends {
      #expect(gate.passes.report(ending: stage).shortfalls == [])
    }
  }

  @Test(arguments: GateName.allCases)
  func `a gate refuses its counter-example, with its principle`(name: GateName) throws {
    let gate = try #require(Gate.named(name))
    let stage = try #require(gate.ends.first)
    let shortfalls = gate.fails.report(ending: stage).shortfalls.filter { $0.gate == name }
    #expect(!shortfalls.isEmpty)
    for shortfall in shortfalls {
      #expect(shortfall.principle == gate.principle)
      #expect(!shortfall.what.isEmpty && !shortfall.what.hasSuffix("."))
    }
  }

  @Test func `every principle is enforced by a gate`() {
    for principle in Principle.allCases {
      #expect(!principle.gates.isEmpty, "\(principle)")
    }
  }

  @Test func `the last note, pattern and prediction are never waivable, all else is`() {
    let fixed = Gate.all.map(\.name).filter { !$0.isWaivable }
    #expect(Set(fixed) == [.someNote, .somePattern, .somePrediction])
  }
}
