import InstructionalRounds
import JSONText
import Journaling
import Platform
import Reporting

/// What looking at a network, a round or a file found, ready to be said.
struct VerificationReport {
  /// What is wrong, with the files as they are called from here.
  let damages: [Damage]
  /// What was set aside.
  let repaired: [Repair]
  private let journalCount: Int
  private let entryCount: Int
  private let idle: [Idle]
  private let cannotShow: [String]
  private let strangers: [String]

  /// An entry that changes nothing, and where.
  private struct Idle {
    let round: String
    let what: Verification.Idle
  }

  /// What was found in the rounds of a network.
  init(_ rounds: [(name: String, found: Verification)], repaired: [Repair]) {
    self.repaired = repaired
    damages = rounds.flatMap { round in
      round.found.damages.map {
        Damage(file: "\(round.name)/\($0.file)", line: $0.line, why: $0.why)
      }
    }
    journalCount = rounds.reduce(0) { $0 + $1.found.journals }
    entryCount = rounds.reduce(0) { $0 + $1.found.entries }
    idle = rounds.flatMap { round in
      round.found.noEffect.map { Idle(round: round.name, what: $0) }
    }
    strangers = rounds.flatMap { $0.found.strangersAndHidden(in: $0.name) }
    cannotShow = ["Whether someone changed a line and its checksums on purpose."]
  }

  /// What was found in files that are not network: what is missing there may be elsewhere.
  init(of delivery: Delivery) {
    let found = delivery.rounds.map { round in
      let journals = delivery.journals(of: round)
      let folded = RoundInProgress(folding: journals.entries, reading: .none)
      return (round, Verification(of: journals, folded: folded))
    }
    let broken = found.flatMap(\.1.damages).filter {
      $0.why == .unfinished || !$0.why.mayBeElsewhere
    }
    let elsewhere = found.flatMap(\.1.damages).count - broken.count
    repaired = []
    let lines = Set(delivery.damages.map { "\($0.file) \($0.line)" })
    damages = (delivery.damages + broken.filter { !lines.contains("\($0.file) \($0.line)") })
      .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    journalCount = delivery.files.count
    entryCount = found.reduce(0) { $0 + $1.1.entries }
    idle = found.flatMap { round, found in
      found.noEffect.map { Idle(round: round.text, what: $0) }
    }
    strangers = found.flatMap { $1.strangersAndHidden(in: $0.text) }
    let spokenOf =
      elsewhere == 0
      ? []
      : [
        elsewhere == 1
          ? "Whether an entry exists that one line follows or refers to but that is not in it."
          : "Whether entries exist that \(elsewhere) lines follow or refer to but that are not in it."
      ]
    cannotShow =
      spokenOf + [
        "Whether its last lines are missing.",
        "Whether someone changed a line and its checksums on purpose.",
      ]
  }
}

extension VerificationReport {
  /// Says it to people.
  func tell(_ session: Session) {
    session.print("\(journalCount.of("file")), \(entryCount.of("entry", "entries")).")
    for repair in repaired {
      session.print(
        "\(repair.lineCount.of("damaged line")) of \(repair.writer) set aside, in \(repair.setAside)."
      )
    }
    for damage in damages { session.print("\(damage.file): \(damage.summary)") }
    for idle in idle {
      session.print("\(idle.round): \(idle.what.entry.id) has no effect: \(idle.what.why.sentence)")
    }
    for line in strangers { session.print(line) }
    session.print(
      damages.isEmpty
        ? "Nothing is damaged."
        : "\(damages.reduce(0) { $0 + $1.lineCount }.of("line")) to look at."
    )
    session.say("What this check cannot show:")
    for line in cannotShow { session.say("  \(line)") }
    if let retired = repaired.first(where: \.isRetired) {
      session.say(
        "The end of your journal is missing: join again to continue; what was recorded stays."
      )
      session.suggestReading("rounds join \(retired.writer.code)")
    }
  }

  /// The same for programs.
  func json() -> String {
    var writer = JSONWriter(layout: .indented)
    writer.object { object in
      object.member("format", 1)
      object.member("journals", journalCount)
      object.member("entries", entryCount)
      object.array("damage") { array in
        for damage in damages { array.object { damage.write(to: &$0) } }
      }
      object.array("noEffect") { array in
        for idle in idle {
          array.object { item in
            item.member("round", idle.round)
            item.member("entry", idle.what.entry.id.description)
            item.member("kind", idle.what.entry.event.kind.name)
            item.member("why", idle.what.why.sentence)
          }
        }
      }
      object.array("notJoined") { array in for line in strangers { array.element(line) } }
      object.array("setAside") { array in
        for repair in repaired {
          array.object { item in
            item.member("writer", repair.writer.description)
            item.member("lines", repair.lineCount)
            item.member("file", repair.setAside.text)
          }
        }
      }
    }
    return writer.text
  }
}

extension Verification {
  /// What was recorded by codes that never joined, and the words that are hidden.
  fileprivate func strangersAndHidden(in round: String) -> [String] {
    let recorded = strangers.sorted { $0.key < $1.key }.map { code, entries in
      let kinds = Set(entries.map(\.event.kind.name)).sorted().inWords("and")
      return
        "\(round): \(code) never joined, but recorded \(entries.count.of("entry", "entries")): "
        + "\(kinds)"
    }
    guard !hidden.isEmpty else { return recorded }
    return recorded + [
      "\(round): the words of \(hidden.map(\.description).inWords("and")) are hidden but still in the "
        + "files: nobody who joined removed them"
    ]
  }
}

extension Damage {
  /// Writes the damage for programs.
  func write(to object: inout JSONObjectWriter) {
    object.member("file", file)
    object.member("line", line)
    object.member("why", why.summary)
  }
}

extension Damage.Reason {
  /// Whether a line is no good as it is, and whose journal it is in may set it aside.
  var canBeSetAside: Bool {
    switch self {
    case .fault, .endDamaged, .manyMore: true
    case .otherRound, .otherLineBefore, .unfinished, .missingBefore, .speaksOfMissing, .conflict,
      .sawMore, .sawOther, .wordless, .endMissing, .unreadable, .notFetched:
      false
    }
  }

  /// Whether it is about what is missing, which need not be missing elsewhere.
  var mayBeElsewhere: Bool {
    switch self {
    case .missingBefore, .speaksOfMissing, .sawMore, .sawOther, .endMissing, .wordless, .unfinished:
      true
    case .fault, .otherRound, .otherLineBefore, .endDamaged, .manyMore, .conflict, .unreadable,
      .notFetched:
      false
    }
  }
}
