/// A moment of a lesson that matters, and why.
public struct KeyMoment: Hashable, Sendable {
  /// What patterns and predictions call it by.
  public var id: ProtocolID
  /// When it is.
  public var span: LessonSpan
  /// What it is evidence of.
  public var elements: [CoreElement]
  /// What is there to be seen, as a description.
  public var what: String
  /// Why it matters.
  public var why: String
  /// Words of which a note on the moment is likely to have one.
  public var words: [String]

  /// A moment of parts.
  public init(
    id: ProtocolID,
    span: LessonSpan,
    elements: [CoreElement],
    what: String,
    why: String,
    words: [String]
  ) {
    self.id = id
    self.span = span
    self.elements = elements
    self.what = what
    self.why = why
    self.words = words
  }
}

/// A note that somebody with practice might take.
public struct ExpertNote: Hashable, Sendable {
  /// When it is taken.
  public var at: LessonTime
  /// What it is evidence of.
  public var elements: [CoreElement]
  /// The note.
  public var text: String

  /// A note of parts.
  public init(at: LessonTime, elements: [CoreElement], text: String) {
    self.at = at
    self.elements = elements
    self.text = text
  }
}

/// A tempting claim that cannot be said from the lesson.
public struct UnfoundedClaim: Hashable, Sendable {
  /// The claim.
  public var claim: String
  /// What was seen instead, or what could not be seen.
  public var why: String

  /// A claim with its reason.
  public init(claim: String, why: String) {
    self.claim = claim
    self.why = why
  }
}

/// A pattern or a prediction that the evidence of the lesson carries; others may do so as well.
public struct KeyStatement: Hashable, Sendable {
  /// The statement.
  public var text: String
  /// The moments that it rests on.
  public var rests: [ProtocolID]

  /// A statement with what it rests on.
  public init(text: String, rests: [ProtocolID]) {
    self.text = text
    self.rests = rests
  }
}
