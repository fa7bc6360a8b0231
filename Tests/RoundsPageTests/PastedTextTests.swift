import InstructionalRounds
import JournalFormat
import Testing

@testable import RoundsPage

/// A text that mail programs have had their way with.
private func mailed(_ text: String, width: Int, keepsSpaces: Bool, mark: String) -> String {
  var mail = "Hello FA,\nhere are my notes.\n\n"
  for line in text.split(separator: "\n") {
    var piece = ""
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty, piece.count + word.count >= width {
        mail += mark + piece + (keepsSpaces ? " " : "") + "\r\n"
        piece = String(word)
      } else {
        piece += (piece.isEmpty ? "" : " ") + word
      }
    }
    mail += mark + piece + "\r\n"
  }
  return mail + "\nKM\n"
}

@Test func `lines are put together again that a mail program quoted and wrapped`() {
  let lines = InvitationText(Browser.invitation).lines
  #expect(lines.count == 4)
  for keepsSpaces in [true, false] {
    for mark in ["", "> ", ">> "] {
      for width in [72, 76, 200] {
        let mail = mailed(Browser.invitation, width: width, keepsSpaces: keepsSpaces, mark: mark)
        let pasted = PastedText(Array(mail.utf8))
        #expect(pasted.lines.map { $0.line } == lines)
        #expect(pasted.faults.isEmpty)
        #expect(pasted.mendedCount > 0)
      }
    }
  }
}

@Test func `a line of a mail that lacks a part is named, and the others are there`() {
  let mail = mailed(Browser.invitation, width: 76, keepsSpaces: false, mark: "> ")
  // A carriage return and a line feed are one character of Swift's.
  var parts = mail.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  parts.remove(at: 5)
  let pasted = PastedText(Array(parts.joined(separator: "\n").utf8))
  #expect(pasted.lines.count == 3)
  #expect(pasted.faults.map { $0.number } == [4])
}
