package import InstructionalRounds

/// A question about the wording of a note, which blocks nothing unless the note comes to the table.
package struct OpenQuestion: Hashable, Sendable {
  package let note: NoteID
  /// Whose words they are.
  package let author: ParticipantCode
  /// What people type for it.
  package let label: String
  /// The current words.
  package let words: Words
  /// The words in it that are asked about.
  package let flag: Flag
  /// What is asked.
  package let question: String

  /// The questions on all standing notes, by note: except those on a wording that was kept with a
  /// reason, and those on names that are not someone in the room.
  package static func all(
    _ record: RoundRecord,
    reading vocabulary: Vocabulary
  ) -> [OpenQuestion] {
    let labels = Labels(record)
    let settings = record.observationProtocol.language
    let standing = record.notes.values.filter {
      !$0.isWithdrawn && !record.observationProtocol.isMark($0)
    }
    return standing.sorted { $0.id < $1.id }.flatMap { note -> [OpenQuestion] in
      guard let text = note.words.text else { return [] }
      let flags = vocabulary.reading(of: text, under: settings).flags.filter { flag in
        flag.kind == .name ? !record.isNobody(flag) : note.keptBecause == nil
      }
      return flags.map { flag in
        OpenQuestion(
          note: note.id,
          author: note.author,
          label: labels[note.id],
          words: note.words,
          flag: flag,
          question: vocabulary.question(for: flag)
        )
      }
    }
  }
}
