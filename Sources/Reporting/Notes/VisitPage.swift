package import InstructionalRounds

extension Document {
  /// One visit as the group looks at it together: big plain lists, and no more words than needed.
  ///
  /// A note with an open question stays off the page unless it was selected or cited: it bothers
  /// nobody, and is not to be read as what the group saw.
  ///
  /// - Parameters:
  ///   - visit: which visit.
  ///   - record: the round.
  ///   - vocabulary: how the language of notes is read.
  ///   - speller: how one gets at the notes that are not shown, where that can be typed.
  package init(
    showing visit: VisitID,
    of record: RoundRecord,
    reading vocabulary: Vocabulary,
    spelling speller: RemedySpeller? = nil
  ) {
    self.init(VisitPage(visit, record, vocabulary, speller).blocks)
  }
}

/// A visit as blocks, a section a property.
private struct VisitPage {
  /// The visit, where there is such a one.
  let visit: SummaryVisit.Room?
  let task: Words?
  /// The notes that may be shown, by time.
  let notes: [SummaryNote]
  /// The groups of the whole round.
  let groups: [SummaryGroup]
  /// How many notes stay off the page.
  let heldBack: Int
  /// Whether the round is practice.
  let isPractice: Bool
  private let speller: RemedySpeller?

  /// Chooses what may be shown.
  init(
    _ id: VisitID,
    _ record: RoundRecord,
    _ vocabulary: Vocabulary,
    _ speller: RemedySpeller?
  ) {
    self.speller = speller
    let summary = RoundSummary(record, for: .group, reading: vocabulary)
    let told = summary.visits.first {
      $0.room.map { $0.id == id || record.visits[$0.id].has(id) } ?? false
    }
    visit = told?.room
    task = told?.task
    let place = visit?.id
    let standing = summary.notes.filter { $0.source?.visitID == place && !$0.isWithdrawn }
    let asked = Set(OpenQuestion.all(record, reading: vocabulary).map(\.note))
    let cites =
      record.tasks.flatMap(\.cites)
      + record.statements.values.filter { $0.withdrawal == nil }
      .flatMap { $0.claim.cites + $0.claim.contrary }
    let cited = Set(cites.map(\.subject))
    let shown = standing.filter {
      guard let id = $0.source?.id else { return false }
      return $0.isSelected || cited.contains(id.entry) || !asked.contains(id)
    }
    notes = shown
    heldBack = standing.count - shown.count
    groups = summary.groups
    isPractice = record.observationProtocol.isPractice
  }

  /// The page from top to bottom.
  var blocks: [Block] {
    guard let visit else { return [.paragraph("There is no such visit.")] }
    return [title(visit), stated] + gaps(visit) + noteBlocks + groupBlocks
  }
}

extension VisitPage {
  private func title(_ visit: SummaryVisit.Room) -> Block {
    let about = [
      visit.plan.subject?.description, visit.plan.gradeBand.map { "grades \($0)" },
      visit.team.map { "team \($0)" },
    ].compactMap(\.self)
    let mark = isPractice ? "Practice: " : ""
    return .title("\(mark)\((["Visit \(visit.number)"] + about).joined(separator: ", "))")
  }

  private var stated: Block {
    guard let task else { return .paragraph("The task has not been stated yet.") }
    return .paragraph("\(strong: task)")
  }

  private func gaps(_ visit: SummaryVisit.Room) -> [Block] {
    let missed = visit.missed.map { ["\($0.extent.rawValue.capitalized): \($0.happened)"] } ?? []
    let gaps = visit.gaps.map { gap in
      let elements = CoreElement.allCases.filter(gap.elements.contains).map(\.phrase)
      return "No evidence of \(elements.inWords("or")): \(gap.whatHappened)"
    }
    let all = missed + gaps
    return all.isEmpty
      ? [] : [.heading("What could not be seen"), .items(all.map { "\($0.sentence)" })]
  }

  private var noteBlocks: [Block] {
    let reading = speller.map { $0.inFull(Remedy(.readOpenNotes)) }
    let how: Phrase = reading.map { ": \(command: $0)" } ?? "."
    let held: [Block] =
      heldBack == 0
      ? []
      : [.paragraph("\(counted(heldBack, "note")) not shown, because a question is open\(how)")]
    guard !notes.isEmpty else { return [.paragraph("No notes yet.")] + held }
    return [.heading("What was seen and heard"), .items(notes.map(phrase))] + held
  }

  private func phrase(_ note: SummaryNote) -> Phrase {
    let late: Phrase = note.isLate ? " \(strong: "[came late]")" : ""
    let words = "\(note.label)\(note.words)"
    return "\(note.source?.at.minute ?? "")  \(words) \(aside: "(\(note.name))")\(late)"
  }

  private var groupBlocks: [Block] {
    let own = Dictionary(notes.map { ($0.source?.id, $0) }) { first, _ in first }
    let here = groups.map { group in (group, group.notes.compactMap { own[$0] }) }
      .filter { !$0.1.isEmpty }
    guard !here.isEmpty else { return [] }
    return [.heading("Like with like")]
      + here.flatMap { group, notes -> [Block] in
        [.paragraph("\(strong: "\(group.label): \(group.heading)")"), .items(notes.map(phrase))]
      }
  }
}

extension Visit? {
  /// Whether a visit was planned under an identity as well.
  fileprivate func has(_ id: VisitID) -> Bool { self?.alsoPlannedAs.contains(id) ?? false }
}
