package import InstructionalRounds

/// Something that could not be seen, as far as an audience may know of it.
package struct SharedGap: Hashable, Sendable {
  /// The visit; none for staff.
  package let visit: VisitNumber?
  /// What could not be seen.
  package let what: What
  /// Why, for the group alone: everybody in a school knows which room a fire drill emptied.
  package let whatHappened: Words?

  /// What could not be seen.
  package enum What: Hashable, Sendable {
    /// The visit, or its end.
    case visit(VisitMissed.Extent)
    /// Evidence of these elements, in the order of the core.
    case evidence([CoreElement])
  }

  /// All that an audience may know of; for staff none of fewer visits than `fewestVisits`.
  static func all(_ summary: RoundSummary, for audience: Audience) -> [SharedGap] {
    let told = audience == .group
    guard told || summary.visits.count(where: { $0.noteCount > 0 }) >= SharedSummary.fewestVisits
    else { return [] }
    return summary.visits.flatMap { visit -> [SharedGap] in
      func gap(_ what: What, _ happened: Words) -> SharedGap {
        SharedGap(
          visit: told ? visit.number : nil,
          what: what,
          whatHappened: told ? happened : nil
        )
      }
      let missed = visit.missed.map { [gap(.visit($0.extent), $0.happened)] } ?? []
      return missed
        + visit.gaps.map { named in
          gap(.evidence(CoreElement.allCases.filter(named.elements.contains)), named.whatHappened)
        }
    }
  }
}

extension SharedGap.What {
  /// What could not be seen, as the beginning of a sentence about one visit.
  var sentence: String {
    switch self {
    case .visit(.dropped): "A visit was not made"
    case .visit(.cutShort): "A visit was cut short"
    case .evidence(let elements): "No evidence of \(elements.map(\.phrase).inWords("or"))"
    }
  }

  /// What could not be seen in so many visits of all.
  func sentence(in count: Int, of visits: Int) -> String {
    let part = "\(count) of \(visits) visits"
    let verb = count == 1 ? "was" : "were"
    return switch self {
    case .visit(.dropped): "\(part) \(verb) not made."
    case .visit(.cutShort): "\(part) \(verb) cut short."
    case .evidence(let elements):
      "In \(part) there is no evidence of \(elements.map(\.phrase).inWords("or"))."
    }
  }
}
