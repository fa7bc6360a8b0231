import InstructionalRounds

/// Who is heard in a transcript, once the name has been dropped.
struct Speaker: Hashable, Sendable {
  /// Teacher or student; `nil` where the transcript only says that it is somebody else.
  let element: CoreElement?
  /// The name that must not be kept, in small letters; `nil` for a label such as `T`.
  let name: String?
}

extension Speaker {
  /// What a transcript's label of a speaker tells.
  ///
  /// `T`, `Teacher` and whoever has a title are the teacher; `S`, `SN` (a new student), `SS` and any
  /// other name a student. `O` and `Other` are neither, by the key of the TIMSS video studies.
  init(label: String, labels: ElementLabels) {
    let label = label.cut.lowercased()
    if label.isEmpty || Self.others.contains(label) {
      self.init(element: nil, name: nil)
    } else if Self.students.contains(label) {
      self.init(element: .student, name: nil)
    } else if Self.teachers.contains(label) {
      self.init(element: .teacher, name: nil)
    } else if let element = labels.element(of: label), element == .teacher || element == .student {
      self.init(element: element, name: nil)
    } else {
      let words = label.split { !$0.isLetter }.map(String.init)
      let isTitled = words.count > 1 && Self.titles.contains(words[0])
      let isTeacher = isTitled || words.contains { labels.element(of: $0) == .teacher }
      self.init(element: isTeacher ? .teacher : .student, name: label)
    }
  }

  /// The words of a name that could give somebody away if they stood in a text.
  var nameWords: [String] {
    guard let name else { return [] }
    return name.split { !$0.isLetter }.map(String.init)
      .filter { $0.count > 1 && !Self.titles.union(Self.roles).contains($0) }
  }

  /// Labels of those who are neither teacher nor student, or who are not known.
  private static let others: Set = [
    "o", "other", "others", "unknown", "unidentified", "?", "-", "narrator",
  ]
  /// Labels of students that are no names.
  private static let students: Set = [
    "sn", "ss", "st", "class", "all", "everyone", "pupil", "pupils", "group", "multiple students",
  ]
  /// Labels of the teacher that are no names.
  private static let teachers: Set = ["teachers", "instructor", "lecturer", "professor", "tutor"]
  /// Words beside a name that give nobody away.
  private static let roles: Set = ["teacher", "student", "the", "of", "and"]
  /// What stands before the name of a teacher, where the public transcripts come from.
  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "coach", "herr", "frau", "señor",
    "señora", "mme", "monsieur", "madame", "mevrouw", "meneer", "pan", "paní",
  ]
}

extension LineScanner {
  /// Reads the speaker's label that a line of a transcript begins with, such as `EMILY: `.
  ///
  /// One to three words that begin with a capital, and a colon. A sentence such as "Look: it is 4"
  /// loses its first word by this; that is the lesser harm beside a name that is kept.
  mutating func takeSpeaker() -> String? {
    var scanner = self
    while scanner.take(anyOf: dashes.union([">"])) != nil { scanner.takeSpaces() }
    guard let (label, rest) = scanner.splitting(within: 48, at: { $0 == ":" || $0 == "：" }),
      label.unicodeScalars.first?.properties.isUppercase == true
    else { return nil }
    let words = label.split { $0.isWhitespace }
    let isName = label.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.isDigit || $0.properties.isWhitespace
        || $0.properties.isDiacritic || [".", "'", "’", "-", "_", "(", ")"].contains($0)
    }
    guard isName, (1...3).contains(words.count) else { return nil }
    self = LineScanner(rest)
    return label
  }
}
