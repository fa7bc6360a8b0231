import InstructionalRounds

/// Everything that a debrief shows of a round as it stands.
struct DebriefPages: Hashable, Sendable {
  /// The stage that the group is in.
  let stage: StageKind
  /// What the facilitator asks of the group in it.
  let prompt: String
  /// How many minutes the protocol gives to it.
  let minutes: Int
  /// The pages, from the norms to what was found.
  let pages: [DebriefPage]
  /// The groups that notes can be moved into.
  let groups: [DebriefPage.Item]

  /// The pages of a round.
  init(_ round: CurrentRound) {
    let record = round.record
    let guide = round.settings.guide(to: record.stage)
    stage = record.stage
    prompt = guide?.prompt ?? ""
    minutes = guide?.minutes ?? 0
    let standing = record.groups.values.filter { $0.withdrawal == nil }.sorted { $0.id < $1.id }
    groups = standing.map { DebriefPage.Item(label: round.labels[$0.id], text: "\($0.heading)") }
    let norms = DebriefPage(
      title: "Norms",
      lead: [prompt],
      items: round.settings.norms.map { DebriefPage.Item(label: nil, text: $0) }
    )
    let visits = record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    pages =
      [norms] + visits.map { round.page(of: $0) } + [round.page(of: standing)]
      + [round.pageOfStatements]
  }
}

extension CurrentRound {
  /// The selected notes of a visit, by their time.
  fileprivate func page(of visit: Visit) -> DebriefPage {
    let selected = Set(record.selections.values.flatMap(\.notes.keys))
    let notes = record.notes.values.filter {
      $0.visit == visit.id && !$0.isWithdrawn && selected.contains($0.id)
    }
    let task = record.task(of: visit.id).map { ["Task: \($0.words)"] } ?? []
    let none = notes.isEmpty ? ["No notes from this visit have been selected yet."] : []
    return DebriefPage(
      title: "Visit \(visit.number)",
      lead: task + none,
      items: notes.sorted { ($0.at, $0.id) < ($1.at, $1.id) }.map { item($0) }
    )
  }

  /// Like with like.
  fileprivate func page(of groups: [Group]) -> DebriefPage {
    let items = groups.flatMap { group -> [DebriefPage.Item] in
      let label = labels[group.id]
      let notes = group.notes.compactMap { record.notes[$0] }.filter { !$0.isWithdrawn }
      return [DebriefPage.Item(label: label, text: "\(group.heading)")]
        + notes.map { item($0, in: label) }
    }
    let none = groups.isEmpty ? ["Mark notes with Space, and put them together with g."] : []
    return DebriefPage(title: "Like with like", lead: none, items: items)
  }

  /// What was found so far, in whatever stage.
  fileprivate var pageOfStatements: DebriefPage {
    let statements = record.statements.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      let spread = $0.claim.prevalence.map { " (\($0.rawValue))" } ?? ""
      let cites = named($0.claim.cites)
      return DebriefPage.Item(
        label: labels[$0.id],
        text: "\($0.claim.words)\(spread), citing \(cites.isEmpty ? "nothing yet" : cites)"
      )
    }
    let predictions = record.predictions.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      DebriefPage.Item(label: labels[$0.id], text: "\($0.words)")
    }
    let work = record.work.values.filter(\.isInForce).sorted { $0.id < $1.id }.map {
      DebriefPage.Item(label: labels[$0.id], text: "\($0.words)")
    }
    let items = statements + predictions + work
    let none = items.isEmpty ? ["Mark notes or a group, and name a pattern with p."] : []
    return DebriefPage(title: "Patterns, predictions, work", lead: none, items: items)
  }

  /// What is cited, in the order of its names: what is not here yet has none to show.
  private func named(_ cites: [Citation]) -> String {
    let here = cites.map(\.subject).filter { history[$0] != nil }.map { labels[$0] }
    let names = here.sorted { ($0.letters, $0.number) < ($1.letters, $1.number) }
    let absent = cites.count - here.count
    return (names + (absent == 0 ? [] : ["\(absent) not here yet"])).joined(separator: ", ")
  }

  private func item(_ note: Note, in group: String? = nil) -> DebriefPage.Item {
    let speaker = settings.label(for: note.words, of: note.elements)
    return DebriefPage.Item(label: labels[note.id], text: "\(speaker)\(note.words)", group: group)
  }
}

extension String {
  /// A label without its number.
  fileprivate var letters: Substring { prefix { !$0.isNumber } }

  /// The number of a label; 0 without one.
  fileprivate var number: Int { Int(drop { !$0.isNumber }) ?? 0 }
}
