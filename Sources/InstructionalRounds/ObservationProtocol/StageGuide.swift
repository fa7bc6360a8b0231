/// What a group is told at the start of a stage.
public struct StageGuide: Hashable, Sendable {
  /// Which stage; `closed` needs no guide.
  public var stage: StageKind
  /// What the facilitator asks of the group.
  public var prompt: String
  /// Its usual length in minutes.
  public var minutes: Int

  /// A stage with what is said at its start.
  public init(stage: StageKind, prompt: String, minutes: Int) {
    self.stage = stage
    self.prompt = prompt
    self.minutes = minutes
  }
}
