package import InstructionalRounds

/// A note as far as an audience may see it.
package struct SharedNote: Hashable, Sendable {
  /// What it is called.
  package let name: String
  /// The identity of its visit; none for staff.
  package let visitID: VisitID?
  /// The number of its visit; none for staff.
  package let visit: VisitNumber?
  /// Whose words they are; none for staff.
  package let author: ParticipantCode?
  /// When it was seen or heard; none for staff.
  package let at: Moment?
  /// The words that stand.
  package let words: Words
  /// What it is evidence of.
  package let elements: [CoreElement]
  /// Whether its author brought it to the table.
  package let isSelected: Bool
  /// Whether it came after the advance that ended description.
  package let isLate: Bool
  /// Whether it was taken back.
  package let isWithdrawn: Bool
  /// Whether its words were taken out of the record.
  package let isRedacted: Bool
  /// Whether it was worded anew.
  package let isRevised: Bool

  /// All notes that an audience may see, in an order that it may know.
  static func all(_ summary: RoundSummary, for audience: Audience, _ names: SharedNames)
    -> [SharedNote]
  {
    let notes =
      switch audience {
      case .group: summary.notes
      case .staff, .host:
        UntellingOrder(of: summary.round)
          .sorted(summary.notes.filter { !$0.isWithdrawn && !$0.isRedacted }, by: \.id.entry)
      }
    let hours = UntoldHours(summary, for: audience)
    return notes.compactMap { note in
      names.name(of: note).map { SharedNote(note, named: $0, for: audience, without: hours) }
    }
  }

  /// Takes out of a note what an audience may see.
  init(_ note: SummaryNote, named name: String, for audience: Audience, without hours: UntoldHours)
  {
    self.name = name
    visitID = audience == .group ? note.visitID : nil
    visit = audience == .group ? note.visit : nil
    author = audience == .group ? note.author : nil
    at = audience == .group ? note.at : nil
    words = hours.hidden(from: note.words)
    elements = CoreElement.allCases.filter(note.elements.contains)
    isSelected = note.isSelected
    isLate = note.isLate
    isWithdrawn = note.isWithdrawn
    isRedacted = note.isRedacted
    isRevised = note.isRevised
  }
}
