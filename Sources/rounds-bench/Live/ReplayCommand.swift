import InstructionalRounds
import Journaling
import Platform

extension BenchCommand {
  /// A lesson, typed at its own times.
  static let replay = BenchCommand(
    name: "replay",
    usage: """
      rounds-bench replay PROGRAM LESSON.csv [--speed S] [--folder FOLDER]
          Type a lesson (time, speaker, text) into `rounds observe` at its own times, S times as fast:
          every line must be a note, and its time that of its first key.
      """
  ) { arguments in
    let options = BenchOptions(arguments)
    guard options.words.count == 2 else { throw BenchError.missing("PROGRAM and LESSON") }
    let lesson = try Lesson(FilePath(options.words[1]))
    let room = try LiveRoom(
      options.words[0],
      in: FilePath(options.text("folder") ?? "/tmp"),
      notes: 0
    )
    let typed = try lesson.type(in: room, speed: try options.number("speed", usual: 60))
    guard let round = RoundID("harbor") else { throw BenchError.missing("round") }
    let notes = try room.network.journals(of: round).entries.filter {
      $0.event.kind == NoteTaken.kind
    }
    .sorted { $0.id < $1.id }
    let late = zip(typed, notes).map { abs($1.happened.milliseconds - $0) }.sorted()
    print("\(typed.count) lines typed, \(notes.count) notes; first key to the note's time: ")
    if let greatest = late.last {
      print("median \(late[late.count / 2]) ms, greatest \(greatest) ms")
    }
    print("The network is in \(room.folder).")
  }
}

/// The lines of a lesson, each with its second.
private struct Lesson {
  private let lines: [(second: Int, text: String)]

  init(_ path: FilePath) throws {
    let bytes = try SystemCalls.contents(of: path)
    let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    lines = rows.dropFirst().compactMap { row in
      let fields = row.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return nil }
      let time = fields[0].split(separator: ":").compactMap { Int($0) }
      let label = fields[1] == "T" ? "T" : "S"
      let text = fields[2].filter { $0 != "\"" }
      guard time.count == 3, !text.isEmpty else { return nil }
      return (time[0] * 3_600 + time[1] * 60 + time[2], "\(label): \(text)")
    }
  }

  /// Types the lines, and gives when the first key of each was sent, in milliseconds since 1970.
  func type(in room: LiveRoom, speed: Int) throws -> [Int64] {
    let terminal = try room.observe()
    let start = SystemClock.now
    var sent: [Int64] = []
    for line in lines {
      let due = start + Int64(line.second * 1_000 / speed)
      while SystemClock.now < due {
        _ = terminal.shown(within: Int32(max(1, due - SystemClock.now)))
      }
      sent.append(SystemClock.now)
      terminal.type(line.text)
      _ = terminal.shown(within: 0)
      terminal.type("\r")
      _ = terminal.shown(within: 0)
    }
    _ = terminal.shown(within: 2_000)
    terminal.type("\u{04}")
    terminal.end()
    return sent
  }
}
