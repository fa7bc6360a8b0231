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
  public func merge(_ merge: RoundMerge, on device: Device) throws(JournalError) {
    guard !merge.changesNothing else { return }
    try makeFolder(of: merge.round)
    let own = Set(try device.writers(of: merge.round, in: self).map(\.id))
    let arrived = Dictionary(grouping: merge.new, by: \.entry.id.writer)
    for (writer, lines) in arrived.sorted(by: { $0.key < $1.key }) {
      let name = own.contains(writer) ? "\(writer).merged" : "\(writer)"
      try replace(
        "\(name)\(LineFormat.fileExtension)",
        in: merge.round,
        patience: device.patience
      ) { file in JournalUnion(file, of: writer, adding: lines).bytes }
    }
    try takeOutWords(of: merge.round, on: device, silentElsewhere: merge.wordless)
  }
}
