/// Loaded notes to be written again, each with what the camera had.
public struct RewritingExercise: Hashable, Sendable {
  /// What the exercise says of itself.
  public var heading: ExerciseHeading
  /// The notes, in the order in which they are asked.
  public var notes: [LoadedNote]

  /// An exercise of parts.
  public init(heading: ExerciseHeading, notes: [LoadedNote]) {
    self.heading = heading
    self.notes = notes
  }
}

/// A note that says more, or other, than was seen.
public struct LoadedNote: Hashable, Sendable {
  /// The note as somebody wrote it.
  public var loaded: String
  /// What was on the film, line by line.
  public var film: [String]
  /// One description that would do.
  public var description: String

  /// A note of parts.
  public init(loaded: String, film: [String], description: String) {
    self.loaded = loaded
    self.film = film
    self.description = description
  }
}
