import InstructionalRounds
import JSONText
import Journaling

/// What a delivery brings, or would bring, ready to be said.
struct MergeReport {
  private let rounds: [Round]
  private let damages: [Damage]
  private let mendedCount: Int
  private let isDry: Bool

  /// What comes to one round.
  fileprivate struct Round {
    let name: RoundID
    let newCount: Int
    let knownCount: Int
    let lateCount: Int
    let missing: [EntryID]
    let wordlessCount: Int
    let conflicts: [EntryID]
    let visits: [Visit]
    let record: RoundRecord
    let effects: MergeEffects
  }

  /// The new notes of one visit.
  fileprivate struct Visit {
    let number: VisitNumber
    let noteCount: Int
    let authors: [ParticipantCode]
  }

  /// Folds every round as it is once it is merged.
  init(_ merges: [RoundMerge], of delivery: Delivery, isDry: Bool) {
    rounds = merges.map(Round.init)
    damages = delivery.damages
    mendedCount = delivery.mendedCount
    self.isDry = isDry
  }

  /// Whether somebody has to agree before any of it is written.
  var needsConsent: Bool { rounds.contains { $0.effects.needsConsent } }

  /// Whether there is anything that somebody has to look at.
  var foundSomething: Bool { !damages.isEmpty || rounds.contains { !$0.conflicts.isEmpty } }
}

extension MergeReport.Round {
  fileprivate init(_ merge: RoundMerge) {
    let record = RoundInProgress(folding: merge.merged, reading: .none).record
    let new = merge.new.map(\.entry)
    let notes = new.compactMap { record.notes[NoteID($0.id)] }
    name = merge.round
    newCount = new.count
    knownCount = merge.knownCount
    lateCount = new.count { record.standing(of: $0.id) == .late }
    missing = record.awaited.sorted()
    wordlessCount = merge.wordless.count
    conflicts = merge.conflicts
    self.record = record
    effects = MergeEffects(merge, record)
    visits = Dictionary(grouping: notes) { record.visits[$0.visit]?.number }
      .compactMap { number, notes in
        number.map {
          MergeReport.Visit(
            number: $0,
            noteCount: notes.count,
            authors: Set(notes.map(\.author)).sorted()
          )
        }
      }
      .sorted { $0.number < $1.number }
  }
}

extension MergeReport {
  /// Says what would be done to what is here.
  func tellEffects(_ session: Session) {
    for round in rounds {
      session.print("\(round.name):")
      round.effects.tell(session, isDry: isDry)
    }
  }

  /// Says it to people.
  func tell(_ session: Session, withEffects: Bool) {
    for round in rounds {
      let late = round.lateCount == 0 ? "" : ", \(round.lateCount) of them late"
      let new = round.newCount.of("new entry", "new entries")
      session.print("\(round.name): \(new)\(late); \(round.knownCount) known.")
      for visit in round.visits {
        session.print(
          "  visit \(visit.number): \(visit.noteCount.of("note")) of \(visit.authors.inWords("and"))"
        )
      }
      if round.wordlessCount > 0 {
        let lines = round.wordlessCount.of("entry", "entries")
        session.print(
          "  \(lines) \(isDry ? "would lose" : "lost") words that were removed elsewhere."
        )
      }
      if withEffects { round.effects.tell(session, isDry: isDry) }
      tellWhatLacks(of: round, session)
      guard round.newCount > 0 else { continue }
      session.tellVisitsApart(of: round.record)
      session.tellOutlyingNotes(of: round.record)
    }
    if mendedCount > 0 {
      let lines = mendedCount.of("line")
      session.print("\(lines) had been quoted or wrapped by a mail program, but are complete.")
    }
    for damage in damages { session.print("! \(damage.file): \(damage.summary)") }
    if isDry { session.suggestDoing() }
  }

  private func tellWhatLacks(of round: Round, _ session: Session) {
    if !round.missing.isEmpty {
      let codes = Set(round.missing.map(\.writer.code)).sorted().inWords("and")
      let entries = round.missing.count.of("entry", "entries")
      session.say("! \(entries) of \(codes) that others refer to are not here yet.")
    }
    for conflict in round.conflicts {
      session.print("! \(conflict) exists in two versions; rounds verify names the lines.")
    }
  }

  /// The same for programs.
  func json() -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.member("new", rounds.reduce(0) { $0 + $1.newCount })
      object.member("known", rounds.reduce(0) { $0 + $1.knownCount })
      object.member("late", rounds.reduce(0) { $0 + $1.lateCount })
      object.member("incomplete", rounds.reduce(0) { $0 + $1.missing.count })
      object.member("wordsTakenOut", rounds.reduce(0) { $0 + $1.wordlessCount })
      object.array("conflicts") { array in
        for round in rounds {
          for entry in round.conflicts {
            array.object { conflict in
              conflict.member("round", round.name.text)
              conflict.member("entry", entry.description)
            }
          }
        }
      }
      object.array("effects") { array in
        for effect in rounds.flatMap(\.effects.effects) { array.object { effect.write(to: &$0) } }
      }
      object.array("notJoined") { array in
        for code in Set(rounds.flatMap(\.effects.strangers)).sorted() { array.element(code.text) }
      }
      object.array("damage") { array in
        for damage in damages { array.object { damage.write(to: &$0) } }
      }
      object.array("visits") { array in
        for round in rounds {
          for visit in round.visits {
            array.object { item in
              item.member("round", round.name.text)
              item.member("number", visit.number.value)
              item.member("new", visit.noteCount)
            }
          }
        }
      }
      object.member("mended", mendedCount)
      object.member("dryRun", isDry)
    }
    return writer.text
  }
}
