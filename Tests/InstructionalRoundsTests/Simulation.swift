import TestSupport

@testable import InstructionalRounds

/// Several people with a device each, who record, are apart, and send each other what they have.
///
/// Nobody asks a gate here, and some programs are wrong: they record a fact whose stage has not come
/// or has gone. The fold has to make the same of it for everybody.
struct Simulation {
  private(set) var devices: [Fold]
  /// Every entry as it was written, before anything in it was redacted.
  private(set) var written: [Entry] = []
  private let writers: [WriterID]
  private var random: SplitMix64
  private var minute: Int64 = 0

  /// Everyone who takes part: two facilitators, two observers, a host.
  static let codes = ["FA", "FB", "KM", "BD", "HP"]

  init(seed: UInt64, steps: Int) {
    random = SplitMix64(seed: seed)
    writers = Self.codes.map { .test($0) }
    var opening = Fold(History())
    written = [
      opening.write(RoundOpened(round: .test, charter: .test), by: writers[0], minute: 0, skip: 0)
    ]
    devices = Array(repeating: opening, count: writers.count)
    for _ in 0..<steps { step() }
  }

  /// All that anybody has recorded, as it lies on the devices: full, redacted, and many times over.
  var everything: [Entry] { devices.flatMap(\.history.entries) }

  private mutating func step() {
    minute += 1
    let device = Int.random(in: 0..<devices.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...1: send(from: device)
    case 2: moveTheRound(device)
    default: write(device)
    }
  }

  /// Sends what a device has, or half of it, to another.
  private mutating func send(from device: Int) {
    let other = Int.random(in: 0..<devices.count, using: &random)
    var sent = devices[device].history.entries
    if Bool.random(using: &random) { sent.removeAll { _ in Bool.random(using: &random) } }
    devices[other] = Fold(History(devices[other].history.entries + sent))
  }

  private mutating func moveTheRound(_ device: Int) {
    let stage = devices[device].record.stage
    if Int.random(in: 0..<4, using: &random) == 0,
      let back = StageKind.open.randomElement(using: &random)
    {
      record(Reopened(to: back, reason: .test("we had missed something")), device)
    } else {
      let to = ObservationProtocol.ofTheField.stage(after: stage)
      let sight = devices[device].history.sight
      record(Advanced(from: stage, to: to, sight: sight), device)
    }
  }

  private mutating func write(_ device: Int) {
    let facts = FactMaker(devices[device], random: random)
    _ = random.next()
    let wrong = Int.random(in: 0..<6, using: &random) == 0
    let stage = wrong ? StageKind.allCases.randomElement(using: &random) : nil
    record(facts.fact(for: stage ?? devices[device].record.stage), device)
  }

  private mutating func record(_ fact: any Fact, _ device: Int) {
    // Clocks run apart: nothing may depend on how far one jumps.
    let skip = UInt64.random(in: 0..<6, using: &random)
    written.append(devices[device].write(fact, by: writers[device], minute: minute, skip: skip))
  }
}

extension Fold {
  /// Records a fact with a logical clock that jumps ahead.
  @discardableResult
  mutating func write(
    _ fact: any Fact,
    by writer: WriterID,
    minute: Int64,
    skip: UInt64
  ) -> Entry {
    let id = EntryID(writer: writer, sequence: history.nextSequence(of: writer))
    let entry = Entry(
      id: id,
      clock: history.nextClock + skip,
      happened: .test(minute: minute),
      written: .test(minute: minute),
      under: record.grounds(for: fact.event),
      sum: UInt64(id.sequence) &* 31 &+ UInt64(minute),
      event: fact.event
    )
    append(entry)
    return entry
  }
}
