import Importing
import InstructionalRounds
import Testing

@Suite struct Wordings {
  /// Every reason, save those with a number or a code that their own tests show.
  static let reasons: [SkipReason] = [
    .nothingSaid, .tooLong(count: 20_001, limit: 20_000), .timeNotRead, .hourUnknown, .inTheFuture,
    .visitNotRead, .authorNotACode, .headingNotUnderstood, .restOfHeading, .quotationNotClosed,
    .otherDay("9/15/26"), .tooManyCells(count: 5, columns: 3), .unknownCode("XY"), .cueWithoutTimes,
  ]

  @Test(arguments: reasons)
  func `every reason is said in words, with what to do`(reason: SkipReason) {
    expectPlain(reason.summary, reason.remedy)
  }

  @Test(arguments: ForeignFile.allCases)
  func `every foreign file is named, with what to do`(kind: ForeignFile) {
    let error = ImportError.foreign(kind)
    expectPlain(error.summary, error.remedy)
  }

  @Test(arguments: [ImportError.empty, .tooLarge(bytes: 2, limit: 1), .noColumns])
  func `every error is said in words, with what to do`(error: ImportError) {
    expectPlain(error.summary, error.remedy)
  }

  @Test func `remarks name their lines, and few of them`() {
    let lines = Array(1...12)
    #expect(
      ImportRemark.outsideVisit(lines: lines).summary
        == "lines 1, 2, 3, 4, 5 and 7 more are at a time far outside the visit"
    )
    #expect(
      ImportRemark.controlsRemoved(lines: [3, 4]).summary
        == "lines 3 and 4 are cleared of control characters"
    )
    #expect(
      ImportRemark.guessedEncoding(lines: [3]).summary
        == "line 3 is not UTF-8 and read as Windows text"
    )
    #expect(
      ImportRemark.namesDropped(speakers: 1, teacher: 0, student: 0, neither: 2).summary
        == "1 speaker's name is not kept: 2 lines as neither teacher nor student; "
        + "say who teaches with --teacher NAME"
    )
  }

  private func expectPlain(_ summary: String, _ remedy: String) {
    #expect(!summary.isEmpty && !summary.hasSuffix("."))
    #expect(summary.first?.isLowercase == true)
    #expect(remedy.hasSuffix(".") && remedy.first?.isUppercase == true)
  }
}
