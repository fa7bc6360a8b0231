import InstructionalRounds

extension CurrentRound {
  /// Whether some wording of a thing had a name that new words do not have.
  func loses(nameIn thing: EntryID, for words: Words) -> Bool {
    history.loses(nameIn: thing, for: words, of: record, reading: vocabulary)
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
