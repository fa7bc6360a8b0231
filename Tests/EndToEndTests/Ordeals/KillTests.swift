import Foundation
import Journaling
import TestSupport
import Testing

/// The program, killed in the middle of whatever it does.
struct KillTests {
  @Test func `what was acknowledged outlives a kill at any moment`() throws {
    var left = Proof.size(8, whole: 1_000)
    var seed: UInt64 = 0
    var figures = KillFigures()
    while left > 0 {
      seed += 1
      // A round of its own now and then, so that the journals do not grow for ever.
      var victim = try Victim(seed: seed)
      for turn in 0..<min(left, 25) { try victim.live(turn) }
      try victim.end()
      figures.add(victim.figures)
      left -= 25
    }
    #expect(figures.kills > 0 && figures.acknowledged > 0)
    if Proof.isWhole { print("Kills: \(figures)") }
  }
}

/// What came of killing.
struct KillFigures {
  var kills = 0
  var acknowledged = 0
  var recovered = 0
  var torn = 0

  mutating func add(_ other: KillFigures) {
    kills += other.kills
    acknowledged += other.acknowledged
    recovered += other.recovered
    torn += other.torn
  }
}

/// Somebody whose program is killed while it records notes, again and again.
private struct Victim {
  let folder: TemporaryFolder
  let journal: String
  let memory: String
  var random: SplitMix64
  var acknowledged: [String] = []
  var tried: Set<String> = []
  var figures = KillFigures()
  /// How long a run took that nobody killed, in microseconds.
  var duration: UInt32 = 20_000

  init(seed: UInt64) throws {
    folder = try TemporaryFolder.withRound()
    random = SplitMix64(seed: seed)
    let harbor = folder.path + "/harbor"
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: harbor).first)
    journal = "\(harbor)/\(name)"
    memory = folder.path + "/.local/state/rounds/harbor/\(name.dropLast(6))/end"
  }

  /// Begins to record notes, dies, and begins again.
  mutating func live(_ turn: Int) throws {
    let count = Int.random(in: 0...2, using: &random) == 0 ? Proof.size(200, whole: 2_000) : 2
    let notes = (0..<count).map { "lap \(turn), note \($0)" }
    tried.formUnion(notes)
    let told = try die(recording: notes, whileWriting: count > 2 && turn.isMultiple(of: 2))
    acknowledged += notes.prefix(told)
    try beginAgain(turn)
  }

  /// Runs the program and kills it, after some time or as soon as the journal grows.
  ///
  /// - Returns: how many notes it had acknowledged by then.
  private mutating func die(recording notes: [String], whileWriting: Bool) throws -> Int {
    let (input, output) = (folder.path + "/.notes", folder.path + "/.told")
    try notes.map { "T: \($0)\n" }.joined().write(toFile: input, atomically: false, encoding: .utf8)
    try Data().write(to: URL(filePath: output))
    let process = folder.process(arguments: ["note", "1", "-"])
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    let size = self.size
    let start = DispatchTime.now()
    try process.run()
    if whileWriting {
      while process.isRunning, self.size == size { usleep(50) }
      usleep(UInt32.random(in: 0...300, using: &random))
    } else {
      usleep(UInt32.random(in: 0...(duration + duration / 4), using: &random))
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      figures.kills += 1
    } else if !whileWriting {
      let elapsed = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
      duration = UInt32(clamping: elapsed / 1_000)
    }
    // A line is acknowledged once it ends.
    return try String(contentsOfFile: output, encoding: .utf8).count(where: \.isNewline)
  }

  /// Records one more note, which has to say what it found.
  private mutating func beginAgain(_ turn: Int) throws {
    let (torn, beyond) = try (self.torn, self.beyond)
    let note = "lap \(turn) is over"
    let result = try folder.run("note 1 'T: \(note)'")
    try #require(result.status == 0, "\(result.error)")
    acknowledged.append(note)
    tried.insert(note)
    let isTorn = try self.torn > torn
    let said = result.error.replacing("\n", with: " ")
    #expect(said.contains("it is kept in") == isTorn, "\(result.error)")
    let saysRecovered = said.contains("that was stopped before it could say so")
    #expect(saysRecovered == (beyond > 0), "\(beyond) beyond the memory: \(result.error)")
    figures.torn += isTorn ? 1 : 0
    figures.recovered += beyond
  }

  /// Holds the record to what was acknowledged.
  mutating func end() throws {
    let record = try HarborRecord(in: folder)
    #expect(record.fault == nil)
    let notes = record.notes
    #expect(Set(notes).count == notes.count, "a note is there twice")
    #expect(Set(acknowledged).subtracting(notes).isEmpty, "an acknowledged note is lost")
    #expect(Set(notes).isSubset(of: tried), "a note is there that nobody took")
    figures.acknowledged += acknowledged.count
  }

  private var size: Int {
    var status = stat()
    return unsafe stat(journal, &status) == 0 ? Int(status.st_size) : 0
  }

  /// How many torn ends were put aside so far.
  private var torn: Int {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/harbor")
        .count { $0.contains(".torn-") }
    }
  }

  /// How many whole lines the journal has beyond the one that is remembered.
  private var beyond: Int {
    get throws {
      let remembered = try String(contentsOfFile: memory, encoding: .utf8).prefix { $0 != " " }
      return try HarborRecord(in: folder).journals.entries.count - (Int(remembered) ?? 0)
    }
  }
}
