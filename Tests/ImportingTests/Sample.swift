import Importing
import InstructionalRounds
import Testing

/// A round in which visit 1 is in the afternoon and visit 2 in the morning of one day.
enum Sample {
  static let labels = ElementLabels(prefixes: [
    "T": .teacher, "S": .student, "C": .content, "K": .task,
  ])

  static let context: ImportContext = {
    guard let first = window("13:00", "13:45"), let second = window("09:00", "09:40"),
      let one = VisitNumber(1), let two = VisitNumber(2)
    else { preconditionFailure("the sample's moments are moments") }
    return ImportContext(
      window: first,
      visits: [one: first, two: second],
      participants: Set(["KM", "FA", "S"].compactMap(ParticipantCode.init)),
      labels: labels,
      lenses: [
        Lens(code: "LT", meaning: "lecturing", element: .teacher),
        Lens(code: "SQ", meaning: "a student asks", element: .student),
        Lens(code: "Q", meaning: ""),
      ]
    )
  }()

  /// The hours of a visit on the sample's day.
  static func window(_ begins: String, _ ends: String) -> VisitWindow? {
    guard let begins = moment(begins) else { return nil }
    return VisitWindow(begins: begins, ends: moment(ends))
  }

  /// A moment of the sample's day, such as `13:12`.
  static func moment(_ clock: String) -> Moment? {
    Moment("2026-11-20T\(clock)\(clock.utf8.count == 5 ? ":00" : "")+01:00")
  }

  /// The result for a text.
  static func read(
    _ text: String,
    as hint: String? = nil,
    in context: ImportContext = context
  ) throws(ImportError) -> Import {
    try Import(Array(text.utf8), extension: hint, in: context)
  }
}

extension Import {
  /// The notes in a form that is easy to compare.
  var lines: [String] { notes.map(\.brief) }

  /// The reasons with their lines.
  var reasons: [Int: SkipReason] {
    Dictionary(skipped.map { ($0.line, $0.why) }) { first, _ in first }
  }
}

extension ImportedNote {
  /// A note as `13:12:00 teacher|what's the slope?|*`.
  var brief: String {
    let clock =
      switch time {
      case .moment(let moment)?: moment.clock
      case .elapsed(let milliseconds)?: "+\(milliseconds)"
      case nil: "-"
      }
    let elements = CoreElement.allCases.filter(self.elements.contains).map(\.rawValue)
    let marks = [visit?.description, author?.description, isSelected ? "*" : nil].compactMap(\.self)
    let head = ([clock] + elements).joined(separator: " ")
    return ([head, words.description] + marks).joined(separator: "|")
  }
}
