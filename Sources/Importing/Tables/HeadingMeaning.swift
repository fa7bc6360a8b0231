import InstructionalRounds

/// What a heading means that is none of the usual words: a question of a form, or a group of people.
enum HeadingMeaning: Hashable, Sendable {
  /// What was seen or heard, and what that is evidence of, where the heading says so.
  case text(CoreElement?)
  /// Names and addresses of people.
  case people
  /// The visit.
  case visit

  /// Reads a heading; `nil` for one that holds nothing of a note.
  init?(_ heading: String) {
    let key = heading.headingKey
    let words = Set(key.split(separator: " ").map(String.init))
    let isQuestion = heading.cut.hasSuffix("?") || heading.contains("¿")
    if Self.nameHeadings.contains(key) || !words.isDisjoint(with: Self.addresses) {
      self = .people
    } else if words.contains("visit"), words.count < 6 {
      self = .visit
    } else if !words.isDisjoint(with: Self.settings),
      words.isDisjoint(with: Self.seeing) || key.hasPrefix("observation ")
    {
      return nil
    } else if isQuestion || !words.isDisjoint(with: Self.seeing) || words.count < 4 {
      let element = Self.element(of: words)
      guard isQuestion || element != nil || !words.isDisjoint(with: Self.seeing) else { return nil }
      self = .text(element)
    } else {
      return nil
    }
  }

  /// Whom or what a heading asks about; nothing where it asks about two.
  private static func element(of words: Set<String>) -> CoreElement? {
    let found = stems.filter { _, stems in
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    return found.count == 1 ? found.first?.element : nil
  }

  private static let stems: [(element: CoreElement, stems: [String])] = [
    (
      .student,
      ["student", "pupil", "learner", "schüler", "élève", "eleve", "alumn", "estudiant", "kinder"]
    ),
    (
      .teacher,
      [
        "teacher", "instructor", "lehr", "enseignant", "professeur", "docente", "profesor",
        "maestr",
      ]
    ),
    (.task, ["task", "assignment", "aufgabe", "tâche", "tarea"]),
    (.content, ["content", "inhalt", "contenu", "contenido"]),
  ]
  private static let nameHeadings: Set = [
    "name", "names", "full name", "first name", "last name", "your name", "respondent", "nombre",
    "nom", "vorname", "nachname", "teacher name", "student name", "observer name", "user name",
    "username", "recipientlastname", "recipientfirstname", "prénom", "apellido", "teacher s name",
  ]
  private static let addresses: Set = [
    "email", "mail", "e-mail", "recipientemail", "correo", "courriel", "ipaddress", "phone",
    "ip",
  ]
  private static let settings: Set = [
    "id", "date", "duration", "school", "grade", "room", "class", "completion", "progress",
    "finished", "latitude", "longitude", "language", "collector", "respondent", "channel", "total",
    "modified", "points", "score", "length", "fps", "path", "media", "file", "category", "subject",
    "end", "reference", "custom", "number", "consent", "period",
    "type",
  ]
  private static let seeing: Set = [
    "see", "saw", "seen", "hear", "heard", "notice", "noticed", "observe", "observed",
    "observation", "observations", "evidence", "doing", "saying", "said", "notes", "note",
    "describe", "beobachtet", "beobachtung", "beobachtungen", "gesehen", "gehört", "observé",
    "entendu", "vu", "dit", "font", "disent", "observó", "oyó", "vio", "hacen", "dicen", "machen",
    "sagen", "tun",
  ]
}
