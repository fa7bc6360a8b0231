import InstructionalRounds
import Observing
import Terminals
import TestSupport
import Testing

/// A lesson that plays beside what is typed.
@Suite struct LessonPlaybackTests {
  /// A lesson of three lines.
  private let lesson: ScriptedLesson = {
    guard let id = ProtocolID("mine") else { preconditionFailure("a literal identity") }
    var lesson = ScriptedLesson(heading: ExerciseHeading(id: id, title: "Mine"), protocolID: id)
    lesson.script = [(0, "Draw a house."), (20, "Now a tree."), (60, "Stop.")].map { time, words in
      ScriptLine(at: LessonTime(seconds: time), who: "T", manner: .says, text: words)
    }
    return lesson
  }()

  /// The lesson from its beginning, on a clock that stands anywhere.
  private func playback(from start: Int = 0, speed: Int = 1) -> LessonPlayback {
    LessonPlayback(lesson, from: LessonTime(seconds: start), speed: speed, at: 5_000)
  }

  @Test func `a line is shown when its time has come, and not before`() {
    let playback = playback()
    #expect(playback.shown(at: 5_000).map(\.text) == ["Draw a house."])
    #expect(playback.shown(at: 24_999).count == 1)
    #expect(playback.shown(at: 25_000).map(\.text) == ["Draw a house.", "Now a tree."])
    #expect(!playback.isOver(at: 64_999) && playback.isOver(at: 65_000))
  }

  @Test func `it can be played faster, and from anywhere`() {
    let playback = playback(from: 20, speed: 4)
    #expect(playback.shown(at: 5_000).count == 2)
    #expect(playback.time(at: 10_000) == LessonTime(seconds: 40))
    #expect(playback.isOver(at: 15_000))
  }

  @Test func `a pause holds it, and it goes on where it was`() {
    var playback = playback()
    playback.togglePause(at: 15_000)
    #expect(playback.time(at: 500_000) == LessonTime(seconds: 10))
    #expect(playback.wakes(at: 500_000) == nil)
    playback.togglePause(at: 500_000)
    #expect(playback.time(at: 509_700) == LessonTime(seconds: 20))
  }

  @Test func `notes of a pause and of the time after the end keep their order`() {
    var playback = playback()
    playback.togglePause(at: 15_000)
    #expect(playback.milliseconds(at: 20_000) < playback.milliseconds(at: 21_000))
    playback.togglePause(at: 21_000)
    #expect(playback.milliseconds(at: 200_000) < playback.milliseconds(at: 201_000))
    #expect(playback.time(at: 260_000) == LessonTime(seconds: 60))
  }

  @Test func `line by line it goes to the next line at once, and ends`() {
    var playback = playback()
    playback.togglePause(at: 5_000)
    let texts = (0..<3).map { _ in playback.showNextLine(at: 6_000)?.text }
    #expect(texts == ["Now a tree.", "Stop.", nil])
    #expect(playback.isOver(at: 6_000))
  }

  @Test func `time never goes back, whatever is pressed`() {
    for seed in 0..<Search.size {
      var random = SplitMix64(seed: UInt64(seed))
      var playback = playback(speed: .random(in: 1...60, using: &random))
      var (clock, last) = (Int64(5_000), Int64(-1))
      for _ in 0..<40 {
        clock += .random(in: 0...9_000, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: playback.togglePause(at: clock)
        case 1: _ = playback.showNextLine(at: clock)
        default: break
        }
        let time = playback.milliseconds(at: clock)
        #expect(time >= last, "seed \(seed)")
        last = time
      }
    }
  }

  @Test func `it stands above the notes, with how far it is`() {
    let playback = playback()
    let size = Picture.Size(columns: 44, rows: 3)
    let below = Picture([StyledLine("notes")], size: size, cursor: .init(row: 0, column: 5))
    let whole = below.beneath(playback.lines(width: 44, rows: 5, at: 30_000))
    #expect(whole.size.rows == 8 && whole.cursor == .init(row: 5, column: 5))
    #expect(
      whole.text == """
        Mine             0:25 of 1:00  Ctrl-P pauses

         0:00  T: “Draw a house.”
         0:20  T: “Now a tree.”
        ────────────────────────────────────────────
        notes


        """
    )
  }
}
