/// Recorded when the group says what students were asked to do in a visit; the last one stands.
public struct TaskStated: DescriptionFact {
  /// A task.
  public typealias Subject = Task
  /// See ``Fact/kind``.
  public static let kind = FactKind.taskStated
  /// Which visit.
  public var visit: VisitID
  /// The sentence, "students were asked to ...".
  public var words: Words
  /// The notes that it rests on.
  public var cites: [Citation]

  /// A task is stated.
  public init(visit: VisitID, words: Words, cites: [Citation]) {
    self.visit = visit
    self.words = words
    self.cites = cites
  }
}

extension TaskStated {
  /// See ``Fact/event``.
  public var event: Event { .taskStated(self) }
  /// See ``Fact/speaksOf``.
  public var speaksOf: [EntryID] { [visit.entry] }
  /// See ``Fact/restsOn``.
  public var restsOn: [EntryID] { cites.flatMap(\.entries) }

  /// See ``Fact/redacted()``.
  public func redacted() -> TaskStated {
    TaskStated(visit: visit, words: .redacted, cites: cites)
  }

  /// See ``Fact/apply(_:_:to:)``.
  public func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    let id = TaskID(entry.id)
    record.tasks.append(
      Task(id: id, visit: place, words: words, cites: cites, standing: standing)
    )
    return true
  }
}
