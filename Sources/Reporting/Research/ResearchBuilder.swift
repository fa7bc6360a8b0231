import InstructionalRounds

/// Puts a project together, round by round.
struct ResearchBuilder {
  private let themes: [Theme]
  private var codes: [(family: Family, code: ResearchProject.Code)] = []
  private var known: Set<ResearchID> = []
  private var names: Set<String> = []
  private var memoIDs: Set<ResearchID> = []
  private var takenBack = 0
  private(set) var sources: [ResearchProject.Source] = []
  private(set) var memos: [ResearchProject.Memo] = []

  /// What codes are of.
  private enum Family: String, CaseIterable {
    case elements = "Evidence of"
    case lenses = "Lenses"
    case statements = "Statements"
    case themes = "Themes"
  }

  /// Begins with the codes that every project has.
  init(themes: [Theme]) {
    self.themes = themes
    for family in Family.allCases { names.insert(family.rawValue.lowercased()) }
    for element in CoreElement.allCases.map(\.rawValue) {
      addCode(.elements, element, id: ResearchID("code", element), "Evidence of the \(element).")
    }
    addCode(.elements, "no element", id: Self.noElement, "Evidence of no element yet.")
    addCode(.elements, "task as the group put it", id: Self.task, "The task of a visit.")
    for theme in themes {
      let id = ResearchID("theme", theme.words.description.lowercased())
      addCode(.themes, theme.words.description, id: id, "Patterns that people put together.")
    }
  }

  private static let noElement = ResearchID("code", "no element")
  private static let task = ResearchID("code", "task as the group put it")

  /// The codes under their headings.
  var families: [ResearchProject.CodeFamily] {
    Family.allCases.compactMap { family in
      let own = codes.filter { $0.family == family }.map { $0.code }
      let id = ResearchID("family", family.rawValue)
      let heading = ResearchProject.Code(id: id, name: family.rawValue, description: "")
      return own.isEmpty ? nil : ResearchProject.CodeFamily(heading: heading, codes: own)
    }
  }

  /// What a project lacks of the rounds, in full sentences.
  var losses: [String] {
    let replaced = (sources.map { $0.text } + memos.map { $0.text })
      .reduce(0) { $0 + $1.replacedCount }
    return [
      "Not in it: who selected which note, groups, levels of demand, gaps, next levels of work, "
        + "waivers, and the history of the round."
    ]
      + (takenBack == 0
        ? [] : ["Left out: \(counted(takenBack, "note")) taken back or without words."])
      + (replaced == 0
        ? []
        : [
          "Shown as \u{FFFD}: \(counted(replaced, "character")), such as emoji, behind which some "
            + "programs would mark the wrong words."
        ])
  }
}

extension ResearchBuilder {
  /// Adds a code unless it is there; its name differs from all others.
  private mutating func addCode(
    _ family: Family,
    _ name: String,
    id: ResearchID,
    _ description: String,
    memo: ResearchID? = nil
  ) {
    guard known.insert(id).inserted else { return }
    let code = ResearchProject.Code(
      id: id,
      name: unused(name),
      description: description,
      memo: memo
    )
    codes.append((family, code))
  }

  /// A name that nothing else has: programs drop what is marked with one of two codes of a name.
  private mutating func unused(_ name: String) -> String {
    var candidate = name
    var number = 1
    while !names.insert(candidate.lowercased()).inserted {
      number += 1
      candidate = "\(name) (\(number))"
    }
    return candidate
  }
}

extension ResearchBuilder {
  /// Adds a round: its lenses, its statements, and its visits.
  mutating func add(_ record: RoundRecord) {
    guard let round = record.round else { return }
    let labels = Labels(record)
    var marks: [EntryID: [ResearchID]] = [:]
    for statement in record.statements.values.filter(\.isInForce).sorted(by: { $0.id < $1.id }) {
      let id = ResearchID("statement", "\(round)/\(statement.id)")
      let name = "\(round)/\(labels[statement.id])"
      let spread = statement.claim.prevalence.map { " (\($0.rawValue))" } ?? ""
      addMemo(of: statement, in: record, labels, spread: spread, id: id, name: name)
      let words = "\(statement.kind.noun)\(spread): \(statement.claim.words)"
      addCode(.statements, name, id: id, words, memo: ResearchID("memo", id.text))
      let entry = RoundEntry(round: round, entry: statement.id.entry)
      let own = themes.filter { theme in theme.statements.contains { $0.id == entry } }
        .map { ResearchID("theme", $0.words.description.lowercased()) }
      for cite in statement.claim.cites { marks[cite.subject, default: []] += [id] + own }
    }
    for prediction in record.predictions.values.filter(\.isInForce).sorted(by: { $0.id < $1.id }) {
      var text = ResearchText()
      text.add("Prediction: \(prediction.words)\n\nRests on: ")
      text.add(prediction.restsOn.map { labels[$0] }.joined(separator: ", ") + "\n")
      let id = ResearchID("memo", "\(round)/\(prediction.id)")
      let name = unused("\(round)/\(labels[prediction.id])")
      memos.append(ResearchProject.Memo(id: id, name: name, text: text))
    }
    let visits = record.visits.values.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    for visit in visits { addSource(of: visit, in: record, round, labels, marks: marks) }
    takenBack += record.notes.values.count { $0.isWithdrawn || $0.words.isRedacted }
  }

