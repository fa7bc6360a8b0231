import InstructionalRounds

/// The lines of a round with their places, asked for what does not fit together.
struct LineIndex {
  private let journals: RoundJournals
  private let history: History
  private var lines: [Placed] = []
  private var numbers: [WriterID: [UInt64]] = [:]
  private var places: [EntryID: Int] = [:]
  private var sums: [EntryID: Set<UInt64>] = [:]

  /// A line with its place.
  private struct Placed {
    let file: String
    let number: Int
    let line: JournalLine

    func damage(_ why: Damage.Reason) -> Damage { Damage(file: file, line: number, why: why) }
  }

  /// Finds the place of every line of a round.
  init(_ journals: RoundJournals, _ history: History) {
    self.journals = journals
    self.history = history
    for file in journals.files {
      for one in file.lines where one.line.round == journals.round {
        let id = one.line.entry.id
        if places[id] == nil {
          places[id] = lines.count
          numbers[id.writer, default: []].append(id.sequence)
        }
        sums[id, default: []].insert(one.line.entry.sum)
        lines.append(Placed(file: file.name, number: one.number, line: one.line))
      }
    }
    for writer in numbers.keys { numbers[writer]?.sort() }
  }
}

extension LineIndex {
  /// The ends of files that stop in the middle of a line.
  var unfinished: [Damage] {
    journals.files.filter { !$0.unfinished.isEmpty }.map {
      Damage(file: $0.name, line: $0.unfinishedLine, why: .unfinished)
    }
  }

  /// The runs of numbers that are missing, each at the line that comes after it.
  var gaps: [Damage] {
    numbers.sorted { $0.key < $1.key }.flatMap { writer, numbers in
      var before: UInt64 = 0
      return numbers.compactMap { number -> Damage? in
        defer { before = number }
        guard number - before > 1 else { return nil }
        let place = places[EntryID(writer: writer, sequence: number)]
        return place.map { lines[$0].damage(.missingBefore(writer, before + 1...number - 1)) }
      }
    }
  }

  /// The lines in whose place another one counts.
  var conflicts: [Damage] {
    guard !history.conflicting.isEmpty else { return [] }
    let counting = Dictionary(grouping: history.conflicting, by: \.id)
    return lines.filter { placed in
      guard let others = counting[placed.line.entry.id] else { return false }
      return others.contains { $0.redacted() == placed.line.entry.redacted() }
    }
    .map { $0.damage(.conflict($0.line.entry.id)) }
  }

  /// The lines that speak of entries which are not here.
  var dangling: [Damage] {
    lines.compactMap { placed in
      let entry = placed.line.entry
      let event = entry.event
      let missing = (event.speaksOf + event.restsOn + entry.under).filter { !history.holds($0) }
      return missing.isEmpty ? nil : placed.damage(.speaksOfMissing(Set(missing).sorted()))
    }
  }

  /// The lines without words that no redaction accounts for.
  var wordless: [Damage] {
    let silent = lines.filter(\.line.isRedacted)
    guard !silent.isEmpty else { return [] }
    let subjects = Set(
      history.entries.compactMap { entry -> EntryID? in
        guard case .redacted(let redaction) = entry.event else { return nil }
        return redaction.subject
      }
    )
    return silent.filter { placed in
      let entry = placed.line.entry
      let reworded = entry.event.rewords.map(subjects.contains) ?? false
      return !subjects.contains(entry.id) && !reworded
    }
    .map { $0.damage(.wordless) }
  }

  /// The ends of this device's own journals that it remembers and that are not here.
  func missingEnds(_ remembered: [WriterID: JournalEnd]) -> [Damage] {
    remembered.sorted { $0.key < $1.key }.compactMap { writer, end in
      guard end.sequence > 0 else { return nil }
      let id = EntryID(writer: writer, sequence: end.sequence)
      guard !holds(id, end.sum.value) else { return nil }
      let name = "\(writer)\(LineFormat.fileExtension)"
      let last = journals.files.first { $0.name == name }?.lines.last?.number ?? 0
      return Damage(file: name, line: last + 1, why: .endMissing(writer, remembered: end))
    }
  }
}

extension LineIndex {
  /// The advances that saw more than there is, or something else.
  var sights: [Damage] {
    lines.flatMap { placed -> [Damage] in
      guard case .advanced(let advance) = placed.line.entry.event else { return [] }
      return advance.sight.seen.compactMap { seen in reason(against: seen).map(placed.damage) }
    }
  }

  /// What does not fit what an advance saw of a writer.
  private func reason(against seen: Sight.Seen) -> Damage.Reason? {
    let missing = seen.missing.reduce(0 as UInt64) { sum, run in
      guard run.lowerBound <= seen.sequence else { return sum }
      return min(seen.sequence, sum + (min(run.upperBound, seen.sequence) - run.lowerBound + 1))
    }
    let here = (numbers[seen.writer] ?? []).count { number in
      number <= seen.sequence && !seen.missing.contains { $0.contains(number) }
    }
    let expected = seen.sequence - missing
    guard here >= expected else {
      return .sawMore(seen.writer, seen: expected, here: UInt64(here))
    }
    let last = EntryID(writer: seen.writer, sequence: seen.sequence)
    return holds(last, seen.sum) ? nil : .sawOther(last)
  }

  private func holds(_ entry: EntryID, _ sum: UInt64) -> Bool {
    sums[entry]?.contains(sum) ?? false
  }
}
