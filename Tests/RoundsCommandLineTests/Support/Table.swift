import CommandLineParsing
import InstructionalRounds
import Journaling
import Synchronization
import Terminals
import TestSupport

@testable import RoundsCommandLine

/// A world on a table: networks in memory, a clock that is set by hand, and everything that is said.
final class Table: Sendable {
  fileprivate struct State {
    var networks: [String: [RoundID: [Entry]]] = [:]
    var own: [Records.Place: [WriterID]] = [:]
    var files: [String: [UInt8]] = [:]
    var now: Moment
    var typed: [String] = []
    var input = ""
    var isInteractive = false
    var waited = 0
    var screenHeight: Int?
    var paged: [String] = []
    var random = SplitMix64(seed: 7)
    var appendCount: Int64 = 0
    var output = ""
    var talk = ""
    var environment: [String: String] = [:]
    var events: [Screen.Event]?
    var pictures: [Picture] = []
    var uptime = Uptime(awake: 0, whole: 0)
    var drafts: [WriterID: [UInt8]] = [:]
    var bookmarks: [WriterID: String] = [:]
    var refusesBookmarks = false
    var refusal: JournalError?
  }

  private let state: Mutex<State>

  /// A table on the morning of a round, at half past eight.
  init() {
    guard let now = Moment("2026-11-20T08:30:00+01:00") else { preconditionFailure("a literal") }
    state = Mutex(State(now: now))
  }

  /// A table of its own, on which everything lies as it does on another.
  init(likeThatOf other: Table) { state = Mutex(other.state.withLock(\.self)) }

  /// Sets the clock.
  func at(_ time: String) {
    state.withLock { state in
      guard let now = Moment("2026-11-20T\(time):00+01:00") else { preconditionFailure("a time") }
      state.now = now
    }
  }

  /// Puts a file on the disk.
  func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

  /// Puts a file of any bytes on the disk.
  func write(_ bytes: [UInt8], to path: String) { state.withLock { $0.files[path] = bytes } }

