import BuiltInProtocols
import Foundation
import InstructionalRounds
import JSONText
import JournalFormat

@testable import RoundsPage

/// A browser without a screen: it keeps what a page wants kept, and tells it what happens.
struct Browser {
  private(set) var page: Page
  /// The lines of the store, by writer.
  var lines: [String: [KeptLine]] = [:]
  /// What else is kept.
  var things: [String: String] = [:]
  /// What the parts of the page show.
  private(set) var shown: [Answer.Region: [Piece]] = [:]
  /// What was handed over, and under which name.
  private(set) var handed: [(name: String, text: String)] = []
  /// What is said to whoever listens.
  private(set) var said = ""
  /// What was done with the screen.
  private(set) var screens: [Wish.Screen] = []
  /// Milliseconds of the clock.
  var clock: Int64 = 1_795_000_000_000
  /// Whether the store refuses to keep lines.
  var isFull = false
  var files: [String: String]
  /// What was asked and answered, where that is written down.
  var traces: [String]?

  init(files: [String: String] = ["invitation": Browser.invitation]) {
    self.files = files
    page = Browser.page
    open()
  }

  private static var page: Page {
    Page(vocabularies: { _ in english }, random: { 0x0123_4567_89AB_CDEF })
  }

  private static let english = BuiltIn.vocabulary("english")

  /// An invitation to a round with two planned visits.
  static let invitation: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/invitation.jsonl")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  /// Opens the page again, as after a power cut: nothing but the store is left.
  mutating func open() {
    page = Browser.page
    var opening = Opening()
    opening.files = files
    opening.things = things
    opening.canShare = true
    opening.canSave = true
    tell(.begun(opening))
  }

  var now: Moment {
    guard let now = Moment(milliseconds: clock, offset: -300) else { preconditionFailure("a time") }
    return now
  }

  /// The desk at which notes are taken.
  var desk: Desk? {
    if case .desk(let desk) = page.room { desk } else { nil }
  }
}

extension Browser {
  /// Tells the page something, and does what it wants; everything goes through the text of both sides.
  mutating func tell(_ happening: Happening) {
    let before = page
    let answer = page.take(happening, at: now)
    trace(happening, answer, on: before)
    precondition(JSONReader.isWhole(answer.bytes))
    perform(answer)
  }

  mutating func press(_ name: Action.Name, _ subject: String = "", _ texts: [String: String] = [:])
  {
    var given = Given()
    given.texts = texts
    tell(.done(Action(name, subject), given))
  }

  /// Types text into the line and presses Enter; the clock goes on by a second a key.
  mutating func note(_ text: String) {
    for end in text.indices.dropFirst() { tell(.typed(Action(.line), String(text[..<end]))) }
    tell(.typed(Action(.line), text))
    clock += 1_000
    press(.send)
  }

  private mutating func perform(_ answer: Answer) {
    for (region, pieces) in answer.shown { shown[region] = pieces }
    for wish in answer.wishes {
      switch wish {
      case .write(let round, let writer): write(round, writer)
      case .lines(_, let writer): tell(.stored((lines[writer] ?? []).map { $0.line }))
      case .keep(let name, let value): things[name] = value
      case .erase(_, let writer):
        lines[writer] = nil
        tell(.erased)
      case .hand(_, let name, let text):
        handed.append((name, text))
        tell(.handed)
      case .say(let words): said = words
      case .screen(let name): screens += [Wish.Screen(rawValue: name)].compactMap(\.self)
      }
    }
  }

  private mutating func write(_ round: String, _ writer: String) {
    let last = lines[writer]?.last
    let end = JournalEnd(
      sequence: last?.sequence ?? 0,
      sum: last.flatMap { Checksum($0.sum) } ?? .none
    )
    let before = page
    let answer = page.take(.transaction(after: end), at: now)
    trace(.transaction(after: end), answer, on: before)
    guard !isFull else { return tell(.refused("QuotaExceededError")) }
    guard !answer.isOutrun else { return tell(.outrun) }
    for line in answer.lines {
      if line.replaces {
        lines[writer]?[Int(line.sequence) - 1] = line
      } else {
        lines[writer, default: []].append(line)
      }
    }
    tell(.kept)
  }
}

extension JSONReader {
  /// Whether bytes are one value of JSON.
  fileprivate static func isWhole(_ bytes: [UInt8]) -> Bool {
    (try? JSONReader().read(bytes)) != nil
  }
}
