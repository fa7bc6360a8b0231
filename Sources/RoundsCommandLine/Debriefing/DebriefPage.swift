/// One page of a debrief: what the group looks at together.
struct DebriefPage: Hashable, Sendable {
  /// What it is about, such as a visit.
  let title: String
  /// What is above the things on it, such as the visit's task.
  let lead: [String]
  /// The things on it, which can be picked.
  let items: [Item]

  /// A thing that can be picked, or a line between such things.
  struct Item: Hashable, Sendable {
    /// What is typed for it; none for a line that cannot be picked.
    let label: String?
    /// What it says.
    let text: String
    /// The group that it is in, on the page of groups.
    var group: String?
  }
}
