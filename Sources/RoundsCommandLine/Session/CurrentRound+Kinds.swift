import InstructionalRounds

extension CurrentRound {
  func note(_ label: TypedLabel) throws -> Note {
    let thing = try thing(label)
    guard case .note(let note) = thing else { throw otherKind(label, thing, wanted: .note) }
    return note
  }

  func statement(_ label: TypedLabel) throws -> Statement {
    let thing = try thing(label)
    guard case .statement(let statement) = thing else {
      throw otherKind(label, thing, wanted: .statement)
    }
    return statement
  }

  /// The next level of work of a label.
  func work(_ label: TypedLabel) throws -> NextLevelOfWork {
    let thing = try thing(label)
    guard case .work(let work) = thing else { throw otherKind(label, thing, wanted: .work) }
    return work
  }

  private func otherKind(_ label: TypedLabel, _ thing: Thing, wanted: Thing.Kind) -> Unclear {
    .otherKind(label.text, is: thing.kind, wanted: [wanted])
  }
}
