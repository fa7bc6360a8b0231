/// What the gates at the end of a stage say: all shortfalls at once, and those waived.
public struct GateReport: Hashable, Sendable {
  /// The stage that is to end.
  public let stage: StageKind
  /// What still has to be mended, in the order of the gates.
  public let shortfalls: [Shortfall]
  /// What the group waived, each with the waiver that does it.
  public let waived: [LetPass]

  /// A shortfall that the group waives.
  public struct LetPass: Hashable, Sendable {
    /// What does not hold.
    public let shortfall: Shortfall
    /// Who let it pass and why.
    public let waiver: Waiver
  }

  /// Asks the gates of a round at the end of a stage.
  ///
  /// - Parameters:
  ///   - record: the round.
  ///   - stage: the stage that is to end, by default the one that the round is in.
  ///   - vocabulary: how the language of notes and statements is read.
  ///   - isHandover: whether proposals may stay open, as the host will answer later.
  public init(
    _ record: RoundRecord,
    ending stage: StageKind? = nil,
    reading vocabulary: Vocabulary,
    isHandover: Bool = false
  ) {
    self.stage = stage ?? record.stage
    let view = GateView(record, vocabulary: vocabulary, isHandover: isHandover)
    var shortfalls: [Shortfall] = []
    var waived: [LetPass] = []
    for gate in Gate.ending(self.stage) {
      for shortfall in gate.shortfalls(view) {
        let waiver = record.waivers.first {
          gate.name.isWaivable && $0.covers(shortfall, in: record)
        }
        guard let waiver else {
          shortfalls.append(shortfall)
          continue
        }
        waived.append(LetPass(shortfall: shortfall, waiver: waiver))
      }
    }
    self.shortfalls = shortfalls
    self.waived = waived
  }

  /// Whether nothing is left to mend.
  public var isOpen: Bool { shortfalls.isEmpty }
}

extension Waiver {
  /// Whether it lets a shortfall pass; a visit may go by any identity that it was planned under.
  fileprivate func covers(_ shortfall: Shortfall, in record: RoundRecord) -> Bool {
    guard withdrawal == nil, gate == shortfall.gate else { return false }
    if case .visit(let visit) = subject, case .visit(let wanted) = shortfall.subject {
      return record.place(of: visit) == wanted
    }
    return subject == nil || subject == shortfall.subject
  }
}
