/// What is asked of a fact, whatever its type.
package protocol FactVisitor {
  /// What comes of it.
  associatedtype Answer
  /// What is changed by it.
  associatedtype Ground = Void

  /// Asks a fact.
  func visit<F: FoldedFact>(_ fact: F, _ ground: inout Ground) -> Answer
}

extension Event {
  /// What it has in common with all facts of its type.
  public var kind: FactKind { ask(KindOfFact()) }

  /// The entries without which it says nothing.
  package var speaksOf: [EntryID] { ask(SpokenOf()) }
  /// The entries that it rests on, of which some may be missing.
  package var restsOn: [EntryID] { ask(RestedOn()) }
  /// the entry that it rewords, or speaks about.
  package var rewords: EntryID? { ask(Reworded()) }

  /// Which role forbids it, or what it rests on, where it is recorded.
  func refused(at door: Door) -> DoorRefusal? { ask(Refusing(door: door)) }

  /// The same fact with other words wherever a person wrote some.
  func reworded(_ change: @escaping (Words) -> Words) -> Event { ask(Rewording(change: change)) }

  /// Changes the record as the fact says.
  ///
  /// - Returns: whether what it speaks of was of the right kind.
  func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    visit(Applying(entry: entry, standing: standing), &record)
  }

  /// Everything that a person wrote, in the order in which a fact of this kind has it.
  package var words: [Words] {
    var words: [Words] = []
    _ = reworded {
      words.append($0)
      return $0
    }
    return words
  }

  private func ask<Visitor: FactVisitor>(_ visitor: Visitor) -> Visitor.Answer
  where Visitor.Ground == Void {
    var nothing: Void = ()
    return visit(visitor, &nothing)
  }
}

private struct KindOfFact: FactVisitor {
  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> FactKind { F.kind }
}

private struct SpokenOf: FactVisitor {
  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> [EntryID] { fact.speaksOf }
}

private struct RestedOn: FactVisitor {
  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> [EntryID] { fact.restsOn }
}

private struct Reworded: FactVisitor {
  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> EntryID? { fact.rewords }
}

private struct Refusing: FactVisitor {
  let door: Door

  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> DoorRefusal? {
    fact.refused(at: door)
  }
}

private struct Rewording: FactVisitor {
  let change: (Words) -> Words

  func visit<F: FoldedFact>(_ fact: F, _ nothing: inout Void) -> Event {
    fact.reworded(change).event
  }
}

private struct Applying: FactVisitor {
  let entry: Entry
  let standing: Standing

  func visit<F: FoldedFact>(_ fact: F, _ record: inout RoundRecord) -> Bool {
    fact.apply(entry, standing, to: &record)
  }
}
