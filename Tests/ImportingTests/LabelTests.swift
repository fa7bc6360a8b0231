import Importing
import InstructionalRounds
import Testing

@Suite struct Labels {
  /// Texts with their elements and what is left of them.
  static let texts: [(String, Set<CoreElement>, String)] = [
    (#"T: asks "what is the slope?""#, [.teacher], #"asks "what is the slope?""#),
    ("t: asks", [.teacher], "asks"),
    ("T：asks", [.teacher], "asks"),
    ("T - asks: why", [.teacher], "asks: why"),
    ("T – asks", [.teacher], "asks"),
    ("[T] asks", [.teacher], "asks"),
    ("(Ss) write", [.student], "write"),
    ("Teacher: asks", [.teacher], "asks"),
    ("Students: write", [.student], "write"),
    ("Ss: write", [.student], "write"),
    ("SS: write", [.student], "write"),
    ("S1: 4", [.student], "S1: 4"),
    ("Student 2: 4", [.student], "Student 2: 4"),
    ("C: fractions", [.content], "fractions"),
    ("Content: fractions", [.content], "fractions"),
    ("K: copy", [.task], "copy"),
    ("Task: copy", [.task], "copy"),
    ("T/S: both talk", [.teacher, .student], "both talk"),
    ("T + Ss: read aloud", [.teacher, .student], "read aloud"),
    ("T asks why", [.teacher], "T asks why"),
    ("Students write", [.student], "Students write"),
    ("Ss write", [.student], "Ss write"),
    ("S1 writes", [.student], "S1 writes"),
    ("Task cards lie on the desks", [], "Task cards lie on the desks"),
    ("C major on the board", [], "C major on the board"),
    ("t is on the board", [], "t is on the board"),
    ("T-shirt on a chair", [], "T-shirt on a chair"),
    ("T", [], "T"),
    ("T/X: both", [], "T/X: both"),
    ("Board: 3 + 4", [], "Board: 3 + 4"),
    ("https://example.org", [], "https://example.org"),
    ("", [], ""),
  ]

  @Test(arguments: texts)
  func `a text is read with its label`(text: String, elements: Set<CoreElement>, rest: String) {
    let reading = Sample.labels.reading(text)
    #expect(reading.elements == elements)
    #expect(reading.text == rest)
  }

  @Test func `a protocol's own prefix comes before the names of the elements`() {
    let labels = ElementLabels(prefixes: ["Task": .content, "P": .student, "Ps": .teacher])
    #expect(labels.element(of: "task") == .content)
    #expect(labels.element(of: "P2") == .student)
    #expect(labels.element(of: "PS") == .teacher)
    #expect(labels.element(of: "T") == nil)
  }
}
