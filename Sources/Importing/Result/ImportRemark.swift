/// Something about a whole file that people should know before they accept what came out of it.
package enum ImportRemark: Hashable, Sendable {
  /// Lines that are not UTF-8 were read as Windows-1252.
  case guessedEncoding(lines: [Int])
  /// Control characters were taken out of lines.
  case controlsRemoved(lines: [Int])
  /// Every note begins with `*`, which therefore is a bullet and selects nothing.
  case starsAreBullets
  /// Times that are earlier than the one before them; the notes keep them.
  case timesRunBackward(lines: [Int])
  /// Times that lie far outside of the visit; the notes keep them.
  case outsideVisit(lines: [Int])
  /// Notes that nothing gives a time; they have that of the visit's beginning.
  case untimed(lines: [Int])
  /// Of times such as 9:12-9:15 only the beginning is kept.
  case endTimesDropped(lines: [Int])
  /// Times count from the visit's beginning, which nobody has told yet.
  case beginningUnknown
  /// Names of speakers went; how many of their lines are evidence of teacher, student or neither.
  case namesDropped(speakers: Int, teacher: Int, student: Int, neither: Int)
  /// Lines that are not notes were left out.
  case leftOut([String])
  /// Times that stand within what was noted, which give it none.
  case timesInText(lines: [Int])
  /// The head of a sheet names its observer, who is not kept.
  case observerDropped(lines: [Int])
  /// Columns of people's names and addresses, of which nothing is read.
  case namesOfPeopleIgnored([String])
  /// Names of speakers that were dropped also stand in what is said.
  case namesInWords(lines: [Int])
  /// Columns of which nothing was read.
  case columnsIgnored([String])
  /// Cells that were left out while the rest of their row came in.
  case cellsIgnored(column: TableColumn, lines: [Int])
  /// A coded timeline: how many marks came in, and how many of its codes the protocol lacks.
  case timeline(marks: Int, unknownCodes: Int)
}
