import Importing
import InstructionalRounds
import JSONText
import Reporting

/// The reading of a text line by line, each line printed as soon as it is whole.
struct Checking {
  /// The world and the choices of the line.
  let session: Session
  /// How the lines are read.
  let vocabulary: Vocabulary
  /// What the protocol waives.
  let settings: LanguageSettings
  /// Whose language is asked for.
  let stage: StageKind
  /// For whom it is printed.
  let format: Format
  /// Whether it says what was found and how it weighed.
  let explains: Bool

  /// How many lines there were, and how many of them were asked about.
  private struct Count {
    var lines = 0
    var asked = 0
    var guessed: [Int] = []
  }
}

extension Checking {
  /// Reads a file, or the input where none is named, and says whether anything is asked about.
  func check(_ path: String?) throws -> Bool {
    var stream = LineStream()
    var count = Count()
    if let path, path != "-" {
      guard let bytes = session.world.files.bytes(session.world.path(path)) else {
        throw NotThere.file(path)
      }
      // In pieces as well, so that what is printed never lies in memory as a whole.
      for start in stride(from: 0, to: bytes.count, by: Checking.piece) {
        print(try stream.take(Array(bytes[start...].prefix(Checking.piece))), &count)
      }
    } else {
      while case let bytes = session.world.terminal.readSome(), !bytes.isEmpty {
        print(try stream.take(bytes), &count)
      }
    }
    print(try stream.finish(), &count)
    tell(count)
    return count.asked > 0
  }

  /// Prints lines at once.
  private func print(_ lines: [LineStream.Line], _ count: inout Count) {
    guard !lines.isEmpty else { return }
    var text = ""
    var writer = JSONWriter(layout: .compact)
    for line in lines {
      let checked = vocabulary.check(line.text, line: line.number, under: settings, in: stage)
      count.lines += 1
      if !checked.questions.isEmpty { count.asked += 1 }
      if line.isGuessed { count.guessed.append(line.number) }
      if format == .json {
        checked.write(to: &writer, explains: explains)
      } else if !checked.questions.isEmpty || explains && checked.verdict != nil {
        text += checked.text(width: session.world.terminal.width, explains: explains)
      }
    }
    if format == .json { text = writer.text }
    if format == .json || !text.isEmpty { session.print(text: text) }
  }

  /// Says what came of it.
  private func tell(_ count: Count) {
    if let first = count.guessed.first {
      let others = count.guessed.count - 1
      let more = others == 0 ? " is" : " and \(counted(others, "other line")) are"
      session.say("! Line \(first)\(more) not UTF-8 and was read as Windows-1252.")
    }
    guard format == .text else { return }
    let sentence =
      switch (count.lines, count.asked) {
      case (0, _): "There are no lines to check."
      case (let lines, 0): "No questions about \(counted(lines, "line"))."
      case (let lines, 1): "Questions about 1 of \(counted(lines, "line"))."
      case (let lines, let asked): "Questions about \(asked) of \(counted(lines, "line"))."
      }
    session.say(sentence)
  }

  /// How many bytes of a file are read at once.
  private static let piece = 65_536
}
