import InstructionalRounds

extension SummaryPage {
  /// What the host is asked to answer: each proposal that is open, with what an answer says.
  var asked: [Block] {
    guard summary.audience == .host else { return [] }
    let open = summary.work.filter { $0.state == .proposed && $0.standing == .counts }
    guard !open.isEmpty else { return [] }
    let day = summary.answerBy.map { " by \($0)" } ?? ""
    return [
      .heading("What you are asked to answer"),
      .paragraph("Commit to each of these, change it, or let it go\(day):"),
      .items(open.map { "\($0.words) \(aside: "(\($0.horizon))")" }),
      .paragraph("If you commit to one, say:"), .items(SummaryPage.questions),
    ]
  }

  /// What adopting a work asks for, in the order in which it is talked about.
  private static let questions: [Phrase] = [
    """
    which of the three it raises (the level of content, teachers' knowledge and skill, or student \
    engagement), and what will change in the other two
    """,
    "how it will show in the tasks students are asked to do",
    "who is responsible, by role, and by when",
    "what the group itself will learn by doing it",
    """
    how you will know: the measure, its baseline and its target; “from 83 to 90 percent \
    of students who meet the standard”, never “we will adopt the program”
    """,
  ]
}
