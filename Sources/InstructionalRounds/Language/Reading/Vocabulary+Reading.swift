extension Vocabulary {
  /// What the vocabulary makes of a note, or of a statement of a later stage.
  ///
  /// Only the observer's own words count: what is quoted, read from the board or told is data. Takes
  /// time in proportion to the text. A statement of a later stage is never vague here: it cites what it
  /// rests on. From prediction on nothing is asked about but names: there people say what they infer,
  /// and what is to be done.
  public func reading(
    of text: String,
    under settings: LanguageSettings = LanguageSettings(),
    in stage: StageKind = .description
  ) -> Reading {
    var note = NoteText(text, self)
    guard !note.tokens.isEmpty else {
      return Reading(verdict: nil, flags: [], details: [], needed: lists.weights.needed)
    }
    let texts = note.markTexts(tables.words)
    var finder = NameFinder(note, tables)
    let names = finder.flags()
    note.markQuotations()
    let speech = note.markSpeech(tables.words)
    let wording = WordingFinder(settings, tables).find(in: &note)
    var work = finder.work + wording.work
    let details = DetailFinder(lists.weights, tables).details(
      of: note,
      data: texts + speech,
      reports: wording.reports,
      counting: &work
    )
    var reading = Reading(
      verdict: nil,
      flags: [],
      details: details.map(\.detail).sorted { $0.range.lowerBound < $1.range.lowerBound },
      needed: stage == .description ? lists.weights.needed : 0
    )
    var flags =
      wording.flags.filter { !isOutweighed($0, by: reading.detail, in: stage) }
      .compactMap { $0.asked(in: stage) } + names
    let verdict = flags.compactMap(\.kind.verdict).min { $0.rank < $1.rank }
    let isVague = verdict == nil && stage == .description && reading.detail < reading.needed
    if isVague { flags += vagueFlags(of: note, details) }
    reading.work = work
    reading.verdict = verdict ?? (isVague ? .vague : .descriptive)
    reading.flags = flags.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return reading
  }

  /// The words of a text that do not describe, in their order: those that a gate asks about.
  public func flags(
    in text: String,
    under settings: LanguageSettings = LanguageSettings(),
    of stage: StageKind = .description
  ) -> [Flag] {
    var note = NoteText(text, self)
    let texts = note.markTexts(tables.words)
    note.markQuotations()
    let speech = note.markSpeech(tables.words)
    let wording = WordingFinder(settings, tables).find(in: &note)
    var flags = wording.flags.filter { $0.kind != .absence }
    if flags.contains(where: { canBeOutweighed($0, in: stage) }) {
      var work = 0
      let detail = DetailFinder(lists.weights, tables).details(
        of: note,
        data: texts + speech,
        reports: wording.reports,
        counting: &work
      ).reduce(0) { $0 + $1.detail.weight }
      flags.removeAll { isOutweighed($0, by: detail, in: stage) }
    }
    return flags.compactMap { $0.asked(in: stage) }
  }

  /// Whether the detail of a note can keep some words of it from being asked about.
  private func canBeOutweighed(_ flag: Flag, in stage: StageKind) -> Bool {
    stage == .description && flag.group.flatMap { outweighing[$0] } != nil
  }

  /// Whether so much detail stands beside some words that they are about things: where a statement is
  /// made of what was found, no detail keeps its words from being asked about.
  private func isOutweighed(_ flag: Flag, by detail: Int, in stage: StageKind) -> Bool {
    guard stage == .description, let enough = flag.group.flatMap({ outweighing[$0] }) else {
      return false
    }
    return detail >= enough
  }

  /// The names of people of the room in any text, what was said and read included.
  public func names(in text: String) -> [Flag] {
    var note = NoteText(text, self)
    _ = note.markTexts(tables.words)
    var finder = NameFinder(note, tables)
    return finder.flags()
  }

  /// The words that make a note vague; the whole of it when it is only that nothing else is there.
  private func vagueFlags(of note: NoteText, _ details: [DetailFinder.Finding]) -> [Flag] {
    let marks = details.filter { $0.group != nil && $0.detail.weight < 0 }
    guard marks.isEmpty else {
      return marks.map {
        let range = $0.detail.range
        return Flag(kind: .vague, range: range, text: note.text(range), group: $0.group)
      }
    }
    let range = note.range(0..<note.tokens.count)
    return [Flag(kind: .vague, range: range, text: note.text(range))]
  }
}

extension Flag {
  /// The flag as it is called in a stage: what is advice in a note is a solution in a statement;
  /// `nil` where the stage does not ask about it.
  fileprivate func asked(in stage: StageKind) -> Flag? {
    guard stage <= .analysis else { return nil }
    var flag = self
    switch kind {
    case .remedy where stage == .description: flag.kind = .prescription
    case .prescription where stage != .description: flag.kind = .remedy
    case .judgement where stage != .description: flag.kind = .evaluation
    case .judgement, .inference, .vague, .prescription, .name, .absence, .remedy, .evaluation: break
    }
    return flag
  }
}

extension Verdict {
  /// The place in the order of the labels, of which the first that applies counts.
  fileprivate var rank: Int {
    switch self {
    case .judgmental: 0
    case .inferential: 1
    case .vague: 2
    case .descriptive: 3
    }
  }
}
