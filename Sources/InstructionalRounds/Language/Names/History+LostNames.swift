extension History {
  /// Whether some wording of a thing had a name that new words do not have.
  package func loses(
    nameIn thing: EntryID,
    for words: Words,
    of record: RoundRecord,
    reading vocabulary: Vocabulary
  ) -> Bool {
    let wordings = entries.filter { $0.id == thing || $0.event.rewords == thing }
    let names = OpenName.all(in: wordings, of: record, reading: vocabulary).map { $0.flag.text }
    let kept = words.text.map { vocabulary.names(in: $0).map { $0.text } } ?? []
    return !Set(names).isSubset(of: kept)
  }
}
