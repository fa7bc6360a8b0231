/// An order that tells nothing of when, where or by whom something was recorded.
///
/// It depends on the round and on the things alone, so a summary made twice, or on two devices,
/// reads the same.
struct UntellingOrder {
  /// What the order depends on beside the things.
  private let seed: UInt64

  /// The order of a round.
  init(of round: RoundID?) {
    seed = UntellingOrder.hash(round?.text ?? "", seed: 0xCBF2_9CE4_8422_2325)
  }

  /// Puts things in the order.
  func sorted<Value>(_ values: [Value], by entry: (Value) -> EntryID) -> [Value] {
    values.map { (place: place(of: entry($0)), entry: entry($0), value: $0) }
      .sorted { ($0.place, $0.entry) < ($1.place, $1.entry) }.map { $0.value }
  }

  /// Where an entry comes in the order.
  private func place(of entry: EntryID) -> UInt64 {
    // Spread by the last steps of SplitMix64: neighbours in a journal must not stay neighbours.
    var mixed = UntellingOrder.hash(entry.description, seed: seed)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// FNV-1a over the bytes of a text.
  private static func hash(_ text: String, seed: UInt64) -> UInt64 {
    text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
