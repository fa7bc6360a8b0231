import InstructionalRounds
import JSONText
import Journaling
import Reporting

/// What a delivery would do to what is here already: words that go, things that are taken back or
/// waived, the round opened again or led on.
struct MergeEffects {
  /// What entries that are new would do, in the order of the round.
  let effects: [Effect]
  /// The lines that came without their words, and nothing says who took them out.
  let silent: [String]
  /// Whoever wrote something and has not joined.
  let strangers: [ParticipantCode]

  /// What one entry would do.
  struct Effect {
    let entry: Entry
    /// What it does, as the log says it.
    let sentence: String
    /// Whether its author has joined.
    let isByParticipant: Bool
    /// Whether it takes out words that are here and somebody else's.
    let takesOthersWords: Bool
  }

  /// Looks at a merge, in the round as it would be.
  init(_ merge: RoundMerge, _ record: RoundRecord) {
    let codes = Set(record.participants.keys)
    let new = merge.new.map(\.entry).sorted()
    strangers = Set(new.map(\.author)).subtracting(codes).sorted()
    guard !merge.present.isEmpty else {
      (effects, silent) = ([], [])
      return
    }
    let history = History(merge.merged)
    let names = RoundNames(record, history)
    let here = History(merge.present)
    effects = new.filter { $0.event.reachesOthers }.map { entry in
      Effect(
        entry: entry,
        sentence: "\(entry.author) \(names.sentence(for: entry))",
        isByParticipant: codes.contains(entry.author),
        takesOthersWords: entry.takesWords(of: here)
      )
    }
    let rule = Redactions(in: merge.merged.filter { codes.contains($0.author) })
    silent = merge.wordless.map(\.entry).filter { !rule.cover($0) }
      .map { "\($0.author)'s \(names.subject(of: $0))" }
  }
}

extension MergeEffects {
  /// Whether somebody has to agree first: words of others would go, or somebody did it who has not joined.
  var needsConsent: Bool {
    !silent.isEmpty || effects.contains { $0.takesOthersWords || !$0.isByParticipant }
  }

  /// Says it to people.
  func tell(_ session: Session, isDry: Bool) {
    for effect in effects.prefix(Self.mostTold) {
      let stranger = effect.isByParticipant ? "" : " (\(effect.entry.author) has not joined)"
      session.print("  \(effect.sentence)\(stranger)")
    }
    let more = effects.count - Self.mostTold
    if more > 0 { session.print("  and \(more) more like it; `rounds log` shows all.") }
    for what in silent.prefix(Self.mostTold) {
      session.print("  the words of \(what) would go, and nothing says who removed them.")
    }
    for code in strangers { session.print("  ! \(code) has not joined the round.") }
  }

  /// Longer lists are not read.
  private static let mostTold = 20
}

extension MergeEffects.Effect {
  /// Writes the effect for programs.
  func write(to object: inout JSONObjectWriter) {
    object.member("entry", entry.id.description)
    object.member("kind", entry.event.kind.name)
    object.member("by", entry.author.text)
    object.member("joined", isByParticipant)
    object.member("takesOthersWords", takesOthersWords)
  }
}

extension Entry {
  /// Whether this takes out words of somebody else that are here.
  fileprivate func takesWords(of here: History) -> Bool {
    guard case .redacted(let fact) = event, let subject = here[fact.subject] else { return false }
    return subject.author != author && subject.redacted() != subject
  }
}

extension Event {
  /// Whether the fact does something to what others said, or to the round as a whole.
  fileprivate var reachesOthers: Bool {
    switch self {
    case .redacted, .withdrawn, .opened, .edited, .advanced, .reopened, .waived, .kept,
      .nobodyMeant, .admitted, .consented, .custodyStated:
      true
    case .joined, .left, .visitPlanned, .visitStarted, .visitEnded, .visitMissed, .visitsMatched,
      .gapNamed, .timesShifted, .noteTaken, .noteTagged, .noteMoved, .noteRevised, .noteRetimed,
      .selected,
      .demandJudged, .taskStated, .grouped, .regrouped, .statementMade, .statementAmended,
      .predicted, .predictionAmended, .proposed, .proposalAmended, .positionTaken, .adopted,
      .progressed, .themed, .tableMade, .resultRead, .confirmed, .unknown:
      false
    }
  }
}
