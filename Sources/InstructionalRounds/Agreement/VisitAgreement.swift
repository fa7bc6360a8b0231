/// Where the observers of one visit noted the same, and where they did not.
///
/// It is about coverage alone: whether a part of the core was noted in some minutes, never whose note
/// is right. Observers stand in it as first, second and so on, because their names are on no page.
public struct VisitAgreement: Hashable, Sendable {
  /// The number of the visit.
  public let visit: VisitNumber
  /// How many seconds an interval lasts.
  public let every: Int
  /// How many observers took notes.
  public let observerCount: Int
  /// The intervals, from the beginning of the visit to its end.
  public let intervals: [Interval]

  /// Some minutes of the visit.
  public struct Interval: Hashable, Sendable {
    /// The seconds from the beginning of the visit to that of the interval.
    public let start: Int
    /// For each observer, the notes.
    public let notes: [[CoveredNote]]

    /// What each observer noted, as elements of the core.
    public var covered: [Set<CoreElement>] {
      notes.map { $0.reduce(into: []) { $0.formUnion($1.elements) } }
    }

    /// The elements that some observers noted, and others not.
    public var disputed: Set<CoreElement> {
      let covered = covered
      let all = covered.reduce(Set()) { $0.union($1) }
      return all.filter { element in !covered.allSatisfy { $0.contains(element) } }
    }
  }

  /// A note without its author.
  public struct CoveredNote: Hashable, Sendable {
    /// The seconds from the beginning of the visit.
    public let at: Int
    /// What it is evidence of.
    public let elements: Set<CoreElement>
    /// The protocol's own codes for it.
    public let lenses: Set<String>
    /// The words.
    public let words: Words
  }
}

extension VisitAgreement {
  /// Lays the standing notes of a visit side by side; `nil` with fewer than two observers.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - visit: the visit.
  ///   - every: how many seconds an interval lasts, one at least.
  public init?(_ record: RoundRecord, visit: Visit, every: Int) {
    let notes = record.notes.values.filter { $0.visit == visit.id && $0.counts }
      .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    // The order of the first notes tells nothing of the codes.
    let authors = notes.map { $0.author }.reduce(into: [ParticipantCode]()) { authors, author in
      if !authors.contains(author) { authors.append(author) }
    }
    guard authors.count > 1, every > 0, let first = notes.first, let last = notes.last else {
      return nil
    }
    let start = min(visit.started ?? visit.plan.begins ?? first.at, first.at)
    let end = max(visit.ended ?? visit.plan.ends ?? last.at, last.at)
    let seconds = Self.seconds(from: start, to: end)
    self.visit = visit.number
    self.every = every
    observerCount = authors.count
    var intervals = (0...seconds / every).map { _ in
      authors.map { _ in [CoveredNote]() }
    }
    for note in notes {
      guard let author = authors.firstIndex(of: note.author) else { continue }
      let at = Self.seconds(from: start, to: note.at)
      intervals[at / every][author].append(
        CoveredNote(at: at, elements: note.elements, lenses: note.lenses, words: note.words)
      )
    }
    self.intervals = intervals.enumerated().map { index, notes in
      Interval(start: index * every, notes: notes)
    }
  }

  /// The whole seconds between two moments.
  private static func seconds(from start: Moment, to end: Moment) -> Int {
    Int((end.milliseconds - start.milliseconds) / 1_000)
  }

  /// The intervals in which observers differ, in their order.
  public var differing: [Interval] { intervals.filter { !$0.disputed.isEmpty } }

  /// Whether each observer noted an element in each interval: 1 for noted, 0 for not.
  ///
  /// Silence counts as not noted, because who took notes in the visit was there.
  public func codings(of element: CoreElement) -> Codings {
    codings { $0.elements.contains(element) }
  }

  /// Whether each observer used a lens in each interval: 1 for used, 0 for not.
  public func codings(of lens: String) -> Codings {
    codings { $0.lenses.contains(lens) }
  }

  /// The lenses that somebody used, alphabetically.
  public var lenses: [String] {
    let used = intervals.flatMap { $0.notes }.joined().reduce(into: Set()) {
      $0.formUnion($1.lenses)
    }
    return used.sorted()
  }

  private func codings(_ isCovered: (CoveredNote) -> Bool) -> Codings {
    var codings = Codings(codes: 2, observers: observerCount)
    for interval in intervals {
      codings.add(interval.notes.map { $0.contains(where: isCovered) ? 1 : 0 })
    }
    return codings
  }
}
