/// A name of somebody of the room that is in what a round says: nobody has taken it out yet, or
/// said that it is nobody's.
///
/// Whatever leaves the group waits until there is none, or hides it.
public struct OpenName: Hashable, Sendable {
  /// The entry whose words have it, which is the one to redact.
  public let entry: EntryID
  /// What that entry records.
  public let kind: FactKind
  /// What it words or speaks about: the note of a revision, the entry itself otherwise.
  public let subject: EntryID
  /// What people type for the subject.
  public let label: String
  /// The name, with its place in the words.
  public let flag: Flag
  /// What is asked.
  public let question: String

  /// The names that are open in entries of a round, in their order: in notes and their earlier
  /// wordings, problems, titles, headings, statements and reasons, whoever wrote them.
  ///
  /// The name of the host school is none, though schools are called after people.
  ///
  /// - Parameters:
  ///   - entries: all entries of the round, or those that somebody wants to know about.
  ///   - record: the round.
  ///   - vocabulary: how its language is read.
  /// - Returns: the names, each with its entry; none where all may leave the group.
  public static func all(
    in entries: [Entry],
    of record: RoundRecord,
    reading vocabulary: Vocabulary
  ) -> [OpenName] {
    let labels = Labels(record)
    let names = NamesOfTheRoom(record, vocabulary)
    return entries.flatMap { entry in
      let subject = entry.event.rewords ?? entry.id
      return names.flags(in: entry.event).map { flag in
        OpenName(
          entry: entry.id,
          kind: entry.event.kind,
          subject: subject,
          label: labels[subject],
          flag: flag,
          question: vocabulary.question(for: flag)
        )
      }
    }
  }
}

extension RoundRecord {
  /// The record as those may read it who were not in the room: with a mark in place of every name
  /// that is open.
  public func hidingNames(in history: History, reading vocabulary: Vocabulary) -> RoundRecord {
    let names = NamesOfTheRoom(self, vocabulary)
    guard history.entries.contains(where: { !names.flags(in: $0.event).isEmpty }) else {
      return self
    }
    return Fold(History((history.entries + history.conflicting).map(names.hidden))).record
  }

  /// Whether the group said that a word which looks like a name is not someone in the room.
  public func isNobody(_ flag: Flag) -> Bool {
    guard flag.kind == .name, !nobodies.isEmpty else { return false }
    let name = flag.text.withoutPossessive
    return nobodies.values.contains { $0.text?.withoutPossessive == name }
  }
}

/// Finds names in what is recorded, except for those that are nobody's.
private struct NamesOfTheRoom {
  private let record: RoundRecord
  private let vocabulary: Vocabulary

  /// The mark that is in place of a name.
  private static let mark = "[name]"

  init(_ record: RoundRecord, _ vocabulary: Vocabulary) {
    self.record = record
    self.vocabulary = vocabulary
  }

  /// The names in all the words of a fact.
  func flags(in event: Event) -> [Flag] {
    event.nameableWords.flatMap { flags(in: $0) }
  }

  /// The entry with a mark in place of every name.
  func hidden(_ entry: Entry) -> Entry {
    let nameable = Set(entry.event.nameableWords)
    return entry.reworded { nameable.contains($0) ? hidden($0) : $0 }
  }

  private func flags(in words: Words) -> [Flag] {
    guard let text = words.text else { return [] }
    return vocabulary.names(in: text).filter { !record.isNobody($0) }
  }

  private func hidden(_ words: Words) -> Words {
    let flags = flags(in: words)
    guard let text = words.text, !flags.isEmpty else { return words }
    var scalars = Array(text.unicodeScalars)
    for flag in flags.reversed() {
      scalars.replaceSubrange(flag.range, with: NamesOfTheRoom.mark.unicodeScalars)
    }
    do throws(WordsError) {
      return try Words(String(String.UnicodeScalarView(scalars)))
    } catch {
      // The mark made it too long: then nothing of it is shown.
      return .redacted
    }
  }
}

extension Event {
  /// Everything that a person wrote in it, without the names of schools.
  fileprivate var nameableWords: [Words] {
    let schools = self.schools
    return words.filter { !schools.contains($0) }
  }

  /// The names of schools in it: the host's, or those of the rows of a table.
  var schools: [Words] {
    switch self {
    case .opened(let fact): [fact.charter.school]
    case .edited(let fact): fact.school.map { [$0] } ?? []
    case .tableMade(let fact) where fact.head.rows == .schools: fact.head.rowLabels
    default: []
    }
  }
}

extension String {
  /// The name without what follows an apostrophe, in lower case: "Maya's" and "maya" are one.
  fileprivate var withoutPossessive: String {
    let stem = unicodeScalars.prefix { !$0.isApostrophe }
    return String(stem).lowercased()
  }
}
