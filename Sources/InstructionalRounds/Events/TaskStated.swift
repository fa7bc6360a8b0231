/// Recorded when the group says what students were asked to do in a visit; the last one stands.
public struct TaskStated: DescriptionFact {
  /// A task.
  public typealias Subject = Task
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

extension TaskStated: FoldedFact {
  package static var name: String { "task" }
  /// The fact as one of all that can be recorded.
  public var event: Event { .taskStated(self) }
  package var speaksOf: [EntryID] { [visit.entry] }
  package var restsOn: [EntryID] { cites.flatMap { $0.entries } }

  package func refused(at door: Door) -> DoorRefusal? {
    // Reworded, it may go on resting on what it rested on.
    let before = door.record.task(of: visit)?.cites ?? []
    let new = cites.filter { !before.contains($0) }
    return door.refusal(ofRestingOn: new.flatMap { $0.entries })
  }

  package func reworded(_ change: (Words) -> Words) -> TaskStated {
    TaskStated(visit: visit, words: change(words), cites: cites)
  }

  package func apply(_ entry: Entry, _ standing: Standing, to record: inout RoundRecord) -> Bool {
    guard let place = record.place(of: visit) else { return false }
    let id = TaskID(entry.id)
    record.tasks.append(
      Task(id: id, visit: place, words: words, cites: cites, standing: standing)
    )
    return true
  }
}
