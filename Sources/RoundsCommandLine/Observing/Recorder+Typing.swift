import InstructionalRounds
import Synchronization

/// What one line of the program said, where it runs inside of another.
struct Heard: Sendable {
  /// The status that it ended with.
  let status: Int32
  /// What it printed.
  let output: String
  /// What it said besides.
  let talk: String

  /// The first line of what there is to say about it, or the whole of a refusal on one line.
  var line: String {
    let text = status == 0 ? String(output.prefix { $0 != "\n" }) : talk
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Recorder {
  /// Types a line of the program in the same round, and gives what it said instead of showing it.
  ///
  /// What a screen does beside the taking of notes goes through the same doors as the verbs so.
  func type(_ words: [String]) -> Heard {
    let shared = HeardTexts()
    var world = session.world
    world.terminal = Terminal(
      isInteractive: false,
      showsOutput: false,
      width: 1_000,
      readLine: { nil },
      readAll: { [] },
      readSome: { [] },
      write: { text, stream in
        shared.texts.withLock { texts in
          switch stream {
          case .output: texts.output += text
          case .error: texts.talk += text
          }
        }
      }
    )
    var options = ["--network", round.place.folder, "--round", round.place.round.text]
    options += ["--as", writer.code.text]
    if let protocols = session.protocols { options += ["--protocols", protocols] }
    let status = RoundsProgram.run(words + options, in: world)
    return shared.texts.withLock { Heard(status: status, output: $0.output, talk: $0.talk) }
  }
}

/// The texts while they are being said; a class as several closures share them.
private final class HeardTexts: Sendable {
  let texts = Mutex((output: "", talk: ""))
}
