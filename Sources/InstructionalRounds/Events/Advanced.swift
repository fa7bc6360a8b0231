/// Recorded when a round moves on: a fact that stands although what it saw may arrive late.
///
/// No program makes one but a ``Passage``, or what reads a record from disk.
public struct Advanced: Fact {
  /// The stage that ends.
  public let from: StageKind
  /// The stage that begins.
  public let to: StageKind
  /// What was there when the gate was asked.
  public let sight: Sight
  /// The entries of the waivers that let it pass.
  public let waived: [EntryID]
  /// By when the host answers the proposals that a round is handed over with.
  public let answerBy: Day?
  /// What it was decided with.
  public let versions: Versions

  /// The versions of what a gate was asked with.
  public struct Versions: Hashable, Sendable {
    /// The program's.
    public var program: String
    /// The protocol's identity.
    public var protocolID: String
    /// The protocol's version.
    public var protocolVersion: Int
    /// The vocabulary's name and version.
    public var vocabulary: String

    /// The versions of what a gate was asked with.
    public init(program: String, protocolID: String, protocolVersion: Int, vocabulary: String) {
      self.program = program
      self.protocolID = protocolID
      self.protocolVersion = protocolVersion
      self.vocabulary = vocabulary
    }
  }

  /// An advance as it was read from a record.
  package init(
    from: StageKind,
    to: StageKind,
    sight: Sight,
    waived: [EntryID],
    answerBy: Day?,
    versions: Versions
  ) {
    self.from = from
    self.to = to
    self.sight = sight
    self.waived = waived
    self.answerBy = answerBy
    self.versions = versions
  }
}

extension Advanced: FoldedFact {
  package static var name: String { "advanced" }
  package static var home: Home { .order }
  package static var takenBack: TakingBack { .never }
  /// The fact as one of all that can be recorded.
  public var event: Event { .advanced(self) }
  package func refused(at door: Door) -> DoorRefusal? {
    door.refusal(of: to == .closed ? .close : .advance)
  }

  package func reworded(_ change: (Words) -> Words) -> Advanced { self }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    // A handover that was taken back by opening the round again binds nobody.
    if let answerBy, record.order.isInForce(entry.id) { record.answerBy = answerBy }
    return true
  }
}
