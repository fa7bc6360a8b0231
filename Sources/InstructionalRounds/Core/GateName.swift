/// What a gate goes by, in the record and when it is waived.
public enum GateName: String, CaseIterable, Hashable, Sendable {
  case someNote = "some-note"
  case notesOfEveryVisit = "notes-of-every-visit"
  case evidenceOfTheCore = "evidence-of-the-core"
  case taskOfEveryVisit = "task-of-every-visit"
  case voiceHasObserved = "voice-has-observed"
  case selectionOfEveryObserver = "selection-of-every-observer"
  case selectedNotesDescribe = "selected-notes-describe"
  case citedEvidenceStands = "cited-evidence-stands"
  case somePattern = "some-pattern"
  case statementsCiteEvidence = "statements-cite-evidence"
  case openingWords = "opening-words"
  case statementsOnlyDescribe = "statements-only-describe"
  case patternsSpanVisits = "patterns-span-visits"
  case prevalenceOfPatterns = "prevalence-of-patterns"
  case statementOnATask = "statement-on-a-task"
  case somePrediction = "some-prediction"
  case predictionsRestOnTasks = "predictions-rest-on-tasks"
  case workIsAnswered = "work-is-answered"
  case horizonOfTheWork = "horizon-of-the-work"
  case cornerOfTheCore = "corner-of-the-core"
  case otherTwoCorners = "other-two-corners"
  case shownInTheTasks = "shown-in-the-tasks"
  case ownerDateAndLearning = "owner-date-and-learning"
  case measureOfTheResult = "measure-of-the-result"
  case willOfTheGroup = "will-of-the-group"
  case adoptedByTheHost = "adopted-by-the-host"
}

extension GateName {
  /// Whether the group may let a shortfall of it pass, with a reason.
  ///
  /// The last note, pattern and prediction may never be waived, or the order would be hollow.
  public var isWaivable: Bool {
    switch self {
    case .someNote, .somePattern, .somePrediction: false
    default: true
    }
  }
}
