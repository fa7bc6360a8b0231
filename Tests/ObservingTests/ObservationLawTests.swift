import InstructionalRounds
import Terminals
import TestSupport
import Testing

@testable import Observing

/// What holds whatever is typed, and whenever the disk answers or refuses.
struct ObservationLawTests {
  private static let moves: [Key] = [
    .left, .right, .home, .end, .wordLeft, .wordRight, .up, .down, .tab, .backTab, .escape,
    .pageUp, .pageDown, .function(1), .function(2), .function(9), .control("a"), .control("l"),
    .control("z"), .enter, .enter, .enter,
  ]

  /// Plays random keys, with a disk that is at times slow and at times full.
  private func play(_ seed: UInt64, keys: Int = 80, alphabet: [Key], _ check: (Room) -> Void) throws
    -> (room: Room, typed: [Character])
  {
    var random = SplitMix64(seed: seed)
    var room = try Room(interval: 60_000)
    var typed: [Character] = []
    var next: UInt32 = 0x4E00
    for _ in 0..<keys {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: room.isSlow.toggle()
      case 1: room.finish()
      case 2: room.refusal = room.refusal == nil ? "The disk is full." : nil
      case 3: room.wait(seconds: Int64.random(in: 0...30, using: &random))
      case 4...8:
        // Every character is typed once, so that each can be looked for.
        let text = String(Character(Unicode.Scalar(next) ?? " "))
        next += 1
        typed += text
        room.press(Bool.random(using: &random) ? .text(text) : .paste(text + "\n"))
      default: room.press(alphabet.randomElement(using: &random) ?? .enter)
      }
      check(room)
    }
    room.refusal = nil
    room.isSlow = false
    room.finish()
    room.press(.escape, .escape, .end, .enter, .enter)
    return (room, typed)
  }

  @Test func `no sequence of keys loses a character that was typed`() throws {
    for seed in 0..<UInt64(Search.size) {
      let (room, typed) = try play(seed, alphabet: Self.moves) { _ in }
      // A note that was revised has its characters in both wordings.
      let kept = Set(room.recorded.flatMap(\.text) + room.observation.line.text)
      #expect(kept.isSuperset(of: typed), "seed \(seed)")
      #expect(room.observation.outbox.isEmpty, "seed \(seed)")
    }
  }

  @Test func `what is recorded is recorded once, in the order of its lines`() throws {
    let keys = Self.moves.filter { ![.up, .down].contains($0) }
    for seed in 0..<UInt64(Search.size) {
      let (room, typed) = try play(seed, alphabet: keys) { _ in }
      let notes = room.recorded.filter { $0.kind == .note }.flatMap(\.text)
      #expect(Set(notes).count == notes.count, "seed \(seed)")
      #expect(notes.sorted() == typed.sorted(), "seed \(seed)")
      let firsts = room.recorded.filter { $0.kind == .note }.map(\.at)
      #expect(firsts == firsts.sorted(), "seed \(seed)")
    }
  }

  @Test func `what is not on the disk is always in the draft`() throws {
    for seed in 0..<UInt64(Search.size) {
      var random = SplitMix64(seed: seed)
      let keys = Self.moves + [.backspace, .delete, .control("u"), .control("w"), .control("y")]
      _ = try play(seed, alphabet: keys) { room in
        let line = room.observation.line.text
        let drafts = room.observation.unsaved.map(\.text)
        #expect(line.isEmpty || drafts.last == line, "seed \(seed)")
        #expect(drafts.count >= room.observation.outbox.count, "seed \(seed)")
        let size = Picture.Size(
          columns: Int.random(in: 1...90, using: &random),
          rows: Int.random(in: 1...30, using: &random)
        )
        let picture = room.observation.picture(on: size, at: room.now)
        #expect(picture.size == size)
      }
    }
  }

  @Test func `every shown note is recorded, and every recorded one shown`() throws {
    for seed in 0..<UInt64(Search.size) {
      let (room, _) = try play(seed, alphabet: Self.moves) { _ in }
      let revised = room.recorded.filter { $0.kind != .note && !$0.kind.isMark }
      #expect(room.observation.notes.count == room.recorded.count - revised.count, "seed \(seed)")
      let times = room.observation.notes.map(\.at)
      #expect(times == times.sorted(), "seed \(seed)")
    }
  }
}

extension Draft.Kind {
  /// Whether it is a note without words.
  fileprivate var isMark: Bool {
    if case .mark = self { true } else { false }
  }
}
