import InstructionalRounds
import Testing

@testable import rounds_bench

/// The figures of the bench.
@Suite struct ConfusionTests {
  @Test func `precision, recall and F1 count whatever is no description as one`() {
    var confusion = Confusion()
    confusion.add(.judgmental, read: .vague)
    confusion.add(.inferential, read: .descriptive)
    confusion.add(.descriptive, read: .judgmental)
    confusion.add(.vague, read: .vague)
    #expect(confusion.precision == 2.0 / 3)
    #expect(confusion.recall == 2.0 / 3)
    #expect(confusion.f1 == 2.0 / 3)
    #expect(confusion.caught(.descriptive) == 1)
  }

  @Test func `a table of labeled notes passes over what is no note`() {
    let table =
      "id\tlabel\ttext\na\tvague\tx\ty | z w\n\nb\tunknown\tz\nc\tdescriptive\nd\tcoarse\tw\n"
    let notes = LabeledNote.notes(Array(table.utf8))
    #expect(
      notes == [
        LabeledNote(id: "a", label: .vague, text: "x", points: ["y", "z w"]),
        LabeledNote(id: "d", label: .descriptive, text: "w", isCoarse: true),
      ]
    )
  }
}
