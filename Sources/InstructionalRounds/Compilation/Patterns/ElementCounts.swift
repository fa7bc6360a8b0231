/// How many notes are evidence of each element; a note may be evidence of several.
public struct ElementCounts: Hashable, Sendable {
  private var teacher = 0
  private var student = 0
  private var content = 0
  private var task = 0

  /// No note of any element.
  public init() {}

  /// The notes of an element.
  public subscript(element: CoreElement) -> Int {
    get {
      switch element {
      case .teacher: teacher
      case .student: student
      case .content: content
      case .task: task
      }
    }
    set {
      switch element {
      case .teacher: teacher = newValue
      case .student: student = newValue
      case .content: content = newValue
      case .task: task = newValue
      }
    }
  }

  /// Counts a note that is evidence of some elements.
  public mutating func add(_ elements: Set<CoreElement>) {
    for element in elements { self[element] += 1 }
  }

  /// Adds the counts of other notes.
  public static func += (counts: inout ElementCounts, more: ElementCounts) {
    counts.teacher += more.teacher
    counts.student += more.student
    counts.content += more.content
    counts.task += more.task
  }
}
