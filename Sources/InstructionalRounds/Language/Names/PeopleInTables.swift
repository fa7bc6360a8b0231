/// Why a table is refused whole: it is, or looks like, one about single people.
///
/// It says where, and never repeats what may be a name.
public enum TableRefusal: Error, Hashable, Sendable {
  /// A column that is about one person, by its heading.
  case columnOfPeople(heading: String)
  /// A column or a list of labels that look like people, addresses, birth dates or their numbers.
  case looksLikePeople(Place)
  /// A row, or a cell, about a single student.
  case oneStudent(Place)
  /// Two rows or two columns with the same label.
  case sameLabel(Place, Place)
  /// What has no label could be anybody.
  case noLabel(Place)

  /// Where in the table.
  public enum Place: Hashable, Sendable {
    /// A row, by its number.
    case row(Int)
    /// A column, by its heading or its number.
    case column(String)
  }
}

/// Looks for students and teachers in a table, whatever it calls them.
public struct PeopleFinder: Sendable {
  private let vocabulary: Vocabulary
  private let rows: RowKind
  private let year: Int

  /// Looks with the names that a vocabulary knows, in a table whose rows are said to be something.
  ///
  /// - Parameters:
  ///   - vocabulary: knows names.
  ///   - rows: what the rows are said to be; the labels of schools may be names of people.
  ///   - today: before which a day of birth lies by years.
  public init(_ vocabulary: Vocabulary, rows: RowKind, today: Day) {
    (self.vocabulary, self.rows) = (vocabulary, rows)
    year = Int(today.description.prefix(4)) ?? 0
  }

  /// Why a column of a file is refused, by its heading and what is under it; `nil` if it is not.
  public func refusal(of heading: String, cells: [String]) -> TableRefusal? {
    let words = Set(heading.smallWords)
    if isAboutOnePerson(words) { return .columnOfPeople(heading: heading) }
    let isOfSchools = !words.isDisjoint(with: PeopleFinder.buildings)
    return look(through: cells, areSchools: isOfSchools)
      .map { _ in .looksLikePeople(.column(heading)) }
  }

  /// Why labels of rows are refused; `nil` if they are not.
  public func refusal(ofRows labels: [String]) -> TableRefusal? {
    look(through: labels, areSchools: rows == .schools).map { .looksLikePeople(.row($0 + 1)) }
  }

  /// Why the labels of columns are refused; `nil` if they are not.
  public func refusal(ofColumns labels: [String]) -> TableRefusal? {
    for label in labels where isAboutOnePerson(Set(label.smallWords)) {
      return .columnOfPeople(heading: label)
    }
    return look(through: labels, areSchools: false)
      .map { .looksLikePeople(.column("\($0 + 1)")) }
  }
}

extension PeopleFinder {
  /// Whether a heading is of something that belongs to one person.
  private func isAboutOnePerson(_ words: Set<String>) -> Bool {
    if !words.isDisjoint(with: PeopleFinder.always) { return true }
    if words.contains("id") || words.contains("ids") {
      return words.isDisjoint(with: PeopleFinder.buildings)
    }
    // "Student name" and "name" are of one, "student group" and "number of students" are not.
    let said = words.subtracting(PeopleFinder.parts)
    return words.contains("name") && said.isEmpty
      || !said.isEmpty && said.isSubset(of: PeopleFinder.persons)
  }

  /// The place of the first text that looks like a person; one chance hit among many is none.
  private func look(through texts: [String], areSchools: Bool) -> Int? {
    let all = texts.enumerated().filter { !$0.element.isEmpty }
    if let plain = all.first(where: { isPerson($0.element) }) { return plain.offset }
    let signs = all.filter { mayBePerson($0.element, isSchool: areSchools) }
    return signs.count * 3 > all.count ? signs.first?.offset : nil
  }

  /// Whether a text can be nothing but a person: an address, letters with a day of birth, a title with a
  /// name, "Last, First", or a numbered student.
  private func isPerson(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "@")) { return true }
    let words = text.smallWords
    if words.count > 1 {
      if PeopleFinder.titles.contains(words[0]) { return true }
      let isNumbered = PeopleFinder.numbered.contains(words[0])
      if isNumbered, words.count == 2, words[1].utf8.count < 4 { return true }
    }
    return text.yearLongAgo(in: year) != nil && text.hasLetters || isLastNameFirst(text)
  }

  /// Whether a text may be a person, if others beside it may be, too.
  private func mayBePerson(_ text: String, isSchool: Bool) -> Bool {
    if text.areInitials || text.yearLongAgo(in: year) != nil { return true }
    guard !isSchool else { return false }
    if text.isNumberOfSomebody, rows != .dates { return true }
    if rows != .skills, rows != .items, text.areCapitals { return true }
    return !vocabulary.names(in: text).isEmpty
  }

  /// Whether it is two words with a comma between them, the second a first name or a letter.
  private func isLastNameFirst(_ text: String) -> Bool {
    let parts = text.split(separator: ",")
    guard parts.count == 2, String(parts[0]).smallWords.count == 1,
      let first = String(parts[1]).smallWords.first
    else { return false }
    return first.utf8.count == 1
      || !vocabulary.names(in: String(parts[1].drop { $0 == " " })).isEmpty
  }

  /// Words of headings that are about one person, whatever is beside them.
  private static let always: Set<String> = [
    "teacher", "teachers", "instructor", "educator", "homeroom", "room", "roster", "seat",
    "surname", "firstname", "lastname", "forename", "nickname", "fullname", "initials",
    "guardian", "guardians", "dob", "birth", "birthday", "birthdate", "born", "studentid", "ssid",
    "sasid", "upn", "ssn", "lasid", "email", "phone", "address", "locker", "lunch", "username",
    "login", "maestro", "maestra", "docente",
  ]
  /// One person.
  private static let persons: Set<String> = [
    "student", "pupil", "learner", "child", "kid", "scholar", "parent", "mother", "father",
    "estudiante", "alumno", "alumna",
  ]
  /// What goes with one person.
  private static let parts: Set<String> = [
    "name", "names", "first", "last", "full", "given", "middle", "number", "no", "code", "s",
  ]
  private static let buildings: Set<String> = [
    "school", "schools", "district", "site", "building", "campus", "item", "standard", "skill",
  ]
  private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr", "coach"]
  private static let numbered: Set<String> = [
    "student", "pupil", "learner", "child", "kid", "teacher", "scholar", "boy", "girl", "room",
    "seat", "desk",
  ]
}
