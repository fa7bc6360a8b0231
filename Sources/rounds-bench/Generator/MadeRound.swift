import InstructionalRounds
import Journaling

/// A round that is made up: a facilitator, ten observers, twelve visits.
struct MadeRound {
  /// What it is called.
  let id: RoundID
  /// Where everything that is drawn comes from.
  var random: SeededNumbers
  private let facilitator: Writer
  private var observers: [Writer] = []
  private var visits: [VisitID] = []
  private var clock: UInt64 = 0
  private var now = MadeNetwork.beginning

  /// The codes of those who observe.
  private static let codes = ["AB", "BD", "CE", "DF", "EG", "FH", "GI", "HJ", "IK", "KM"]
  /// As many notes are written at once.
  private static let batch = 200

  /// Has everybody join, on the device of the network.
  init(_ id: RoundID, of made: MadeNetwork) throws {
    self.id = id
    random = made.random
    facilitator = try made.device.join(MadeRound.code("FA"), id, of: made.network)
    for code in MadeRound.codes {
      observers.append(try made.device.join(MadeRound.code(code), id, of: made.network))
    }
  }

  private static func code(_ text: String) throws -> ParticipantCode {
    guard let code = ParticipantCode(text) else { throw BenchError.missing(text) }
    return code
  }
}

extension MadeRound {
  /// Opens the round, plans its visits and begins them all.
  mutating func open(_ settings: ObservationProtocol) throws {
    let charter = Charter(
      title: try Words("Thinking in mathematics"),
      school: try Words("Harbor School"),
      problem: ProblemOfPractice(words: try Words("Do our students explain how they think?")),
      observationProtocol: settings
    )
    try add([.opened(RoundOpened(round: id, charter: charter))], by: facilitator)
    for writer in [facilitator] + observers {
      let role: Role = writer.id == facilitator.id ? .facilitator : .observer
      let fact = ParticipantJoined(participant: writer.id.code, roles: [role], team: nil, device: 1)
      try add([.joined(fact)], by: writer)
    }
    let plans = (1...12).compactMap { VisitNumber($0) }.map { number in
      Event.visitPlanned(VisitPlanned(number: number, team: nil, plan: VisitPlan()))
    }
    visits = try add(plans, by: facilitator).map { VisitID($0.id) }
    try add(visits.map { .visitStarted(VisitStarted(visit: $0)) }, by: facilitator)
  }

  /// Takes notes in every visit, tags some of them, and has everybody select five.
  mutating func describe(notes count: Int) throws {
    for (place, writer) in observers.enumerated() {
      let own = (place..<count).count { $0 % observers.count == place }
      var notes: [NoteID] = []
      while notes.count < own {
        let events = (notes.count..<min(own, notes.count + MadeRound.batch)).map { note($0 + 1) }
        notes += try add(events, by: writer).map { NoteID($0.id) }
      }
      let tags = notes.filter { $0.entry.sequence.isMultiple(of: 8) }.map {
        Event.noteTagged(NoteTagged(note: $0, elements: [.content], lenses: []))
      }
      try add(tags, by: writer)
      try add([.selected(Selected(notes: Array(notes.prefix(5))))], by: writer)
    }
    let task = try Words("Solve the three equations on the board and explain one of them.")
    try add(
      visits.map { .taskStated(TaskStated(visit: $0, words: task, cites: [])) },
      by: facilitator
    )
  }

  private mutating func note(_ number: Int) -> Event {
    let visit = visits[Int.random(in: 0..<visits.count, using: &random)]
    let element = CoreElement.allCases.randomElement(using: &random)
    let words = MadeWords.sentence(using: &random)
    let elements = Set([element].compactMap(\.self))
    return .noteTaken(NoteTaken(visit: visit, number: number, words: words, elements: elements))
  }

  /// Writes facts in one call, a minute after what was written before.
  @discardableResult
  private mutating func add(_ events: [Event], by writer: Writer) throws -> [Entry] {
    guard !events.isEmpty else { return [] }
    now = now.adding(milliseconds: 60_000) ?? now
    let happened = now
    let entries = try writer.append(events.map { Recording($0, happened: happened) }, after: clock)
      .entries
    clock = entries.last?.clock ?? clock
    return entries
  }
}