  /// A statement as a memo, with what it cites in its own text: programs lose links.
  private mutating func addMemo(
    of statement: Statement,
    in record: RoundRecord,
    _ labels: Labels,
    spread: String,
    id: ResearchID,
    name: String
  ) {
    var text = ResearchText()
    text.add("\(statement.kind.noun)\(spread): \(statement.claim.words)\n")
    let lists = [("Rests on", statement.claim.cites), ("Contrary", statement.claim.contrary)]
    for (heading, cites) in lists where !cites.isEmpty {
      text.add("\n\(heading):\n")
      for cite in cites { text.add("- \(record.told(cite, labels))\n") }
    }
    let memo = ResearchID("memo", id.text)
    memoIDs.insert(memo)
    // It is called like its code, with what it is.
    memos.append(ResearchProject.Memo(id: memo, name: unused("\(name) memo"), text: text))
  }
}

extension RoundRecord {
  /// What is cited: its label, and the words that were cited.
  fileprivate func told(_ cite: Citation, _ labels: Labels) -> String {
    if let note = notes[NoteID(cite.subject)] {
      let words = note.revisions.first { $0.entry == cite.revision }?.words ?? note.words
      return "\(labels[note.id]): \(words)"
    }
    guard let task = tasks.first(where: { $0.id.entry == cite.subject }) else {
      return "\(labels[cite.subject]): not here"
    }
    let number = visits[task.visit]?.number.description ?? "?"
    return "task \(number): \(task.words)"
  }
}

extension ResearchBuilder {
  /// A visit as a text: the task, then the notes in their order, each after what it is called.
  private mutating func addSource(
    of visit: Visit,
    in record: RoundRecord,
    _ round: RoundID,
    _ labels: Labels,
    marks: [EntryID: [ResearchID]]
  ) {
    let notes = record.notes.values.filter {
      $0.visit == visit.id && !$0.isWithdrawn && !$0.words.isRedacted
    }
    .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    let stated = record.task(of: visit.id)
    guard !notes.isEmpty || stated?.words.text != nil else { return }
    let name = "\(round) visit \(visit.number)"
    var text = ResearchText()
    text.add("\(name)\n\n")
    var selections: [ResearchProject.Selection] = []
    if let stated, let task = stated.words.text {
      text.add("Task\n")
      let codes = [Self.task] + (marks[stated.id.entry] ?? [])
      selections.append(selection("task", visit.id.description, round, text.add(task), codes))
      text.add("\n\n")
    }
    for note in notes {
      let late = note.standing == .late ? ", late" : ""
      text.add("\(labels[note.id]), \(note.at.clock.prefix(5))\(late)\n")
      let lenses = note.lenses.sorted().map { lens($0, in: record) }
      let elements = CoreElement.allCases.filter(note.elements.contains)
        .map { ResearchID("code", $0.rawValue) }
      let own = elements.isEmpty ? [Self.noElement] : elements
      let codes = own + lenses + (marks[note.id.entry] ?? [])
      var selection = selection(
        labels[note.id],
        note.id.description,
        round,
        text.add(note.words.description),
        codes
      )
      selection.at = note.at
      selections.append(selection)
      text.add("\n\n")
    }
    let id = ResearchID("source", "\(round)/\(visit.id)")
    sources.append(
      ResearchProject.Source(id: id, name: unused(name), text: text, selections: selections)
    )
  }

  /// A part of a text, marked once with each of its codes.
  private func selection(
    _ name: String,
    _ entry: String,
    _ round: RoundID,
    _ range: Range<Int>,
    _ codes: [ResearchID]
  ) -> ResearchProject.Selection {
    var seen: Set<ResearchID> = []
    let once = codes.filter { seen.insert($0).inserted }
    return ResearchProject.Selection(
      id: ResearchID("selection", "\(round)/\(name == "task" ? "task-" : "")\(entry)"),
      name: name,
      range: range,
      codes: once,
      memos: once.map { ResearchID("memo", $0.text) }.filter(memoIDs.contains)
    )
  }

  /// The code of a lens, with what its protocol says of it.
  private mutating func lens(_ code: String, in record: RoundRecord) -> ResearchID {
    let lenses = record.observationProtocol.lenses
    let meaning = lenses.first { $0.code == code }?.meaning ?? ""
    let id = ResearchID("lens", "\(code): \(meaning)")
    addCode(.lenses, "lens \(code)", id: id, meaning)
    return id
  }
}
