extension Gate {
  /// A round that shows what a gate lets pass, or what it does not.
  public struct Example: Sendable {
    /// What is particular about it, as a sentence.
    public let text: String
    private let change: @Sendable (inout SampleRound) -> Void

    init(
      _ text: String,
      change: @escaping @Sendable (inout SampleRound) -> Void = { (_: inout SampleRound) in }
    ) {
      self.text = text
      self.change = change
    }

    /// What the gates say of the example at the end of a stage.
    public func report(ending stage: StageKind) -> GateReport {
      var sample = SampleRound()
      change(&sample)
      return GateReport(sample.record(at: stage), reading: SampleRound.vocabulary)
    }
  }
}
