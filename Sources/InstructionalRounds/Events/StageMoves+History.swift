extension StageMoves {
  /// Finds the advances and reopenings of a history.
  init(_ history: History, by observationProtocol: ObservationProtocol) {
    var (advances, reopenings): ([Advance], [Reopening]) = ([], [])
    var impossible: [EntryID] = []
    var mentioned: Set<EntryID> = []
    for entry in history.entries {
      switch entry.event {
      case .advanced(let fact):
        mentioned.formUnion(entry.under)
        guard fact.from < fact.to, fact.to == observationProtocol.stage(after: fact.from) else {
          impossible.append(entry.id)
          continue
        }
        advances.append(
          Advance(
            id: entry.id,
            from: fact.from,
            to: fact.to,
            under: entry.under,
            sight: fact.sight
          )
        )
      case .reopened(let fact):
        mentioned.formUnion(entry.under)
        reopenings.append(
          Reopening(id: entry.id, to: fact.to, under: entry.under, closing: fact.closing)
        )
      default: continue
      }
    }
    self.init(
      advances: advances,
      reopenings: reopenings,
      impossible: impossible,
      here: mentioned.filter(history.holds)
    )
  }
}
