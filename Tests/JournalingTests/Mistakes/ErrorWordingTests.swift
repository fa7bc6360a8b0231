import InstructionalRounds
import JSONText
import TestSupport
import Testing

@testable import Journaling
import Platform

@Suite struct ErrorWordingTests {
  private static let path = FilePath("/rounds/roosevelt-2026/KM-x7q2.jsonl")

  /// One of every error, so that what people read can be read in one place.
  private static func errors() throws -> [JournalError] {
    let writer = try #require(WriterID("KM-x7q2"))
    let end = JournalEnd(sequence: 12, sum: .none)
    let refusals: [SystemError] = [
      .noSpace, .readOnly, .notPermitted, .notFound, .nameTooLong, .exists, .wrongKind,
      .garbledName,
      .diskFailed, .wouldBlock, .tooLarge, .other(5),
    ]
    let actions: [JournalError.Action] = [.open, .read, .make, .list]
    return refusals.map { .system($0, .write, path) }
      + actions.map { .system(.diskFailed, $0, path) } + [
        .system(.wrongKind, .list, FilePath("/rounds/roosevelt-2026")),
        .noRound(try Generator.round()), .locked(writer), .notOurs(writer),
        .endDiffers(writer, remembered: end, found: JournalEnd(sequence: 1, sum: .none)),
        .movedOn(expected: 3, next: 4), .unwritable(.tooLong(bytes: 5_000_000)),
      ]
  }

  /// One of every fault of a line.
  private static func faults() throws -> [LineFault] {
    var json: JSONError?
    do throws(JSONError) { _ = try JSONReader().read("{") } catch { json = error }
    return [
      .tooLong(bytes: 5_000_000), .unframed, .sumDiffers, .sealDiffers,
      .notJSON(try #require(json)), .missing(key: "visit"), .unreadable(key: "visit"),
      .words(key: "words", .empty), .unknownKind(name: "sung"), .notReadBack,
    ]
  }

  @Test func `every error says what to do`() throws {
    let errors = try ErrorWordingTests.errors().map { "\($0.summary). \($0.remedy)" }
    let faults = try ErrorWordingTests.faults().map {
      Damage(file: "", line: 7, why: .fault($0)).summary
    }
    let round = try Generator.round()
    let writer = try #require(WriterID("KM-x7q2"))
    let entry = EntryID(writer: writer, sequence: 12)
    let places: [Damage.Reason] = [
      .otherRound(round), .otherLineBefore, .endDamaged, .manyMore(count: 12), .unfinished,
      .missingBefore(writer, 2...2),
      .missingBefore(writer, 2...5), .speaksOfMissing([entry]),
      .speaksOfMissing([entry, entry, entry, entry]), .conflict(entry),
      .sawMore(writer, seen: 12, here: 1), .sawOther(entry), .wordless,
      .endMissing(writer, remembered: JournalEnd(sequence: 12, sum: .none)),
      .unreadable(.wrongKind), .notFetched,
    ]
    let others = places.map { Damage(file: "", line: 7, why: $0).summary }
    let text = (errors + faults + others).map { $0 + "\n" }.joined()
    try expectGolden(text, "wording.txt")
  }
}
