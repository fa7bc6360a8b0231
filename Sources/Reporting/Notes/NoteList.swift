package import InstructionalRounds

/// Some of the notes of a round, to be read again.
package struct NoteList: Hashable, Sendable {
  /// The notes as the group is told them, by visit and time.
  package let notes: [SummaryNote]
  /// What is asked about them.
  package let questions: [NoteID: [OpenQuestion]]

  /// Lists notes.
  ///
  /// - Parameters:
  ///   - notes: those that somebody wants to read, by visit and time.
  ///   - questions: what is asked, about these notes and others.
  package init(_ notes: [SummaryNote], asking questions: [OpenQuestion] = []) {
    self.notes = notes
    let listed = Set(notes.compactMap(\.source?.id))
    self.questions = Dictionary(grouping: questions.filter { listed.contains($0.note) }, by: \.note)
  }
}

extension SummaryNote {
  /// What is to be said beside the note, a word each.
  var marks: [String] {
    [
      isSelected ? "selected" : nil, isLate ? "late" : nil, isWithdrawn ? "withdrawn" : nil,
      isRevised ? "revised" : nil,
    ].compactMap(\.self)
  }
}
