extension Gate {
  /// A round that shows what a gate waives, or what it does not.
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
      GateReport(fold(at: stage).record, reading: SampleRound.vocabulary)
    }

    /// All that was recorded of the example up to the end of a stage.
    public func history(at stage: StageKind) -> History { fold(at: stage).history }

    private func fold(at stage: StageKind) -> Fold {
      var sample = SampleRound()
      change(&sample)
      return sample.fold(at: stage)
    }
  }
}
