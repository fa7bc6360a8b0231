/// Finds the observer's words that are not description.
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
    /// How many places in the tables were looked at.
    var work = 0
  }

  /// Goes through a note once, and marks what is told of somebody's words as data.
  func find(in note: inout NoteText) -> Findings {
    var findings = Findings()
    let asksAboutAbsence = asksAboutAbsence(note)
    var place = 0
    var absence = 0..<0
    while place < note.tokens.count {
      guard !note.tokens[place].traits.contains(.isData), !note.isInTitle(place),
        let match = tables.phrases.longest(
          at: place,
          of: note.tokens,
          root: LookupTables.wordingRoot,
          in: tables.words,
          counting: &findings.work
        )
      else {
        place += 1
        continue
      }
      let words = place..<match.end
      switch tables.meanings[Int(match.meaning)] {
      case .neutral, .known, .detail, .vague, .activity, .result: break
      case .takenOut: for place in words { note.tokens[place].traits.insert(.isAllowed) }
      case .report: findings.reports.append(report(words, in: &note))
      case .hedge:
        if settings.allowsHedges {
          for place in words { note.tokens[place].traits.insert(.isAllowed) }
        } else {
          findings.flags.append(flag(.inference, words, nil, note))
        }
      case .flag(.absence, let group):
        // "Are not" may go on as something else: "not being challenged" is a judgment.
        if absence.isEmpty || absence.upperBound <= place {
          if asksAboutAbsence { findings.flags.append(flag(.absence, words, group, note)) }
          absence = words
        }
        place += 1
        continue
      case .flag(let kind, let group):
        if place < absence.upperBound {
          guard match.end > absence.upperBound else { break }
          if findings.flags.last?.kind == .absence { findings.flags.removeLast() }
        }
        findings.flags.append(flag(kind, words, group, note))
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

  /// Marks what somebody is told to have said, up to the next mark, or to the end of a list: the rows
  /// of a rubric that are "labeled beginning, developing, good".
  private func report(_ words: Range<Int>, in note: inout NoteText) -> Range<Int> {
    var end = words.upperBound
    while end < note.tokens.count, note.tokens[end].traits.contains(.joins) {
      note.tokens[end].traits.insert(.isData)
      end += 1
    }
    var itemCount = 0
    while end > words.upperBound, let item = note.item(from: end, ofAtMost: itemCount == 0 ? 1 : 2)
    {
      for place in item { note.tokens[place].traits.insert(.isData) }
      end = item.upperBound
      itemCount += 1
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
  /// A few words that stand between commas, or between a comma and the end of their sentence.
  fileprivate func item(from place: Int, ofAtMost count: Int) -> Range<Int>? {
    guard place < tokens.count, mark(before: place) == ",", !tokens[place].traits.contains(.opens)
    else { return nil }
    var end = place + 1
    while end < tokens.count, end - place <= count, tokens[end].traits.contains(.joins) { end += 1 }
    return end - place <= count ? place..<end : nil
  }

  /// Whether the observer counted something; a time of the clock is not a count.
  fileprivate func hasCount(_ table: WordTable) -> Bool {
    tokens.indices.contains { place in
      let token = tokens[place]
      return !token.traits.contains(.isData) && !isOfClock(place)
        && (token.traits.contains(.isNumber) || table.roles(of: token.word).contains(.number))
    }
  }

  /// Whether a number is the hours or the minutes of a time, as in "9:12".
  private func isOfClock(_ place: Int) -> Bool {
    let range = tokens[place].range
    return [range.lowerBound - 1, range.upperBound].contains { colon in
      scalars.indices.contains(colon) && scalars[colon] == ":"
        && [colon - 1, colon + 1].allSatisfy {
          scalars.indices.contains($0) && scalars[$0].isDigit
        }
    }
  }
}
