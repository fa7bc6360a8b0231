import InstructionalRounds

/// The wording, for someone who has never heard of lines and sums.
extension Damage {
  /// Where the damage is and what it is, such as "line 12 is damaged".
  public var summary: String {
    line == 0 ? "the file \(why.summary)" : "line \(line) \(why.summary)"
  }
}

extension Damage.Reason {
  /// What is wrong, as the rest of a sentence that begins with the line.
  public var summary: String {
    switch self {
    case .fault(let fault): fault.summary
    case .otherRound(let round): "belongs to another round, \(round)"
    case .otherLineBefore: "was not written after the line before it"
    case .endDamaged: "is damaged at its end, but what it says is intact"
    case .manyMore(let count): "is not an entry, nor are the \(count - 1) lines after it"
    case .unfinished: "ends in the middle: the rest is not here yet"
    case .missingBefore(let writer, let numbers):
      "comes after \(numbers.entries) of \(writer) that \(numbers.lowerBound == numbers.upperBound ? "is" : "are") not here"
    case .speaksOfMissing(let entries): "refers to what is not here: \(entries.shown)"
    case .conflict(let entry): "has the same name as another line, \(entry), which counts instead"
    case .sawMore(let writer, let seen, let here):
      "ended a stage with \(seen) of \(writer)'s entries, of which \(here) "
        + (here == 1 ? "is here" : "are here")
    case .sawOther(let entry): "ended a stage with a different \(entry) than the one here"
    case .wordless: "has lost its words, and no entry here says why"
    case .endMissing(let writer, let remembered):
      "is missing: this device had written \(remembered.sequence) "
        + (remembered.sequence == 1 ? "entry" : "entries") + " as \(writer)"
    case .unreadable(let error): "cannot be read: \(error.summary)"
    case .notFetched:
      "has not been downloaded: tell your sync program to keep it on this computer"
    }
  }
}

extension ClosedRange<UInt64> {
  /// How many numbers a run has, in words.
  fileprivate var entries: String {
    lowerBound == upperBound ? "1 entry" : "\(upperBound - lowerBound + 1) entries"
  }
}

extension [EntryID] {
  /// The first few by name, with how many more there are.
  fileprivate var shown: String {
    let few = prefix(3).map(\.description).joined(separator: ", ")
    return count > 3 ? "\(few) and \(count - 3) more" : few
  }
}
