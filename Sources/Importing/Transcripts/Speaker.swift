import InstructionalRounds

/// Who is heard in a transcript, once the name has been dropped.
struct Speaker: Hashable, Sendable {
  /// Teacher or student, where the transcript or whoever imports it says so.
  let element: CoreElement?
  /// The label in small letters, by which it is told from others; `nil` for one such as `T`.
  let name: String?
}

extension Speaker {
  /// What a transcript's label of a speaker tells.
  ///
  /// `T` and `Teacher` are the teacher; `S`, `SN` (a new student) and `SS` students. `O` and `Other` are
  /// neither, by the key of the TIMSS video studies. A name says nothing, titled or not: aides and
  /// guests speak as well. Only once somebody has said who the teacher is, are the others students.
  init(label: String, labels: ElementLabels, teachers: Set<String>) {
    let label = label.cut.lowercased()
    if label.isEmpty || Self.others.contains(label) {
      self.init(element: nil, name: nil)
    } else if teachers.contains(label.speakerKey) {
      self.init(element: .teacher, name: label)
    } else if let element = Speaker.element(of: label, labels) {
      self.init(element: element, name: nil)
    } else {
      let words = label.split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
      let roles = Set(words.compactMap { Speaker.element(of: $0, labels) })
      let element = roles.count == 1 ? roles.first : teachers.isEmpty ? nil : .student
      self.init(element: element, name: label)
    }
  }

  /// What a label that is not a name says.
  static func element(of label: String, _ labels: ElementLabels) -> CoreElement? {
    if students.contains(label) { return .student }
    if teachers.contains(label) { return .teacher }
    guard let element = labels.element(of: label), element == .teacher || element == .student else {
      return nil
    }
    return element
  }

  /// Whether a label says what somebody is, or that it is one of several, as no name does.
  static func isRole(_ label: String, _ labels: ElementLabels) -> Bool {
    let label = label.cut.lowercased()
    if others.contains(label) || element(of: label, labels) != nil { return true }
    let words = label.split { $0.isWhitespace || $0 == "_" || $0 == "-" || $0 == "#" }
    guard words.count == 2 else { return false }
    let isNumbered = words[1].allSatisfy { $0.isNumber } || words[1].count == 1
    return isNumbered && counted.contains(String(words[0]))
      || words[0] == "unknown" && counted.contains(String(words[1]))
  }

  /// The words of a name that could give somebody away if they stood in a text.
  var nameWords: [String] {
    guard let name else { return [] }
    return name.split { !$0.isLetter }.map(String.init).filter {
      $0.count > 1 && !Self.titles.contains($0) && !Self.roles.contains($0)
        && !Self.counted.contains($0)
    }
  }

  /// Labels of those who are neither teacher nor student, or who are not known.
  private static let others: Set = [
    "o", "other", "others", "unknown", "unidentified", "?", "-", "narrator", "unknown speaker",
    "unbekannt", "inconnu", "desconocido",
  ]
  /// Labels of students that are not names.
  private static let students: Set = [
    "sn", "ss", "st", "class", "all", "everyone", "pupil", "pupils", "group", "multiple students",
    "schüler", "schülerin", "élève", "élèves", "alumno", "alumna", "alumnos", "estudiante",
    "estudiantes", "学生", "طالب", "תלמיד", "תלמידה",
  ]
  /// Labels of the teacher that are not names.
  private static let teachers: Set = [
    "teachers", "instructor", "lecturer", "professor", "tutor", "lehrer", "lehrerin", "lehrkraft",
    "enseignant", "enseignante", "maestra", "maestro", "profesor", "profesora", "docente", "老师",
    "معلم", "معلمة", "מורה",
  ]
  /// What programs number where they know no name.
  private static let counted: Set = [
    "speaker", "spk", "person", "participant", "voice", "sprecher", "locuteur", "hablante",
    "interviewer", "respondent", "guest",
  ]
  /// Words beside a name that give nobody away.
  private static let roles: Set = [
    "teacher", "student", "the", "of", "and", "staff", "she", "her", "he", "him", "they", "them",
    "ipad", "iphone", "de", "la", "del", "van", "von",
  ]
  /// What is before the name of a teacher, where the public transcripts come from.
  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "coach", "herr", "frau", "señor",
    "señora", "mme", "monsieur", "madame", "mevrouw", "meneer", "pan", "paní",
  ]
}

extension StringProtocol {
  /// A speaker's label as it is told from others: in small letters, with single spaces.
  var speakerKey: String {
    lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}
