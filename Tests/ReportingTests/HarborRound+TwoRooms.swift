import InstructionalRounds

extension HarborRound {
  /// A round of two rooms only, in which anything said of one room would say which it was.
  static func ofTwoRooms() -> RoundRecord {
    var round = Round<Describing>(
      opening: "harbor-2027-02",
      .harbor,
      reading: vocabulary,
      by: .of("HP"),
      at: .minute(0)
    )
    let tasks: [(VisitNumber, Words)] = [
      (1, "students were asked to copy the rule"), (2, "students were asked to copy the words"),
    ]
    for (number, words) in tasks {
      let visit = round.take(VisitPlanned(number: number), by: .of("FA"), at: .minute(1))
      let note = NoteTaken(visit: visit, number: number.value, words: words, elements: [.task])
      round.take(note, by: .of("KM"), at: .minute(2))
      round.take(TaskStated(visit: visit, words: words, cites: []), by: .of("FA"), at: .minute(3))
      let gap = GapNamed(visit: visit, elements: [.student], whatHappened: "a fire drill")
      round.take(gap, by: .of("FA"), at: .minute(4))
    }
    return round.record
  }
}
