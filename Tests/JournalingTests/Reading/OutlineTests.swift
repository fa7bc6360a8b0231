import InstructionalRounds
import TestSupport
import Testing

@testable import Journaling

/// Counting notes by the heads of their lines, held against folding the whole round.
@Suite struct OutlineTests {
  /// What counting gives by heads, where it can, and what folding gives.
  private func counts(
    _ files: [(name: String, bytes: [UInt8])],
    lens: String?
  ) throws -> (byHeads: NoteCount?, byFolding: NoteCount) {
    let round = try Generator.round()
    let outline = outline(files, of: round, lens: lens)
    let whole = RoundJournals(
      of: round,
      files: files.map { JournalFile(name: $0.name, bytes: $0.bytes) }
    )
    let folded = RoundInProgress(folding: whole.entries, reading: .empty)
    let bare = RoundInProgress(folding: outline.journals.entries, reading: .empty)
    let count = outline.count(in: bare.record, bare.history)
    return (count, NoteCount(folded.record, lens: lens))
  }

  private func outline(
    _ files: [(name: String, bytes: [UInt8])],
    of round: RoundID,
    lens: String?
  ) -> RoundOutline {
    var reader = OutlineReader(of: round, lens: lens)
    let read = files.map { reader.file($0.name, $0.bytes) }
    return RoundOutline(reader, files: read)
  }

  @Test(arguments: 0..<Search.size)
  func `heads count what folding counts`(_ seed: Int) throws {
    let network = try NoteJournals(seed: UInt64(seed))
    for lens in [nil, "Q", "wait time"] {
      let (byHeads, byFolding) = try counts(network.files, lens: lens)
      #expect(byHeads == byFolding)
    }
  }

  @Test(arguments: 0..<Search.size)
  func `what was damaged, redacted or came twice counts as folding counts it`(_ seed: Int) throws {
    var network = try NoteJournals(seed: UInt64(seed))
    let files = try network.spoiltFiles()
    for lens in [nil, "Q"] {
      let (byHeads, byFolding) = try counts(files, lens: lens)
      // Where an entry came twice, the heads say that they cannot tell.
      if let byHeads { #expect(byHeads == byFolding) }
    }
  }

  @Test func `a journal that came twice is left to folding`() throws {
    let network = try NoteJournals(seed: 3)
    let twice = network.files + network.files.map { ("copy of \($0.name)", $0.bytes) }
    let (byHeads, _) = try counts(twice, lens: nil)
    #expect(byHeads == nil)
  }

  @Test func `nothing is folded that is a note as we write it`() throws {
    let network = try NoteJournals(seed: 5)
    let outline = outline(network.files, of: try Generator.round(), lens: nil)
    let kinds = Set(outline.journals.entries.map(\.event.kind))
    #expect(!kinds.contains(NoteTaken.kind) && !kinds.contains(NoteTagged.kind))
    #expect(kinds.contains(VisitPlanned.kind))
  }
}

/// Journals of a round with notes, and with all that can be said of them afterward.
struct NoteJournals {
  private var journals = Journals()
  private var generator: Generator
  private var clock: UInt64 = 0
  private let writers: [WriterID]
  private var visits: [VisitID] = []
  private var notes: [NoteID] = []

  /// A round of a seed: sometimes closed in the middle, so that what follows comes late.
  init(seed: UInt64) throws {
    generator = Generator(seed: seed)
    writers = ["FA-0000", "KM-x7q2", "BD-a1b2"].compactMap { WriterID($0) }
    var charter = try generator.charter()
    charter.observationProtocol.stages = Array(charter.observationProtocol.stages.prefix(1))
    try add(.opened(RoundOpened(round: try Generator.round(), charter: charter)), by: writers[0])
    for number in 1...4 {
      guard let number = VisitNumber(number) else { throw Generator.Missing() }
      visits.append(VisitID(try add(.visitPlanned(VisitPlanned(number: number)), by: writers[0])))
    }
    let closing = generator.truth() ? generator.number(10...60) : nil
    for step in 0..<60 {
      if step == closing { try close() }
      try self.step()
    }
  }

