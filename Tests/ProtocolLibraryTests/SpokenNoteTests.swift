import BuiltInProtocols
import InstructionalRounds
import Testing

/// What is said after a label, and what is told of who has it, by the built-in English vocabulary.
struct SpokenNoteTests {
  @Test(
    arguments: [
      ("T: asks why", "asks why"),
      ("T: knows the content", "knows the content"),
      ("T: tells everybody to sit", "tells everybody to sit"),
      ("T: asks what they see", "asks what they see"),
      ("T: what do you see", "\"what do you see\""),
      ("T: turn to page 4", "\"turn to page 4\""),
      ("T: great thinking, you are almost there", "\"great thinking, you are almost there\""),
      ("S: I added and then I halved", "\"I added and then I halved\""),
      ("S: yes, yes (all of them)", "\"yes, yes\" (all of them)"),
      ("T: \"Why?\" 2 hands", "\"Why?\" 2 hands"),
    ]
  )
  func `what is said behind a label is quoted, what is told is not`(
    _ line: String,
    _ text: String
  ) throws {
    let vocabulary = try #require(BuiltIn.vocabulary("english"))
    let labels = ElementLabels(prefixes: ["T": .teacher, "S": .student])
    let note = TypedNote(line, labels: labels, window: nil, vocabulary: vocabulary)
    #expect(note.text == text)
  }
}
