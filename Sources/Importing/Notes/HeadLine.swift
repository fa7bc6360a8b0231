import InstructionalRounds

/// A line at the head of a sheet about the visit and the people, which is not a note.
enum HeadLine: Sendable {
  /// Whether a line says who observed, where, when or what: `Date: 14 September`, `Observed by K. Miller`.
  static func isOne(_ line: String) -> Bool {
    let line = line.cut.drop { "#*-•=".contains($0) || $0.isWhitespace }
    if let dated = DatedTime(String(line)), dated.clock == nil { return true }
    let lower = line.lowercased()
    if ["observed by ", "notes by ", "beobachtet von ", "observé par ", "observado por "].contains(
      where: { lower.hasPrefix($0) })
    {
      return true
    }
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let key = String(line[..<colon]).headingKey
    let value = String(line[colon...].dropFirst()).cut
    if settings.contains(key) { return true }
    return people.contains(key) && value.isOnlyAName
  }

  /// What is before a colon where a form asks for the visit.
  private static let settings: Set = [
    "observer", "observers", "observer name", "name", "name of observer", "school", "date", "class",
    "room", "classroom", "subject", "grade", "grade level", "period", "course", "district",
    "duration", "start time", "end time", "start", "end", "time in", "time out", "section",
    "number of students", "enrolled", "host", "host school", "beobachter", "beobachterin", "schule",
    "datum", "klasse", "raum", "fach", "observateur", "observatrice", "école", "établissement",
    "classe", "salle", "matière", "observador", "observadora", "escuela", "fecha", "aula", "grado",
    "asignatura", "nombre", "nom",
  ]
  /// What is before a colon where a form asks for a teacher's name.
  private static let people: Set = [
    "teacher", "teacher name", "teacher s name", "teacher observed", "lehrer", "lehrerin",
    "lehrkraft", "enseignant", "enseignante", "professeur", "docente", "profesor", "profesora",
    "maestra", "maestro",
  ]
}

extension String {
  /// Whether it is a name and nothing else: two or three words with capitals, or after a title.
  fileprivate var isOnlyAName: Bool {
    let words = split { $0.isWhitespace }
    guard (1...4).contains(words.count), !contains("\""), let last, last.isLetter else {
      return false
    }
    let titles: Set = [
      "mr.", "mrs.", "ms.", "miss", "mx.", "dr.", "mr", "mrs", "ms", "dr", "herr", "frau", "mme",
      "m.", "sra.", "sr.",
    ]
    if titles.contains(words[0].lowercased()) { return true }
    return words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }
}
