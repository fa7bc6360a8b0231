import InstructionalRounds
import Journaling
import TestSupport
import Testing

@testable import RoundsCommandLine

/// Random sequences of lines, by several people, through the program as it is built and real files.
struct SequenceTests {
  /// Sequences are slow; short runs of the tests try a few, and 10,000 of a search mean 10,000.
  private static let count = Search.size < 10_000 ? Search.size / 50 : Search.size
  private static let lanes = 2

  @Test(arguments: 0..<lanes)
  func `the order of a round holds whatever is typed`(_ lane: Int) throws {
    let desk = try Desk.prepared()
    for seed in stride(from: lane, to: max(Self.count, Self.lanes), by: Self.lanes) {
      var sequence = LineSequence(at: desk, seed: UInt64(seed))
      let faults = try sequence.play()
      let lines = sequence.lines.joined(separator: "\n")
      try #require(faults.isEmpty, "seed \(seed):\n\(lines)\n\(faults.joined(separator: "\n"))")
    }
  }
}

/// One sequence of lines at a desk.
private struct LineSequence {
  let desk: Desk
  var maker: LineMaker
  var lines: [String] = []
  private var acknowledged: Set<String> = []
  private var record: RoundRecord?

  init(at desk: Desk, seed: UInt64) {
    self.desk = desk
    maker = LineMaker(random: SplitMix64(seed: seed))
  }

  /// Plays some lines from some situation, and says what is wrong after the first that goes wrong.
  mutating func play() throws -> [String] {
    let situation = Situation.allCases.randomElement(using: &maker.random) ?? .bare
    try desk.begin(at: situation)
    lines = ["[\(situation)]"]
    let conflicts = try look()
    guard conflicts.isEmpty else { return conflicts }
    for _ in 0..<Int.random(in: 1...12, using: &maker.random) {
      let faults = try step()
      guard faults.isEmpty else { return faults }
    }
    return try ending()
  }

  private mutating func step() throws -> [String] {
    let (device, codes) = Desk.people.randomElement(using: &maker.random) ?? Desk.people[0]
    let words = maker.line(as: codes)
    let input = maker.input()
    let before = try desk.journals
    let answer = desk.run(words, on: device, input: input)
    let short = words.map { $0.prefix(60) }
    lines.append("device \(device): \(short) -> \(answer.status) \(answer.talk.prefix(120))")
    let step = SequenceStep(
      words: words,
      device: device,
      answer: answer,
      before: before,
      after: try desk.journals
    )
    acknowledged.formUnion(step.acknowledged)
    let old = record
    let conflicts = step.changed.isEmpty ? [] : try look()
    return step.faults(at: desk) + (record?.faults(before: old) ?? []) + conflicts
  }

  /// Reads the round from the files, without the program.
  ///
  /// - Returns: that entries are in conflict, where any are.
  private mutating func look() throws -> [String] {
    guard let round = try desk.rounds.first else { return [] }
    let read = RoundInProgress(folding: try desk.read(round).entries, reading: .none)
    record = read.record
    maker.known = KnownWords(record)
    return read.history.conflicting.isEmpty ? [] : ["entries are in conflict"]
  }

  /// Holds what the program prints of the round against what the files say.
  private func ending() throws -> [String] {
    guard let record, let round = record.round else { return [] }
    func printed(_ words: String...) throws -> PrintedRound {
      try PrintedRound(
        desk.run(words + ["--format", "json", "--round", round.text], on: 1).output
      )
    }
    var faults = try printed("summary", "--for", "group").differences(from: record)
    if try printed("status").round?.stage != record.stage.rawValue {
      faults.append("status has another stage than the files")
    }
    let notes = try printed("notes", "--withdrawn").notes?.map(\.id) ?? []
    let missing = acknowledged.subtracting(notes)
    if !missing.isEmpty { faults.append("acknowledged and not there: \(missing)") }
    let damages = try desk.read(round).damages
    if !damages.isEmpty { faults.append("damaged: \(damages)") }
    return faults
  }
}
