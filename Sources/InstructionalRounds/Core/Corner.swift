/// What a next level of work can raise, by the first principle; there is no fourth.
public enum Corner: String, CaseIterable, Hashable, Sendable {
  /// The level and complexity of the content that students are asked to learn.
  case content
  /// The knowledge and skill that teachers bring to it.
  case teachersKnowledgeAndSkill = "teachers"
  /// The role of the student in the process.
  case studentEngagement = "students"
}

extension Corner {
  /// The two that have to change as well (second principle).
  public var others: [Corner] { Corner.allCases.filter { $0 != self } }

  /// The element of the core that the corner belongs to.
  public var element: CoreElement {
    switch self {
    case .content: .content
    case .teachersKnowledgeAndSkill: .teacher
    case .studentEngagement: .student
    }
  }

  /// The corner in the words of the first principle.
  public var phrase: String {
    switch self {
    case .content: "the level of content"
    case .teachersKnowledgeAndSkill: "teachers' knowledge and skill"
    case .studentEngagement: "student engagement"
    }
  }
}
