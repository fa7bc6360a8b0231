extension NoteCount {
  /// The counts as numbers alone, in the order of the visits and the participants of a round; `nil` where a
  /// note is of another visit or by somebody who has not joined.
  package func packed(in record: RoundRecord) -> [UInt64]? {
    let codes = record.participants.keys.sorted()
    let writers = codes.indices.filter { authors.contains(codes[$0]) }
    let places = record.visits.keys.sorted()
    guard writers.count == authors.count, visits.keys.allSatisfy({ record.visits[$0] != nil })
    else {
      return nil
    }
    let counts = places.flatMap { visit -> [UInt64] in
      let notes = visits[visit] ?? OfVisit()
      return [UInt64(notes.noteCount)]
        + CoreElement.allCases.map { UInt64(notes.elementCounts[$0]) }
    }
    return [UInt64(places.count)] + counts + writers.map { UInt64($0) }
  }

  /// Counts that were packed in the same round; `nil` where they do not fit it.
  package init?(packed numbers: [UInt64], in record: RoundRecord) {
    let codes = record.participants.keys.sorted()
    let places = record.visits.keys.sorted()
    let width = 1 + CoreElement.allCases.count
    guard numbers.first == UInt64(places.count), numbers.count > places.count * width else {
      return nil
    }
    for (place, visit) in places.enumerated() {
      let counts = numbers[(1 + place * width)..<(1 + (place + 1) * width)].map {
        Int(truncatingIfNeeded: $0)
      }
      guard counts[0] > 0 else { continue }
      var notes = OfVisit()
      notes.noteCount = counts[0]
      for (element, count) in zip(CoreElement.allCases, counts.dropFirst()) {
        notes.elementCounts[element] = count
      }
      visits[visit] = notes
    }
    for writer in numbers.dropFirst(1 + places.count * width) {
      guard writer < UInt64(codes.count) else { return nil }
      authors.insert(codes[Int(writer)])
    }
  }
}
