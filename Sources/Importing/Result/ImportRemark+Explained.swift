/// The wording, for someone deciding whether to import what came out of a file.
extension ImportRemark {
  /// What is to be known, in one line that ends without a full stop.
  package var summary: String {
    switch self {
    case .guessedEncoding(let lines):
      "\(lines.phrase) not UTF-8 and read as Windows text"
    case .controlsRemoved(let lines): "\(lines.phrase) cleared of control characters"
    case .starsAreBullets: "every note starts with *, so it is read as a bullet and selects nothing"
    case .timesRunBackward(let lines): "\(lines.phrase) earlier than the time before"
    case .outsideVisit(let lines): "\(lines.phrase) at a time far outside the visit"
    case .untimed(let lines):
      "\(lines.phrase) without a time, placed at the start of the visit"
    case .endTimesDropped(let lines):
      "\(lines.phrase) with a start and an end; the start is kept"
    case .beginningUnknown:
      "the times count from the start of the visit, which is not known yet"
    case .namesDropped(let speakers, let teacher, let student, let neither):
      Self.summary(ofNames: speakers, teacher: teacher, student: student, neither: neither)
    case .leftOut(let words): "left out: \(words.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .timesInText(let lines):
      "\(lines.numbers) \(lines.count == 1 ? "holds a time that was" : "hold times that were") not "
        + "read; put it first if it is the time of the note"
    case .observerDropped(let lines):
      "\(lines.numbers) \(lines.count == 1 ? "names" : "name") an observer by name, and names are not kept; "
        + "use --for CODE if the notes are someone else's"
    case .namesOfPeopleIgnored(let names):
      "people's names and addresses are not kept: \(names.joined(separator: ", "))"
    case .namesInWords(let lines):
      "a name that was removed is still spoken: take it out of \(lines.numbers)"
    case .columnsIgnored(let names): "not read: \(names.joined(separator: ", "))"
    case .cellsIgnored(let column, let lines):
      "\(lines.phrase) left without \(column.phrase), which could not be read"
    case .timeline(let marks, let unknown): Self.summary(ofTimeline: marks, unknownCodes: unknown)
    }
  }

  /// What happened to the lines of speakers whose names went.
  private static func summary(
    ofNames speakers: Int,
    teacher: Int,
    student: Int,
    neither: Int
  ) -> String {
    let parts = [
      (teacher, "teacher"), (student, "students"), (neither, "neither teacher nor student"),
    ]
    let counts = parts.filter { $0.0 > 0 }.map { count, whose in
      "\(count) \(count == 1 ? "line" : "lines") as \(whose)"
    }
    let names = speakers == 1 ? "1 speaker's name is" : "the names of \(speakers) speakers are"
    let hint = teacher == 0 && neither > 0 ? "; say who teaches with --teacher NAME" : ""
    return "\(names) not kept: \(counts.joined(separator: ", "))\(hint)"
  }

  /// What can and what cannot be made of a coded timeline.
  private static func summary(ofTimeline marks: Int, unknownCodes: Int) -> String {
    let can = "this is a coded timeline: it shows when something happened, not what was said; "
    let made =
      switch marks {
      case 0: "none of its codes is a lens of the protocol, so it makes no marks"
      case 1: "it makes one mark, at its time"
      default: "it makes \(marks) marks, each at its time"
      }
    let cannot =
      switch unknownCodes {
      case 0: ""
      case 1: "; one code is not a lens of the protocol"
      default: "; \(unknownCodes) codes are not lenses of the protocol"
      }
    return can + made + cannot
  }
}

extension TableColumn {
  /// What people call what a cell holds.
  fileprivate var phrase: String {
    switch self {
    case .time: "its time"
    case .speaker: "its speaker"
    case .text: "its text"
    case .element: "its element"
    case .author: "its author"
    case .visit: "its visit"
    case .lens: "a lens"
    case .selected: "its selection"
    case .comment: "its comment"
    case .date: "its date"
    case .ends: "its end"
    case .state: "its state"
    }
  }
}

extension [Int] {
  /// The lines with their verb, such as "lines 3 and 4 are".
  fileprivate var phrase: String { "\(numbers) \(count == 1 ? "is" : "are")" }

  /// The lines, such as "lines 3, 4 and 5"; few of many, so that it can be read.
  fileprivate var numbers: String {
    let few = prefix(5).map(String.init)
    switch count {
    case 1: return "line \(few.joined())"
    case 2...5: return "lines \(few.dropLast().joined(separator: ", ")) and \(few.last ?? "")"
    default: return "lines \(few.joined(separator: ", ")) and \(count - 5) more"
    }
  }
}
