import InstructionalRounds

extension Paper {
  /// What happens when, and how people work together.
  package var agenda: Document {
    var blocks: [Block] = [.title("\(title)")]
    if let problem = charter?.problem {
      blocks += [.heading("The problem of practice"), .paragraph("\(problem.words)")]
      if !problem.focusQuestions.isEmpty {
        blocks += [
          .heading("Focus questions"),
          .list(.numbers, problem.focusQuestions.map { [.paragraph("\($0)")] }),
        ]
      }
    }
    if !visits.isEmpty { blocks += [.heading("Visits"), .table(visitTable)] }
    if !stages.isEmpty { blocks += [.heading("Agenda"), .table(stageTable)] }
    if !norms.isEmpty { blocks += [.heading("Norms"), .items(norms.map { "\($0)" })] }
    return Document(blocks)
  }

  /// The selected notes as cards to be cut out, put together and moved about.
  package var cards: Document {
    var blocks: [Block] = [.title("\(title): notes for the wall")]
    guard !selected.isEmpty else {
      return Document(blocks + [.paragraph("No notes have been selected yet.")])
    }
    for visit in visits {
      let cards = selected.filter { $0.source?.visitID == visit.id }
        .map { Card("\($0.label)\($0.words)", name: "Visit \(visit.number), \($0.name)") }
      if !cards.isEmpty { blocks += [.heading("Visit \(visit.number)"), .cards(cards)] }
    }
    return Document(blocks)
  }

  /// When which visit is planned, with the columns that some visit fills.
  private var visitTable: Table {
    let columns = ["Visit", "Time", "Subject", "Grades", "Team"] as [Phrase]
    let rows = visits.map { visit -> [Phrase] in
      let hours = [visit.plan.begins, visit.plan.ends].compactMap { $0?.minute }
      let day = visit.plan.day?.description ?? ""
      let time = hours.isEmpty ? day : hours.joined(separator: " to ")
      return [
        "\(visit.number)", "\(time)",
        "\(visit.plan.subject?.description ?? "")", "\(visit.plan.gradeBand?.description ?? "")",
        "\(visit.team?.name ?? "")",
      ]
    }
    let filled = columns.indices.filter { place in rows.contains { !$0[place].isEmpty } }
    return Table(
      filled.map { Table.Column(columns[$0]) },
      rows.map { row in filled.map { row[$0] } }
    )
  }

  /// What is asked in which stage, and how long it takes.
  private var stageTable: Table {
    Table(
      [.init("Stage"), .init("Minutes", .right), .init("Question")],
      stages.map { guide in
        [
          "\(guide.stage.rawValue)", guide.minutes > 0 ? "\(guide.minutes)" : "", "\(guide.prompt)",
        ]
      }
    )
  }
}
