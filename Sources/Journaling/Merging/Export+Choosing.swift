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
      let about = Reach(of: all).entries(from: visits.map(\.entry))
      return setting.union(about.subtracting(all.spanning(beyond: about)))
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

extension [Entry] {
  /// The entries of a part that are about more than the part: what rests on something outside of it, and
  /// what speaks of such a thing.
  ///
  /// A selection, a group or a pattern of several visits would show a teacher what belongs to others.
  fileprivate func spanning(beyond part: Set<EntryID>) -> Set<EntryID> {
    let inside = filter { part.contains($0.id) }
    var spanning: Set<EntryID> = []
    var before = -1
    while spanning.count > before {
      before = spanning.count
      for entry in inside {
        // A task is its visit's own, even where a note that it cites has been moved.
        if case .taskStated = entry.event { continue }
        let goesBeyond = entry.event.restsOn.contains {
          !part.contains($0) || spanning.contains($0)
        }
        if goesBeyond || entry.event.speaksOf.contains(where: spanning.contains) {
          spanning.insert(entry.id)
        }
      }
    }
    return spanning
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
