/// Finds the observer's words that are no description.
struct WordingFinder {
  private let settings: LanguageSettings
  private let tables: LookupTables

  /// Looks with the lists of a vocabulary, as a protocol wants it.
  init(_ settings: LanguageSettings, _ tables: LookupTables) {
    self.settings = settings
    self.tables = tables
  }

  /// What was found.
  struct Findings {
    /// What is asked about.
    var flags: [Flag] = []
    /// What is told of somebody's words, in places of tokens.
    var reports: [Range<Int>] = []
  }

  /// Goes through a note once, and marks what is told of somebody's words as data.
  func find(in note: inout NoteText) -> Findings {
    var findings = Findings()
    let asksAboutAbsence = asksAboutAbsence(note)
    var place = 0
    while place < note.tokens.count {
      guard !note.tokens[place].traits.contains(.isData), !note.isInTitle(place),
        let match = tables.phrases.longest(
          at: place,
          of: note.tokens,
          root: LookupTables.wordingRoot,
          in: tables.words
        )
      else {
        place += 1
        continue
      }
      let words = place..<match.end
      switch tables.meanings[Int(match.meaning)] {
      case .neutral, .known, .detail, .vague, .activity, .result: break
      case .report: findings.reports.append(report(words, in: &note))
      case .hedge:
        if !settings.allowsHedges { findings.flags.append(flag(.inference, words, nil, note)) }
      case .flag(.absence, let group):
        if asksAboutAbsence { findings.flags.append(flag(.absence, words, group, note)) }
      case .flag(let kind, let group): findings.flags.append(flag(kind, words, group, note))
      }
      place = match.end
    }
    return findings
  }

  /// A flag on some words.
  private func flag(
    _ kind: FlagKind,
    _ words: Range<Int>,
    _ group: String?,
    _ note: NoteText
  ) -> Flag {
    let range = note.range(words)
    return Flag(kind: kind, range: range, text: note.text(range), group: group)
  }

  /// Marks what somebody is told to have said, up to the next mark.
  private func report(_ words: Range<Int>, in note: inout NoteText) -> Range<Int> {
    var end = words.upperBound
    while end < note.tokens.count, note.tokens[end].traits.contains(.joins) {
      note.tokens[end].traits.insert(.isData)
      end += 1
    }
    return words.lowerBound..<end
  }

  /// Whether something that was not there is asked about; a note with a count has said enough.
  private func asksAboutAbsence(_ note: NoteText) -> Bool {
    switch settings.absence {
    case .allowed: false
    case .banned: true
    case .counted: !note.hasCount(tables.words)
    }
  }
}

extension NoteText {
  /// Whether the observer counted something.
  fileprivate func hasCount(_ table: WordTable) -> Bool {
    tokens.contains { token in
      !token.traits.contains(.isData)
        && (token.traits.contains(.isNumber) || table.roles(of: token.word).contains(.number))
    }
  }
}
