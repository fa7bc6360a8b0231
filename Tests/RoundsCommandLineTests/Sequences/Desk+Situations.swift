import CommandLineParsing
import InstructionalRounds
import Testing

extension Desk {
  /// Who types on which device.
  static let people: [(device: Int, codes: [String])] = [
    (1, ["FA", "HP"]), (2, ["KM"]), (3, ["BD"]),
  ]

  /// A desk that can be brought to every situation, by the lines of a user on each device.
  static func prepared() throws -> Desk {
    let desk = try Desk()
    #expect(desk.run(["init"], on: 1).status == 0)
    try desk.keep(as: "\(Situation.bare)")
    for situation in Situation.allCases.dropFirst() {
      desk.at(situation.time)
      for line in situation.lines {
        let words = ShellLine(line).calls.first ?? []
        let answer = desk.run(words, on: device(of: words.last))
        try #require(answer.status == 0, "\(line): \(answer.talk)")
      }
      try desk.keep(as: "\(situation)")
    }
    return desk
  }

  /// Brings everything to a situation.
  func begin(at situation: Situation) throws {
    try restore("\(situation)")
    at(situation < .described ? "08:30" : "11:30")
  }

  private static func device(of code: String?) -> Int {
    people.first { $0.codes.contains(code ?? "") }?.device ?? 1
  }
}
