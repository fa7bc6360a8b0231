import InstructionalRounds
import Journaling
import Terminals

/// A debrief that goes on: its screen, and the round that its lines are typed into.
struct LiveDebrief: Sendable {
  private var debrief: Debrief
  private var recorder: Recorder

  /// Begins at the norms.
  init(_ recorder: Recorder) {
    self.recorder = recorder
    debrief = Debrief(DebriefPages(recorder.round), at: recorder.session.world.now())
  }

  /// Shows pages until somebody leaves.
  mutating func run(on display: Display) throws {
    while true {
      let now = recorder.session.world.now()
      display.show(debrief.picture(on: display.size(), at: now))
      let passed = (now.milliseconds - debrief.began.milliseconds) % 60_000
      switch display.next(Int(60_000 - passed)) {
      case .keys(let keys):
        for effect in keys.flatMap({ debrief.press($0, at: now) }) {
          switch effect {
          case .type(let words): try type(words)
          case .suspend: display.suspend()
          case .redraw: display.forget()
          case .leave: return
          }
        }
      case .suspend: display.suspend()
      case .end: return
      case .resized, .quiet: break
      }
    }
  }

  /// Types a line, and shows what it changed and what was said of it.
  private mutating func type(_ words: [String]) throws {
    let heard = recorder.type(words)
    debrief.message = heard.whole
    if heard.status == 0 { debrief.marked = [] }
    let session = recorder.session
    let vocabulary = recorder.round.vocabulary
    let round = try session.load(recorder.round.place, .whole, finding: { _ in vocabulary })
    recorder = Recorder(
      session: session,
      round: round,
      writer: recorder.writer,
      author: recorder.author
    )
    debrief.show(DebriefPages(round), at: session.world.now())
  }
}

extension Heard {
  /// All that was said, on one line.
  fileprivate var whole: String {
    (output + talk).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.hasPrefix("Next:") }.joined(separator: "  ")
  }
}
