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
    reading(of: text, under: settings, in: stage, tellingOf: .decision)
  }

  /// What the vocabulary makes of a note, with as much of why as is wanted.
  func reading(
    of text: String,
    under settings: LanguageSettings,
    in stage: StageKind,
    tellingOf account: Weighed.Account
  ) -> Reading {
    var note = NoteText(text, self)
    guard !note.tokens.isEmpty else {
      return Reading(verdict: nil, flags: [], details: [], needed: lists.weights.needed)
    }
    let texts = note.markTexts(tables.words)
    var finder = NameFinder(note, self)
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
    ).sorted { $0.detail.range.lowerBound < $1.detail.range.lowerBound }
    let decision = decision(on: note, wording.flags, details, in: stage)
    let found = decision.flags.compactMap { $0.asked(in: stage) }
    let flags = found.filter { $0.group != Flag.whichChild } + names
    let whole = note.range(note.tokens.indices)
    return Reading(
      verdict: flags.compactMap { $0.kind.verdict }.min { $0.rank < $1.rank } ?? .descriptive,
      flags: flags.sorted { $0.range.lowerBound < $1.range.lowerBound },
      grain: decision.isCoarse
        ? Flag(kind: .grain, range: whole, text: note.text(whole)) : nil,
      telling: found.filter { $0.group == Flag.whichChild },
      details: details.map { $0.detail },
      needed: stage == .description ? lists.weights.needed : 0,
      weighed: account == .everyWord ? decision.decisive.map { weighed($0, in: note) } : nil,
      work: work
    )
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
    let flags = wording.flags.filter { $0.kind != .absence && $0.group != Flag.whichChild }
    guard stage == .description else { return flags.compactMap { $0.asked(in: stage) } }
    var work = 0
    let details = DetailFinder(lists.weights, tables).details(
      of: note,
      data: texts + speech,
      reports: wording.reports,
      counting: &work
    ).sorted { $0.detail.range.lowerBound < $1.detail.range.lowerBound }
    return decision(on: note, flags, details, in: stage).flags
      .compactMap { $0.asked(in: stage) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The names of people of the room in any text, what was said and read included.
  public func names(in text: String) -> [Flag] {
    var note = NoteText(text, self)
    _ = note.markTexts(tables.words)
    var finder = NameFinder(note, self)
    return finder.flags()
  }

  /// Whether a name begins with a title, as that of a teacher does.
  func beginsWithTitle(_ name: String) -> Bool {
    NoteText(name, self).tokens.first.map {
      tables.words.roles(of: $0.word).contains(.honorific)
    } ?? false
  }

  /// Where a name is in a text, in every form of it: with or without capitals and accents, in the
  /// possessive, and each of its words one after the other.
  public func mentions(of name: String, in text: String) -> [Flag] {
    let wanted = NoteText(name, self)
    let note = NoteText(text, self)
    let count = wanted.tokens.count
    guard count > 0, note.tokens.count >= count else { return [] }
    let stems = wanted.tokens.indices.map { wanted.stem($0).letters }
    return (0...note.tokens.count - count).compactMap { place in
      let isThere = stems.indices.allSatisfy { note.stem(place + $0).letters == stems[$0] }
      guard isThere else { return nil }
      let range = note.range(place..<place + count)
      return Flag(kind: .name, range: range, text: note.text(range))
    }
  }
}

extension Flag {
  /// The group of what could tell which child it was.
  static let whichChild = "which-child"

  /// The flag as it is called in a stage: what is advice in a note is a solution in a statement;
  /// `nil` where the stage does not ask about it.
  fileprivate func asked(in stage: StageKind) -> Flag? {
    guard stage <= .analysis else { return nil }
    var flag = self
    switch kind {
    case .remedy where stage == .description: flag.kind = .prescription
    case .prescription where stage != .description: flag.kind = .remedy
    case .judgment where stage != .description: flag.kind = .evaluation
    case .judgment, .inference, .vague, .prescription, .name, .absence, .remedy, .evaluation,
      .grain:
      break
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
