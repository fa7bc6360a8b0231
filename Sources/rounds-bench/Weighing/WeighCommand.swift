import InstructionalRounds
import Journaling
import Platform

/// Learns from labeled notes what their words weigh.
struct WeighCommand {
  private let arguments: BenchArguments

  /// A command with its arguments.
  init(_ arguments: ArraySlice<String>) { self.arguments = BenchArguments(arguments) }

  /// Reads the files and prints the weights, or what each file shows of those from the others.
  func run() throws {
    let lists = try BenchVocabulary.lists(arguments.vocabulary)
    let files = try arguments.files.map { try LabeledNote.notes(SystemCalls.contents(of: $0)) }
    let unweighed = Vocabulary(lists)
    let examples = files.map { notes in notes.compactMap { WeighedExample($0, by: unweighed) } }
    guard arguments.readsApart else {
      let weighing = LearnedWeights(examples.flatMap(\.self)).weighing(like: lists.weighing)
      return print(WeighingText.text(of: weighing), terminator: "")
    }
    var all = Confusion()
    for (index, notes) in files.enumerated() {
      var others = examples
      others.remove(at: index)
      var lists = lists
      lists.weighing = LearnedWeights(others.flatMap(\.self)).weighing(like: lists.weighing)
      let vocabulary = Vocabulary(lists)
      var confusion = Confusion()
      for note in notes {
        let verdict = vocabulary.reading(of: note.text).verdict ?? .descriptive
        confusion.add(note.label, read: verdict)
        all.add(note.label, read: verdict)
        if arguments.listsMistakes, (verdict == .descriptive) != (note.label == .descriptive) {
          print("  \(note.id) \(note.label) read as \(verdict): \(note.text)")
        }
      }
      print("\(arguments.files[index])")
      confusion.lines.prefix(2).forEach { print("  \($0)") }
    }
    all.lines.forEach { print($0) }
  }
}
