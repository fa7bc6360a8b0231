package import InstructionalRounds

/// A line that could not be read, with its reason; the rest of the file came in all the same.
package struct SkippedLine: Hashable, Sendable {
  /// The physical line, counted from 1; where several belong together, the first of them.
  package let line: Int
  package let why: SkipReason
  /// What is there, or its beginning.
  package let words: String
}

/// Why a line of a file did not become a note.
package enum SkipReason: Error, Hashable, Sendable {
  /// A time, a label or a speaker, and nothing said.
  case nothingSaid
  /// More Unicode scalars than one note holds.
  case tooLong(count: Int, limit: Int)
  /// What stands where the time belongs is none.
  case timeNotRead
  /// Minutes alone, with no time before them that tells the hour.
  case hourUnknown
  /// A date that is not the day of the visit.
  case otherDay(String)
  /// A time that has not come yet.
  case inTheFuture
  /// The visit is not planned; this holds for a heading and for everything below it.
  case unknownVisit(VisitNumber)
  /// What stands where the visit belongs is not a number.
  case visitNotRead
  /// Nobody with that code has joined; this holds for a heading and for everything below it.
  case unknownAuthor(ParticipantCode)
  /// The author is not a code, and so perhaps a name, which is not kept.
  case authorNotACode
  /// A heading that names neither a visit nor a participant.
  case headingNotUnderstood
  /// A visit's heading on which more stands; the heading counts, what follows does not.
  case restOfHeading
  /// A quotation mark opens the cell of a table and nothing closes it.
  case quotationNotClosed
  /// A row has more cells than the header.
  case tooManyCells(count: Int, columns: Int)
  /// A code that the protocol does not have.
  case unknownCode(String)
  /// A part of a transcript without its times.
  case cueWithoutTimes
}
