package import InstructionalRounds

extension Document {
  /// What a room made of loaded notes: those that half of it still loads.
  package init(_ group: GroupRewriting, of exercise: RewritingExercise) {
    let unsettled = group.unsettled
    self.init([
      .title("\(exercise.heading.title): the room"),
      .paragraph("\(people(group.personCount)) handed in answers."),
      .heading("Notes where half of your answers still say something the film does not"),
      unsettled.isEmpty
        ? .paragraph("None.")
        : .list(
          .bullets,
          unsettled.map { tally in
            [
              .paragraph("\(tally.number). \(strong: tally.note.loaded)"),
              .items(tally.note.film.map { "\($0)" }),
              .paragraph("\(aside: "For example: \(tally.note.description)")"),
            ]
          }
        ),
    ])
  }

  /// Which corners a room left out.
  package init(_ group: GroupCore, of exercise: CoreExercise) {
    let changes = group.changes.filter { !$0.leftOut.isEmpty }
    self.init([
      .title("\(exercise.heading.title): the room"),
      .paragraph("\(people(group.personCount)) handed in answers."),
      .heading("Corners that at least half of you did not mention"),
      changes.isEmpty
        ? .paragraph("None: when one corner moved, you moved all three.")
        : .list(
          .bullets,
          changes.map { tally in
            [
              .paragraph("\(tally.number). \(strong: tally.change.change)"),
              .labeled(
                tally.leftOut.map { corner in
                  LabeledLine("\(corner.phrase)", "\(tally.change.answers[corner] ?? "")")
                }
              ),
            ]
          }
        ),
    ])
  }
}

/// So many people, in words.
private func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