  /// What lies on the disk.
  func file(_ path: String) -> String? {
    state.withLock { $0.files[path].map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The files on the disk whose path ends so.
  func names(_ ending: String) -> [String] {
    state.withLock { state in state.files.keys.filter { $0.hasSuffix(ending) }.sorted() }
  }

  /// Sets a variable.
  func set(_ name: String, _ value: String?) { state.withLock { $0.environment[name] = value } }

  /// What a pipe will bring.
  func pipe(_ text: String) { state.withLock { $0.input = text } }

  /// What somebody will answer on a terminal.
  func answer(_ lines: String...) { answer(lines) }

  /// The same for many lines.
  func answer(_ lines: [String]) {
    state.withLock {
      $0.typed = lines
      $0.isInteractive = true
    }
  }

  /// How many milliseconds the program has waited in all.
  var waited: Int { state.withLock(\.waited) }
  /// Puts a screen of so many lines where the output goes.
  func show(onScreenOf height: Int) { state.withLock { $0.screenHeight = height } }

  /// The pagers that were handed a text, each with its text.
  var paged: [String] { state.withLock(\.paged) }
  /// What will happen on a screen, after which its terminal is gone.
  func perform(_ events: [Screen.Event]) { state.withLock { $0.events = events } }

  /// The last picture that was shown.
  var picture: String { state.withLock { $0.pictures.last?.text ?? "" } }

  /// How many pictures were shown.
  var pictureCount: Int { state.withLock(\.pictures.count) }

  /// What was kept of what was typed and not recorded.
  var drafts: [String] {
    state.withLock { $0.drafts.values.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Has the device forget where people left off.
  func forgetBookmarks() { state.withLock { $0.bookmarks = [:] } }

  /// Has the device take no bookmark from now on.
  func refuseBookmarks() { state.withLock { $0.refusesBookmarks = true } }

  /// Lets the disk refuse from now on, or take everything again.
  func refuse(_ error: JournalError?) { state.withLock { $0.refusal = error } }

  /// Lets time go by: on the wall, on the clocks that count, and in sleep.
  func pass(wall: Int64, awake: Int64, asleep: Int64 = 0) {
    state.withLock { state in
      state.now = state.now.adding(milliseconds: wall) ?? state.now
      state.uptime.awake += awake
      state.uptime.whole += awake + asleep
    }
  }

  /// Takes the table to a place with another offset from UTC, in minutes.
  func place(offset: Int) {
    state.withLock { state in
      state.now = Moment(milliseconds: state.now.milliseconds, offset: offset) ?? state.now
    }
  }

  /// Takes everything that somebody wrote in a round away, as where their device never came.
  func lose(_ code: String, of round: String) {
    state.withLock { state in
      for (folder, rounds) in state.networks {
        guard let id = rounds.keys.first(where: { $0.text == round }) else { continue }
        state.networks[folder]?[id]?.removeAll { $0.id.writer.code.text == code }
      }
    }
  }

  /// What was recorded of the only round, in order.
  var entries: [Entry] {
    state.withLock { state in
      History(state.networks.values.flatMap { $0.values.flatMap(\.self) }).entries
    }
  }

  /// Brings an entry that another device wrote.
  func bring(_ entry: Entry) {
    state.withLock { state in
      for (folder, rounds) in state.networks {
        for round in rounds.keys { state.networks[folder]?[round]?.append(entry) }
      }
    }
  }

  /// Puts a round of other people on the table, all of whom record on this device.
  func lay(_ history: History, of round: RoundID) {
    let place = Records.Place(folder: "/harbor", round: round)
    state.withLock { state in
      state.networks = [place.folder: [round: history.entries]]
      state.own[place] = Set(history.entries.map(\.id.writer)).sorted()
    }
  }

  /// Another device with the same networks and a memory of its own.
  func forgetWriters() { state.withLock { $0.own = [:] } }
}

/// What came of a line.
struct Answer: Equatable {
  /// The status.
  let status: Int32
  /// What was printed.
  let output: String
  /// What was said besides.
  let talk: String
}

extension Table {
  /// Runs a line as it would be typed, without the name of the program.
  @discardableResult
  func run(_ line: String) -> Answer { run(ShellLine(line).calls.first ?? []) }

  /// Runs words.
  func run(_ words: [String]) -> Answer {
    state.withLock { ($0.output, $0.talk) = ("", "") }
    let status = RoundsProgram.run(words, in: world)
    return state.withLock { state in
      state.typed = []
      state.isInteractive = false
      return Answer(status: status, output: state.output, talk: state.talk)
    }
  }

  /// The world of the next line.
  var world: World {
    let (environment, isInteractive) = state.withLock { ($0.environment, $0.isInteractive) }
    return World(
      now: { self.state.withLock(\.now) },
      pause: { milliseconds in self.state.withLock { $0.waited += milliseconds } },
      random: { self.state.withLock { $0.random.next() } },
      environment: environment,
      workingDirectory: "/harbor/today",
      terminal: terminal(isInteractive: isInteractive),
      files: Files(
        bytes: { path in self.state.withLock { $0.files[path] } },
        names: { folder in
          let prefix = folder.hasSuffix("/") ? folder : folder + "/"
          let paths = self.state.withLock { $0.files.keys.filter { $0.hasPrefix(prefix) } }
          let names = paths.map { String($0.dropFirst(prefix.count)) }.filter { !$0.contains("/") }
          return names.isEmpty ? nil : names
        },
        temporaryFolder: { "/tmp/\($0)-1" },
        makeFolder: { _ in },
        write: { bytes, path in
          self.state.withLock { $0.files[path] = bytes }
        }
      ),
      records: records,
      uptime: { self.state.withLock(\.uptime) },
      display: { self.state.withLock { $0.events != nil } ? self.display : nil }
    )
  }

  private var display: Display {
    Display(
      size: { Picture.Size(columns: 60, rows: 12) },
      show: { picture in self.state.withLock { $0.pictures.append(picture) } },
      forget: {},
      next: { _ in
        self.state.withLock { state in
          guard let event = state.events?.first else { return .end }
          state.events?.removeFirst()
          return event
        }
      },
      suspend: {},
      close: { self.state.withLock { $0.events = nil } }
    )
  }

  private func terminal(isInteractive: Bool) -> Terminal {
    let height = state.withLock(\.screenHeight)
    return Terminal(
      isInteractive: isInteractive || height != nil,
      showsOutput: height != nil,
      width: 80,
      height: height ?? 24,
      readLine: { self.state.withLock { $0.typed.isEmpty ? nil : $0.typed.removeFirst() } },
      readAll: { self.state.withLock { Array($0.input.utf8) } },
      readSome: {
        self.state.withLock { state in
          defer { state.input = "" }
          return Array(state.input.utf8)
        }
      },
      write: { text, stream in
        self.state.withLock { state in
          switch stream {
          case .output: state.output += text
          case .error: state.talk += text
          }
        }
      },
      page: { text, pager in
        self.state.withLock { $0.paged.append("\(pager): \(text)") }
        return pager != "missing"
      }
    )
  }
}

extension Table {
  /// Networks that are kept as long as the table.
  private var records: Records {
    Records(
      found: { folder, _ in
        self.state.withLock { $0.networks[folder] = $0.networks[folder] ?? [:] }
      },
      isNetwork: { folder in self.state.withLock { $0.networks[folder] != nil } },
      rounds: { folder in self.state.withLock { ($0.networks[folder] ?? [:]).keys.sorted() } },
      isRound: { place in
        self.state.withLock { $0.networks[place.folder]?[place.round] != nil }
      },
      read: { place, _ in
        .init(entries: self.state.withLock { $0.networks[place.folder]?[place.round] ?? [] })
      },
      ownWriters: { place in self.state.withLock { $0.own[place] ?? [] } },
      join: { code, place in
        try self.state.withLock { state in
          let tag = String(1_000 + (state.own[place]?.count ?? 0))
          guard let writer = WriterID(code: code, tag: tag) else { throw FoundSomething() }
          state.own[place, default: []].append(writer)
          return writer
        }
      },
      append: { recordings, writer, place, _ in
        if let refusal = self.state.withLock(\.refusal) { throw refusal }
        return .init(entries: self.state.withLock { $0.append(recordings, by: writer, to: place) })
      },
      drafts: { writer, _ in
        Records.KeptDraft(
          left: self.state.withLock { $0.drafts[writer] ?? [] },
          keep: { text in self.state.withLock { $0.drafts[writer] = text } },
          clear: { self.state.withLock { $0.drafts[writer] = nil } }
        )
      },
      bookmark: { writer, _ in
        Records.Bookmark(text: self.state.withLock { $0.bookmarks[writer] }) { text in
          try self.state.withLock { state in
            guard !state.refusesBookmarks else { throw CannotCreate.memory("/state", why: "full") }
            state.bookmarks[writer] = text
          }
        }
      },
      copies: .none
    )
  }
}

extension Table.State {
  fileprivate mutating func append(
    _ recordings: [Recording],
    by writer: WriterID,
    to place: Records.Place
  ) -> [Entry] {
    let history = History(networks[place.folder]?[place.round] ?? [])
    let first = history.nextSequence(of: writer)
    let clock = history.nextClock
    // The clock stands still; what is recorded at once is told from the rest by a millisecond.
    appendCount += 1
    let written = now.adding(milliseconds: appendCount) ?? now
    let entries = recordings.enumerated().map { offset, recording in
      Entry(
        id: EntryID(writer: writer, sequence: first + UInt64(offset)),
        author: recording.author,
        clock: clock + UInt64(offset),
        happened: recording.happened,
        written: written,
        under: recording.under,
        undoes: recording.undoes,
        sum: first + UInt64(offset),
        event: recording.event
      )
    }
    networks[place.folder, default: [:]][place.round, default: []] += entries
    return entries
  }
}
