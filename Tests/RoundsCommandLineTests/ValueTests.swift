import CommandLineParsing
import InstructionalRounds
import Testing

@testable import RoundsCommandLine

/// The law of typed values: what a value is typed as reads back as the value.
struct ValueTests {
  static let words = [
    "KM", "12", "harbor-autumn", "blue", "2026-11-22", "what was said", "FA-P1", "KM1,KM4",
    "0,0,1", "83.5", "students=they write", "few", "under-way", "description", "json",
  ]

  @Test(arguments: words) func `a typed value reads back as itself`(_ word: String) throws {
    let types: [any CommandLineValue.Type] = [
      ParticipantCode.self, VisitNumber.self, RoundID.self, ProtocolID.self, Team.self, Day.self,
      Words.self, TypedLabel.self, LabelList.self, Hands.self, Figure.self, CornerChange.self,
      Prevalence.self, WorkState.self, StageKind.self, Format.self, TimeArgument.self,
      Role.self, CoreElement.self, Corner.self, GateName.self, ColorChoice.self,
    ]
    let readings = types.compactMap { try? $0.init(argument: word) }
    #expect(!readings.isEmpty)
    for value in readings {
      let again = try type(of: value).init(argument: value.argument)
      #expect(again.argument == value.argument)
    }
  }

  @Test(arguments: ["", "K1", "TOOLONG"]) func `a code is one to five letters`(_ word: String) {
    #expect(throws: UnreadableValue.self) { try ParticipantCode(argument: word) }
  }

  @Test func `every choice can be typed`() throws {
    for state in WorkState.choices { _ = try WorkState(argument: state) }
    for gate in GateName.choices { _ = try GateName(argument: gate) }
  }
}
