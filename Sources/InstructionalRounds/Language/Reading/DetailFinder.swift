/// Finds what could be checked in a note, and what takes away from it.
struct DetailFinder {
  private let weights: DetailWeights
  private let tables: LookupTables

  /// Looks with the lists of a vocabulary.
  init(_ weights: DetailWeights, _ tables: LookupTables) {
    self.weights = weights
    self.tables = tables
  }

  /// Words that count, with the group of those that take away.
  struct Finding {
    var detail: Detail
    var group: String?
  }

  /// What counts in a note, the words of others first.
  func details(
    of note: NoteText,
    data: [Range<Int>],
    reports: [Range<Int>],
    counting work: inout Int
  ) -> [Finding] {
    var found = note.quotations.filter { quotation in
      note.scalars[quotation].contains(where: { $0.isInWords })
    }.map { finding($0, weights.quotation) }
    found += data.map { finding(note.range($0), weights.quotation) }
    found += reports.map { finding(note.range($0), weights.report) }
    var place = 0
    while place < note.tokens.count {
      let (finding, end) = finding(at: place, in: note, &work)
      if let finding { found.append(finding) }
      place = end
    }
    return found
  }

  /// What counts at a place, with the place after it.
  private func finding(
    at place: Int,
    in note: NoteText,
    _ work: inout Int
  ) -> (Finding?, Int) {
    let token = note.tokens[place]
    guard !token.traits.contains(.isData) else { return (nil, place + 1) }
    let match = tables.phrases.longest(
      at: place,
      of: note.tokens,
      root: LookupTables.detailRoot,
      in: tables.words,
      counting: &work
    )
    if let match {
      let range = note.range(place..<match.end)
      switch tables.meanings[Int(match.meaning)] {
      case .detail(let weight): return (finding(range, weight), match.end)
      case .vague(let weight, let group):
        return (Finding(detail: Detail(range: range, weight: -weight), group: group), match.end)
      case .neutral, .takenOut, .report, .flag, .hedge, .known, .activity, .result:
        return (nil, match.end)
      }
    }
    let roles = tables.words.roles(of: token.word)
    if token.traits.contains(.isNumber) || roles.contains(.number) {
      return (finding(token.range, weights.number), place + 1)
    }
    if note.looksLikeName(place), !roles.contains(.speaker), !roles.contains(.honorific) {
      return (finding(token.range, weights.name), place + 1)
    }
    return (nil, place + 1)
  }

  /// Words that count.
  private func finding(_ range: Range<Int>, _ weight: Int) -> Finding {
    Finding(detail: Detail(range: range, weight: weight), group: nil)
  }
}
