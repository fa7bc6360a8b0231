import Testing

@testable import InstructionalRounds

@Suite struct LabelsOfThings {
  /// KM on two devices, and a scribe who types for KM.
  static func record() -> (record: RoundRecord, notes: [EntryID], patterns: [EntryID]) {
    var fold = FoldStories.start().fold
    let visit = fold.record.visits.keys.first ?? .nowhere
    func note(_ number: Int) -> Event {
      .noteTaken(NoteTaken(visit: visit, number: number, words: .test("x")))
    }
    let second = WriterID.test("KM", tag: "othr")
    let joined = ParticipantJoined(participant: .test("KM"), device: 2)
    _ = fold.record(.joined(joined), by: second, for: nil, at: .test(minute: 5))
    let notes = [
      fold.record(note(12), by: .test("KM"), for: nil, at: .test(minute: 6)),
      fold.record(note(12), by: second, for: nil, at: .test(minute: 7)),
      fold.record(note(3), by: .test("SC"), for: .test("KM"), at: .test(minute: 8)),
    ]
    _ = FoldStories.advance(&fold)
    let patterns = ["FA", "FB"].map { code in
      fold.add(
        StatementMade(.pattern, number: code == "FA" ? 1 : 2, words: .test("t"), cites: []),
        as: code
      )
    }
    return (fold.record, notes, patterns)
  }

  @Test func `a label says whose note it is, which device typed it, and for whom`() {
    let (record, notes, patterns) = Self.record()
    let labels = Labels(record)
    #expect(notes.map { labels[$0] } == ["KM12", "KMb12", "SC-KM3"])
    #expect(patterns.map { labels[$0] } == ["FA-P1", "FB-P2"])
  }

  @Test(arguments: ["KM12", "km12", "KMb12", "SC-KM3", "KM3", "FA-P1", "P1", "p2", "fa-p1"])
  func `a label names one thing, in capitals or not, whole or shortened`(label: String) {
    #expect(Labels(Self.record().record).entries(named: label).count == 1)
  }

  @Test func `every label and every entry's own name leads back to its entry`() {
    let (record, notes, patterns) = Self.record()
    let labels = Labels(record)
    for entry in notes + patterns {
      #expect(labels.entries(named: labels[entry]) == [entry])
      #expect(labels.entries(named: entry.description) == [entry])
    }
    #expect(labels.entries(named: "KM99").isEmpty)
  }

  @Test func `two devices that were never in touch may give one label twice`() {
    var (fold, visit, first) = FoldStories.start()
    let apart = WriterID.test("KM", tag: "othr")
    let event = Event.noteTaken(NoteTaken(visit: visit, number: 1, words: .test("x")))
    let second = fold.record(event, by: apart, for: nil, at: .test(minute: 5))
    let labels = Labels(fold.record)
    #expect(labels.entries(named: "KM1") == [first.entry, second].sorted())
    #expect(labels[first] == first.description && labels[second] == second.description)
  }
}
