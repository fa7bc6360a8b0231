/// The wording, for someone who looks at the line and wants it to come in.
extension SkipReason {
  /// What is wrong, in one line that ends without a full stop.
  package var summary: String {
    switch self {
    case .nothingSaid: "nothing is said here"
    case .tooLong(let count, let limit):
      "the text has \(count) characters, and a note has at most \(limit)"
    case .timeNotRead: "the time cannot be read"
    case .hourUnknown: "no time before these minutes gives the hour"
    case .otherDay(let date): "the date \(date) is not the day of the visit"
    case .inTheFuture: "this time is in the future"
    case .unknownVisit(let number): "visit \(number) is not planned"
    case .visitNotRead: "the visit is not a number"
    case .unknownAuthor(let code): "nobody has joined as \(code)"
    case .authorNotACode: "the author is not a participant's code, and names are not kept"
    case .headingNotUnderstood: "this heading names neither a visit nor a participant"
    case .restOfHeading: "this is read as a heading, and the rest of the line is left out"
    case .quotationNotClosed: "a quotation mark opens here and is never closed"
    case .tooManyCells(let count, let columns):
      "the row has \(count) cells, and the table \(columns) columns"
    case .unknownCode(let code): "the protocol has no lens \(code.shown)"
    case .cueWithoutTimes: "the times of this part are missing"
    }
  }

  /// What to do about it, in a sentence; importing the corrected file adds only what is new.
  package var remedy: String {
    switch self {
    case .nothingSaid: "Nothing to do, unless words are missing."
    case .tooLong: "Split it into several notes."
    case .timeNotRead: "Write it like 9:12, 09:12:30 or 1:12 pm."
    case .hourUnknown: "Write the hour as well, like 9:14."
    case .otherDay:
      "Import the rows of another day with its visit, or say which day it was with --day."
    case .inTheFuture: "Correct the time, or the hours of the visit."
    case .unknownVisit: "Plan it with rounds visit plan, or correct the number."
    case .visitNotRead: "Write the number of the visit, like 2."
    case .unknownAuthor: "Have them join with rounds join, or correct the code."
    case .authorNotACode: "Write the code the observer joined with, like KM."
    case .headingNotUnderstood: "Remove the # if it is a note."
    case .restOfHeading: "Put it on a line of its own if it is a note."
    case .quotationNotClosed:
      "Double each quotation mark inside a cell, and put one at either end."
    case .tooManyCells: "Put quotation marks around text with commas."
    case .unknownCode: "Use a protocol that has this lens, or leave the line out."
    case .cueWithoutTimes: "Write them like 00:12:30.000 --> 00:12:34.000."
    }
  }
}

extension String {
  /// A code as it is shown: in full where it is short, as codes are.
  fileprivate var shown: String { count > 20 ? "“\(prefix(20))…”" : "“\(self)”" }
}
