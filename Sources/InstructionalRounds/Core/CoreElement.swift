/// A corner of the instructional core, or the task in the middle of it.
///
/// The core is the teacher and the student in the presence of content; the task is what students
/// are actually asked to do (City, Elmore, Fiarman and Teitel, *Instructional Rounds in Education*,
/// chapter 1).
public enum CoreElement: String, CaseIterable, Hashable, Sendable {
  case teacher, student, content, task
}

extension CoreElement {
  /// The three corners, without the task in the middle.
  public static let corners: [CoreElement] = [.teacher, .student, .content]
}
