public import InstructionalRounds

extension Network {
  /// What a delivery would bring to a round.
  public func merging(_ delivery: Delivery, _ round: RoundID) throws(JournalError) -> RoundMerge {
    let here = try rounds().contains(round) ? try journals(of: round) : nil
    return RoundMerge(delivery.journals(of: round), into: here)
  }

  /// Writes what a delivery brings.
  ///
  /// A journal of somebody else's is replaced by a superset of it. A journal of this device's own is left
  /// alone: what arrives of it is kept in a file beside it, which counts as well.
  ///
  /// - Returns: the writers of this device that a copy of the device records as, too, and that are given up.
  @discardableResult
  public func merge(
    _ merge: RoundMerge,
    on device: Device,
    by word: RedactionWord = .anybody
  ) throws(JournalError) -> [WriterID] {
    guard !merge.changesNothing else {
      if word == .anybody, holds(merge.round) { try takeOutWords(of: merge.round, on: device) }
      return []
    }
    try makeFolder(of: merge.round)
    let writers = try device.writers(of: merge.round, in: self)
    let own = Set(writers.map(\.id))
    let arrived = Dictionary(grouping: merge.new, by: \.entry.id.writer)
    for (writer, lines) in arrived.sorted(by: { $0.key < $1.key }) {
      let name = own.contains(writer) ? "\(writer).merged" : "\(writer)"
      try replace(
        "\(name)\(LineFormat.fileExtension)",
        in: merge.round,
        patience: device.patience
      ) { file in JournalUnion(file, of: writer, adding: lines).bytes }
    }
    try takeOutWords(
      of: merge.round,
      on: device,
      silentElsewhere: merge.wordless,
      by: word
    )
    let doubled = writers.filter(merge.showsCopy)
    for writer in doubled { try writer.retire() }
    return doubled.map(\.id)
  }
}

extension RoundMerge {
  /// Whether somebody else records as a writer of this device, as a cloned disk does: there are two lines of
  /// one number, or more than this device has written.
  fileprivate func showsCopy(of writer: Writer) -> Bool {
    let written = writer.remembered?.sequence ?? 0
    return new.contains { $0.entry.id.writer == writer.id && $0.entry.id.sequence > written }
      || conflicts.contains { $0.writer == writer.id }
  }
}
