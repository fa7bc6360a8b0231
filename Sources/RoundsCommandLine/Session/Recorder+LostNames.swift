import InstructionalRounds

extension CurrentRound {
  /// Whether some wording of a thing had a name that new words do not have.
  func loses(nameIn thing: EntryID, for words: Words) -> Bool {
    let wordings = history.entries.filter {
      $0.id == thing || $0.event.rewords == thing
    }
    let names = OpenName.all(in: wordings, of: record, reading: vocabulary).map(\.flag.text)
    let kept = words.text.map { vocabulary.names(in: $0).map(\.text) } ?? []
    return !Set(names).isSubset(of: kept)
  }
}

extension Recorder {
  /// Takes the words of things out for good, and gives the recorder of who knows that they are.
  ///
  /// New words without the name come after it: what is worded in ignorance of a redaction is lost too.
  func takingOutNames(of things: [EntryID]) throws -> Recorder {
    after(try redact(things, because: try Words(typed: "a name was in it")))
  }
}