  /// Every journal as a file.
  var files: [(name: String, bytes: [UInt8])] {
    writers.map { ("\($0).jsonl", journals.bytes(of: $0)) }
  }

  private mutating func step() throws {
    let writer = try generator.one(of: writers)
    let isKnown = !notes.isEmpty && generator.number(0...9) > 0
    let note = try isKnown ? generator.one(of: notes) : NoteID(generator.entry())
    let isPlanned = generator.number(0...9) > 0
    let visit = try isPlanned ? generator.one(of: visits) : VisitID(generator.entry())
    let lenses = Set(try generator.some { try $0.code() } + (generator.truth() ? ["Q"] : []))
    switch generator.number(0...11) {
    case 0...5:
      let fact = NoteTaken(
        visit: visit,
        number: notes.count + 1,
        words: try generator.words(),
        elements: generator.elements(),
        lenses: lenses
      )
      let author = try generator.maybe { try $0.participant() }
      notes.append(NoteID(try add(.noteTaken(fact), by: writer, for: author)))
    case 6...7:
      let fact = NoteTagged(note: note, elements: generator.elements(), lenses: lenses)
      try add(.noteTagged(fact), by: writer)
    case 8: try add(.noteMoved(NoteMoved(note: note, visit: visit)), by: writer)
    case 9:
      let isNote = generator.truth()
      let subject = try isNote ? note.entry : generator.one(of: journals.entries).id
      try add(.withdrawn(Withdrawn(subject: subject)), by: writer)
    case 10: try add(.visitsMatched(VisitsMatched(visit: visit, other: visits[0])), by: writer)
    default:
      try add(.noteRevised(NoteRevised(note: note, words: try generator.words())), by: writer)
    }
  }

  /// Closes the round with what some writers had recorded by then.
  private mutating func close() throws {
    let seen = writers.compactMap { writer -> Sight.Seen? in
      guard generator.truth(), let last = journals.lines[writer]?.last else { return nil }
      return Sight.Seen(writer: writer, sequence: last.entry.id.sequence, sum: last.sum.value)
    }
    let versions = Advanced.Versions(
      program: "0.1.0",
      protocolID: "instructional-rounds",
      protocolVersion: 1,
      vocabulary: "english 1"
    )
    let fact = Advanced(
      from: .description,
      to: .closed,
      sight: Sight(seen),
      waived: [],
      answerBy: nil,
      versions: versions
    )
    try add(.advanced(fact), by: writers[0])
  }

  @discardableResult
  private mutating func add(
    _ event: Event,
    by writer: WriterID,
    for author: ParticipantCode? = nil
  ) throws -> EntryID {
    // Clocks of writers who are apart may be the same.
    clock += UInt64(generator.number(0...2))
    let recording = Recording(event, author: author, happened: .ofTheTests)
    try journals.add(recording, by: writer, clock: max(1, clock))
    guard let id = journals.entries.last?.id else { throw Generator.Missing() }
    return id
  }

  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes[generator.number(0...(bytes.count - 1))] = UInt8(generator.number(0...255))
    return bytes
  }

  /// The files with lines damaged, redacted, copied, and written in other ways.
  mutating func spoiltFiles() throws -> [(name: String, bytes: [UInt8])] {
    var files: [(name: String, bytes: [UInt8])] = []
    for writer in writers {
      var lines: [[UInt8]] = []
      for line in journals.lines[writer] ?? [] {
        switch generator.number(0...20) {
        case 0: lines.append(try JournalLine.redact(line.bytes))
        case 1: lines.append(damaged(Array(line.bytes)))
        case 2: lines.append(Array(line.bytes) + [UInt8(ascii: "\r")])
        case 3: break
        case 4: lines += [[], Array(line.bytes)]
        case 5 where generator.number(0...5) == 0:
          lines += [Array(line.bytes), Array(line.bytes)]
        default: lines.append(Array(line.bytes))
        }
      }
      files.append(("\(writer).jsonl", Array(lines.joined(separator: [UInt8(ascii: "\n")]))))
    }
    return files
  }
}
