import JSONText

/// What the page shows and wants, after something happened.
package struct Answer: Hashable, Sendable {
  /// What the parts of the page show now; a part that is not named stays as it is.
  package var shown: [Region: [Piece]] = [:]
  /// What the browser is to do, one after the other.
  package var wishes: [Wish] = []
  /// The lines that go into the store in this very transaction.
  package var lines: [KeptLine] = []
  /// Whether the store has more of this writer than the page knew.
  package var isOutrun = false
  /// What the page is called.
  package var title: String?
  /// The element that is typed into next.
  package var focus: String?
  /// In how many milliseconds the page wants to be told that time went by.
  package var wakes: Int64?

  /// The parts of the page.
  package enum Region: String, CaseIterable, Hashable, Sendable {
    case head, main, entry, foot
  }
}

/// A line as the store keeps it.
package struct KeptLine: Hashable, Sendable {
  /// Its round, writer and number.
  package let round: String, writer: String, sequence: UInt64
  package let sum: String
  /// The line itself, byte for byte.
  package let line: String
  /// Whether it takes the place of the line of its number.
  package var replaces = false
}

/// What the browser is to do.
package enum Wish: Hashable, Sendable {
  /// To open a transaction in which lines are written.
  case write(round: String, writer: String)
  /// To read the lines of a writer.
  case lines(round: String, writer: String)
  /// To keep a value under a name; without one, to forget it.
  case keep(name: String, value: String?)
  /// To erase all that is kept of a writer and a round.
  case erase(round: String, writer: String)
  /// To hand a text over, by the name of a ``Way``.
  case hand(String, name: String, text: String)
  /// To do something with the screen, by the name of a ``Screen``.
  ///
  /// The name, and not the value: of an enumeration with a small payload beside bigger ones, the compiler
  /// for WebAssembly takes one value for another (6.3.1).
  case screen(String)
  /// To say something in the line that screen readers listen to.
  case say(String)

  /// What can be done with the screen.
  package enum Screen: String, Hashable, Sendable {
    /// To keep it on, or no longer.
    case awake, asleep
    /// To show nothing until somebody touches it.
    case blank
  }

  /// The ways out.
  package enum Way: String, Hashable, Sendable { case share, save, copy }
}

extension Answer {
  /// The answer as the browser's part reads it.
  package var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      if !shown.isEmpty {
        object.object("show") { object in
          for region in Region.allCases {
            guard let pieces = shown[region] else { continue }
            object.array(region.rawValue) { array in
              for piece in pieces { piece.write(to: &array) }
            }
          }
        }
      }
      if !wishes.isEmpty {
        object.array("want") { array in
          for wish in wishes { array.object { wish.write(to: &$0) } }
        }
      }
      for (key, isMeant) in [("add", false), ("replace", true)] {
        let meant = lines.filter { $0.replaces == isMeant }
        guard !meant.isEmpty else { continue }
        object.array(key) { array in
          for line in meant { array.object { line.write(to: &$0) } }
        }
      }
      if isOutrun { object.member("again", true) }
      if let title { object.member("title", title) }
      if let focus { object.member("focus", focus) }
      if let wakes { object.member("wake", Int(wakes)) }
    }
    return writer.bytes
  }
}

extension KeptLine {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.member("round", round)
    object.member("writer", writer)
    object.member("seq", sequence)
    object.member("sum", sum)
    object.member("line", line)
  }
}

extension Wish {
  fileprivate func write(to object: inout JSONObjectWriter) {
    switch self {
    case .write(let round, let writer): write("write", round, writer, to: &object)
    case .lines(let round, let writer): write("lines", round, writer, to: &object)
    case .erase(let round, let writer): write("erase", round, writer, to: &object)
    case .keep(let name, let value):
      object.member("want", "keep")
      object.member("name", name)
      object.member("value", value)
    case .hand(let way, let name, let text):
      object.member("want", way)
      object.member("name", name)
      object.member("text", text)
    case .screen(let name): object.member("want", name)
    case .say(let words):
      object.member("want", "say")
      object.member("words", words)
    }
  }

  private func write(
    _ name: String,
    _ round: String,
    _ writer: String,
    to object: inout JSONObjectWriter
  ) {
    object.member("want", name)
    object.member("round", round)
    object.member("writer", writer)
  }
}
