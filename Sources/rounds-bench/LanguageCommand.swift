import InstructionalRounds
import Journaling
import Platform

/// Reads labeled notes and says how often the reading agrees with their labels.
struct LanguageCommand {
  private let arguments: BenchArguments

  /// A command with its arguments.
  init(_ arguments: ArraySlice<String>) { self.arguments = BenchArguments(arguments) }

  /// Reads the files and prints the figures.
  func run() throws {
    let made = try BenchVocabulary(arguments.vocabulary)
    let files = try arguments.files.map { try LabeledNote.notes(SystemCalls.contents(of: $0)) }
    let notes = files.flatMap(\.self)
    var confusion = Confusion()
    var pointed: [Bool] = []
    for note in notes {
      let reading = made.vocabulary.reading(of: note.text)
      let verdict = reading.verdict ?? .descriptive
      confusion.add(note.label, read: verdict)
      let isPointed = note.isPointedAt(by: reading)
      if let isPointed { pointed.append(isPointed) }
      if arguments.listsMistakes, isPointed == false, verdict == note.label {
        print(explained(note, reading))
      }
      if arguments.listsMistakes, verdict != note.label { print(explained(note, reading)) }
    }
    confusion.lines.forEach { print($0) }
    if !pointed.isEmpty {
      let hits = pointed.count(where: \.self)
      print("a question points at the right words in \(hits) of \(pointed.count) notes")
    }
    print("vocabulary: ready in \(made.loading)")
    if !notes.isEmpty { print("\(speed(made.vocabulary, notes)) notes a second") }
  }

  /// A note that was read otherwise than its label says, with what was found in it.
  private func explained(_ note: LabeledNote, _ reading: Reading) -> String {
    let flags = reading.flags.map { "\($0.kind.code) [\($0.text)]" }.joined(separator: ", ")
    let scalars = Array(note.text.unicodeScalars)
    let details = reading.details.map { detail in
      "\(String(String.UnicodeScalarView(scalars[detail.range]))) \(detail.weight)"
    }
    let isMiss = (reading.verdict == .descriptive) != (note.label == .descriptive)
    return """
      \(isMiss ? "!!" : "  ") \(note.id) \(note.label) read as \(reading.verdict?.rawValue ?? "nothing"): \(note.text)
           \(flags) | \(details.joined(separator: "; ")) = \(reading.detail)
      """
  }

  /// How many notes are read in a second on one core.
  private func speed(_ vocabulary: Vocabulary, _ notes: [LabeledNote]) -> Int {
    let start = SystemClock.processor
    var count = 0
    var flags = 0
    while SystemClock.processor - start < .milliseconds(500) {
      for note in notes { flags += vocabulary.reading(of: note.text).flags.count }
      count += notes.count
    }
    let seconds = (SystemClock.processor - start) / .seconds(1)
    return flags < 0 ? 0 : Int(Double(count) / seconds)
  }
}
