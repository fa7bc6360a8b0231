import Foundation
import InstructionalRounds
import Journaling
import Testing

@testable import RoundsCommandLine

/// Disks that are taken away while somebody types.
struct VanishingDiskTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    for line in [
      ["init"], ["open", "A", "--id", "harbor", "--school", "B", "--problem", "C", "--as", "KM"],
      ["visit", "plan", "1"], ["note", "1", "T: first"],
    ] {
      try #require(desk.run(line, on: 1).status == 0)
    }
  }

  /// The words of the notes that the files hold.
  private func notes() throws -> [String] {
    let harbor = try #require(RoundID("harbor"))
    return try desk.read(harbor).entries.compactMap { entry in
      guard case .noteTaken(let note) = entry.event else { return nil }
      return note.words.text
    }
  }

  @Test(arguments: ["", "/harbor"])
  func `what is typed while the disk is taken away comes back`(path: String) throws {
    let (here, away) = (desk.network + path, desk.network + ".away")
    let note = ["note", "1", "-"]
    let answer = desk.run(note, on: 1, input: "T: asks why\nS: answers\n") {
      #expect(unsafe rename(here, away) == 0)
    }
    #expect(answer.status == ExitStatus.cannotReadOrWrite.rawValue)
    #expect(answer.talk.hasPrefix("Not recorded:\n  T: asks why\n  S: answers\n"))
    #expect(unsafe rename(away, here) == 0)
    #expect(desk.run(note, on: 1, input: "T: asks why\nS: answers\n").status == 0)
    #expect(try notes() == ["first", "asks why", "answers"])
  }

  @Test func `a journal that is taken away is not begun again in its place`() throws {
    let journal = try #require(try desk.journals.keys.first)
    let (here, away) = ("\(desk.network)/\(journal)", "\(desk.network)/\(journal).away")
    let answer = desk.run(["note", "1", "-"], on: 1, input: "T: asks why\n") {
      #expect(unsafe rename(here, away) == 0)
    }
    #expect(answer.status == ExitStatus.badData.rawValue)
    #expect(answer.talk.hasPrefix("Not recorded:\n  T: asks why\n"))
    #expect(try desk.journals.isEmpty)
    #expect(unsafe rename(away, here) == 0)
    #expect(desk.run(["join", "KM"], on: 1).status == 0)
    #expect(desk.run(["note", "1", "T: asks why"], on: 1).status == 0)
    // The journals of the two writers are read in the order of their names, which are random.
    #expect(try notes().sorted() == ["asks why", "first"])
  }
}
