extension History {
  /// The number of an author's next note from a writer, whatever happened to those before.
  package func nextNoteNumber(of author: ParticipantCode, by writer: WriterID) -> Int {
    nextNumber(
      by: writer,
      after: entries.lazy.compactMap { entry -> (EntryID, Int)? in
        guard entry.id.writer == writer, entry.author == author else { return nil }
        guard case .noteTaken(let note) = entry.event else { return nil }
        return (entry.id, note.number)
      }
    )
  }

  /// The number of a writer's next thing of a kind, after the numbers that things of it have.
  ///
  /// An entry that went missing since the last one may have had a number as well, which others know it by.
  package func nextNumber(by writer: WriterID, after numbers: some Sequence<(EntryID, Int)>) -> Int
  {
    let last = numbers.filter { $0.0.writer == writer }.max { $0.1 < $1.1 }
    return 1 + (last?.1 ?? 0) + missingCount(of: writer, after: last?.0.sequence ?? 0)
  }
}

extension History {
  /// What an advance saw and is not here, the first of each run only where a run is long.
  func missing(of sight: Sight) -> [EntryID] {
    sight.seen.flatMap { seen in
      gaps(of: seen.writer, upTo: seen.sequence).flatMap { gap in
        gap.shown.filter { number in
          !seen.missing.contains { $0.contains(number) }
        }.map { EntryID(writer: seen.writer, sequence: $0) }
      }
    }
  }
}
