package import InstructionalRounds

extension Document {
  /// What a room made of loaded notes: those that half of it still loads.
  package init(_ group: GroupRewriting, of exercise: RewritingExercise) {
    let unsettled = group.unsettled
    self.init([
      .title("\(exercise.heading.title): the room"),
      .paragraph("\(people(group.personCount)) handed in answers."),
      .heading("Notes of which half of your answers still say something else than the film"),
      unsettled.isEmpty
        ? .paragraph("None.")
        : .list(
          .bullets,
          unsettled.map { tally in
            [
              .paragraph("\(tally.number). \(strong: tally.note.loaded)"),
              .items(tally.note.film.map { "\($0)" }),
              .paragraph("\(aside: "One that would do: \(tally.note.description)")"),
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
      .heading("Corners that half of you or more did not speak of"),
      changes.isEmpty
        ? .paragraph("None: when one corner moved, you moved all three.")
        : .list(
          .bullets,
          changes.map { tally in
            [
              .paragraph("\(tally.number). \(strong: tally.change.change)"),
              .labelled(
                tally.leftOut.map { corner in
                  LabelledLine("\(corner.phrase)", "\(tally.change.answers[corner] ?? "")")
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
