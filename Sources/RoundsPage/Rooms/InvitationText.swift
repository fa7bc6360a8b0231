import InstructionalRounds
import JournalFormat

/// The text of an invitation, as a file or a paste gives it.
struct InvitationText {
  /// What the text says.
  let reading: Reading

  /// What a text says.
  enum Reading {
    /// Nothing.
    case empty
    /// Lines of a journal.
    case invited([JournalLine])
    /// Something else, at a line.
    case unreadable(line: Int)
  }

  /// Reads a text, which may have gone through a mail.
  init(_ text: String) {
    let pasted = PastedText(Array(text.utf8))
    if let fault = pasted.faults.first {
      reading = .unreadable(line: fault.number)
    } else if pasted.lines.isEmpty {
      reading = text.cut.isEmpty ? .empty : .unreadable(line: 1)
    } else {
      reading = .invited(pasted.lines.map { $0.line })
    }
  }
}
