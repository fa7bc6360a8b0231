import InstructionalRounds

extension Export.Part {
  /// The names of the entries that belong to the part.
  func entries(of all: [Entry]) -> Set<EntryID> {
    let setting = Set(all.filter { $0.event.isSetting }.map(\.id))
    switch self {
    case .everything: return Set(all.map(\.id))
    case .invitation:
      let plans = all.filter {
        $0.event.kind == VisitPlanned.kind || $0.event.kind == VisitsMatched.kind
      }
      return setting.union(plans.map(\.id))
    case .visits(let visits):
      return setting.union(Reach(of: all).entries(from: visits.map(\.entry)))
    }
  }
}

extension Event {
  /// Whether it says what the round is and who takes part.
  fileprivate var isSetting: Bool {
    switch self {
    case .opened, .edited, .joined, .left: true
    default: false
    }
  }
}

/// Which entries speak of which, directly or by way of others.
private struct Reach {
  private var about: [EntryID: [EntryID]] = [:]

  init(of entries: [Entry]) {
    for entry in entries {
      for subject in Reach.subjects(of: entry) { about[subject, default: []].append(entry.id) }
      switch entry.event {
      // What is in a visit now is about it, wherever it was before.
      case .noteMoved(let move): about[entry.id, default: []].append(move.note.entry)
      case .visitsMatched(let match):
        about[entry.id, default: []] += [match.visit.entry, match.other.entry]
      default: break
      }
    }
  }

  private static func subjects(of entry: Entry) -> [EntryID] {
    let event = entry.event
    let all = event.speaksOf + event.restsOn + [event.rewords].compactMap(\.self)
    switch event {
    case .redacted(let redaction): return all + [redaction.subject]
    case .admitted(let admission): return all + [admission.entry]
    case .confirmed(let confirmation): return all + [confirmation.entry]
    default: return all
    }
  }

  /// Everything that speaks of something, with what that speaks of left where it is.
  func entries(from start: [EntryID]) -> Set<EntryID> {
    var found = Set(start)
    var next = start
    while let entry = next.popLast() {
      for other in about[entry] ?? [] where found.insert(other).inserted { next.append(other) }
    }
    return found
  }
}
