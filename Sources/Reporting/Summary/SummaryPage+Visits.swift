import InstructionalRounds

extension SummaryPage {
  /// What was written down, visit by visit: counts, a picture and the notes; for the group, on a page.
  var visits: [Block] {
    guard medium == .page, summary.audience == .group, !summary.notes.isEmpty else { return [] }
    let pages = summary.visits.compactMap { visit in
      visit.room.map { VisitEvidence($0, notes(of: $0.id), citedBy: citations) }
    }
    return [
      .heading("The evidence, visit by visit"),
      .paragraph(
        """
        How much was written down, and what it is evidence of. Where the record is thin, few \
        looked; it does not say how often something happened.
        """
      ), .table(counts(pages)),
    ] + pages.flatMap(\.blocks)
  }

  /// The notes that stand in a visit, by time.
  private func notes(of visit: VisitID) -> [SummaryNote] {
    summary.notes.filter { $0.source?.visitID == visit && !$0.isWithdrawn }
  }

  /// The statements that cite a note or a task, by what it is called.
  var citations: [String: [String]] {
    var names: [String: [String]] = [:]
    for statement in summary.statements {
      for citation in statement.cites + statement.contrary {
        names[citation.name, default: []].append(statement.name)
      }
    }
    return names
  }

  /// Names of statements, each leading to its evidence.
  static func links(to statements: [String]) -> Phrase {
    statements.reduce("") { $0 + " \("(\($1))", .aside, link: Anchor("evidence", $1))" }
  }

  /// How many notes of each visit are evidence of what.
  private func counts(_ pages: [VisitEvidence]) -> Table {
    let elements = CoreElement.allCases.map { Table.Column("\($0.rawValue.capitalized)", .right) }
    let columns = [Table.Column("Visit"), Table.Column("Notes", .right)] + elements
    let more = ["Selected", "Cited"].map { Table.Column(Phrase($0), .right) }
    return Table(
      columns + more,
      pages.map(\.row),
      caption: "Notes by visit; one note can be evidence of several elements."
    )
  }
}

/// The notes of one visit, as the group looks at them.
private struct VisitEvidence {
  let visit: SummaryVisit.Room
  /// Its notes, by time.
  let notes: [SummaryNote]
  /// The statements that cite a note, by what the note is called.
  let citedBy: [String: [String]]

  init(_ visit: SummaryVisit.Room, _ notes: [SummaryNote], citedBy: [String: [String]]) {
    self.visit = visit
    self.notes = notes
    self.citedBy = citedBy
  }

  /// What the visit is called.
  private var name: String { "Visit \(visit.number)" }

  /// Where the visit begins on the page.
  private var place: Anchor { Anchor("visit", visit.id.entry.description) }

  /// The visit as a row of counts.
  var row: [Phrase] {
    let counts =
      [notes.count]
      + CoreElement.allCases.map { element in
        notes.count { $0.elements.contains(element) }
      } + [notes.count(where: \.isSelected), notes.count { citedBy[$0.name] != nil }]
    return ["\(name, link: place)"] + counts.map { "\($0)" }
  }

  /// The visit as a picture with its notes beneath.
  var blocks: [Block] {
    let team = visit.team.map { ", team \($0)" } ?? ""
    let heading = Block.subheading("\("\(name)\(team)", place: place)")
    guard !notes.isEmpty else { return [heading, .paragraph("No notes.")] }
    return [heading, .figure(Figure(chart.drawing, caption: caption)), .table(table)]
  }

  /// What the picture shows.
  private var caption: Phrase {
    let loose = notes.count(where: \.elements.isEmpty)
    let rest =
      loose == 0
      ? "" : " \(counted(loose, "note")) in no lane yet: not marked with an element."
    return """
      Each mark is a note at its minute, in the lane of what it is evidence of; each observer has a \
      shape and a row.\(rest)
      """
  }

  /// The notes by time.
  private var table: Table {
    let columns = ["Time", "Note", "Of", "What was seen or heard"] as [Phrase]
    return Table(columns.map { Table.Column($0) }, notes.map(row))
  }

  /// A note as a row, with links to the statements that cite it.
  private func row(_ note: SummaryNote) -> [Phrase] {
    let marks = note.corrections.isEmpty ? "" : " [\(note.corrections.joined(separator: ", "))]"
    return [
      "\(note.source?.at.minute ?? "")", "\(note.name, place: Anchor("note", note.name))",
      "\(note.elements.map(\.rawValue).joined(separator: ", "))",
      "\(note.words)\(aside: marks)\(SummaryPage.links(to: citedBy[note.name, default: []]))",
    ]
  }
}

extension VisitEvidence {
  /// The notes along the minutes.
  private var chart: LaneChart {
    let authors = Set(notes.compactMap(\.source?.author)).sorted()
    let minutes = notes.compactMap(\.source?.at.minutes)
    let ticks = LaneChart.clockTicks(from: minutes.min() ?? 0, to: minutes.max() ?? 0)
    let events = notes.flatMap { note -> [LaneChart.Event] in
      guard let source = note.source, let author = authors.firstIndex(of: source.author)
      else { return [] }
      return note.elements.compactMap { element in
        CoreElement.allCases.firstIndex(of: element)
          .map { LaneChart.Event(lane: $0, series: author, at: source.at.minutes) }
      }
    }
    return LaneChart(
      title: "\(name): notes over time",
      description: description(authors),
      lanes: CoreElement.allCases.map(\.rawValue),
      series: authors.map(\.text),
      events: events,
      ticks: ticks
    )
  }

  /// What is to be seen in the picture, for those who do not see it.
  private func description(_ authors: [ParticipantCode]) -> String {
    let first = notes.first?.source?.at.minute ?? ""
    let last = notes.last?.source?.at.minute ?? ""
    let counts = CoreElement.allCases.map { element in
      "\(counted(notes.count { $0.elements.contains(element) }, "note")) of \(element.phrase)"
    }
    return """
      \(counted(notes.count, "note")) by \(authors.map(\.text).inWords("and")), from \(first) to \(last): \
      \(counts.inWords("and")).
      """
  }
}

extension SummaryNote {
  /// What is to be said beside the note, a word each.
  fileprivate var corrections: [String] {
    [isLate ? "late" : nil, isRevised ? "revised" : nil].compactMap(\.self)
  }
}

extension Moment {
  /// Minutes on the wall since a day long ago, which one axis can hold.
  fileprivate var minutes: Double {
    Double(day.number * 1_440) + Double(millisecondsOfDay) / 60_000
  }
}

extension LaneChart {
  /// Times of the day along an axis, about five of them, round ones.
  fileprivate static func clockTicks(from first: Double, to last: Double) -> [Tick] {
    let bounds = first.rounded(.down)...max(last, first + 5).rounded(.up)
    let steps = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1_440].map(Double.init)
    return Scale(bounds, from: 0, to: 1).ticks(about: 5, apart: steps).map { minute in
      let ofDay = Int(minute) % 1_440
      let minutes = ofDay % 60
      return Tick(minute, "\(ofDay / 60):\(minutes < 10 ? "0" : "")\(minutes)")
    }
  }
}
