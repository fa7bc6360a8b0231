package import InstructionalRounds
import JSONText
import JournalFormat
import ProtocolLibrary

/// The page as a value: what the browser tells goes in, and what is shown and wanted comes out.
///
/// It knows neither a document nor a store nor a clock; the browser's part has those, and no rule. So
/// the same page runs in a browser, compiled to WebAssembly, and in the tests, natively.
package struct Page: Sendable {
  /// How the page was opened.
  var opening = Opening()
  /// What the page is at.
  package internal(set) var room = Room.waiting
  /// The vocabularies that the page has.
  let builtIn: @Sendable (String) -> Vocabulary?
  /// A source of randomness, for the tags of writers and for salt.
  let random: @Sendable () -> UInt64

  /// What the page is at.
  package enum Room: Sendable {
    /// Nothing has happened yet.
    case waiting
    /// An invitation is wanted, or a code for one that is here.
    case arrival(Arrival)
    /// Notes are taken.
    case desk(Desk)
    /// Somebody practices.
    case practice(PracticeSitting)
  }

  package init(
    vocabularies: @escaping @Sendable (String) -> Vocabulary?,
    random: @escaping @Sendable () -> UInt64
  ) {
    builtIn = vocabularies
    self.random = random
  }
}

extension Page {
  /// Answers a question of the browser's part.
  package mutating func answer(_ question: [UInt8]) -> [UInt8] {
    guard let object = try? JSONReader().read(question).object,
      let at = object["at"]?.number?.integer(as: Int64.self),
      let now = Moment(milliseconds: at, offset: object["offset"]?.integer ?? 0),
      let happening = Happening(object)
    else { return Answer().bytes }
    return take(happening, at: now).bytes
  }

  /// Takes what happened.
  package mutating func take(_ happening: Happening, at now: Moment) -> Answer {
    if case .begun(let opening) = happening {
      self.opening = opening
      return practice(at: now) ?? begin()
    }
    switch room {
    case .waiting: return Answer()
    case .arrival(var arrival):
      // The room is given up while it changes, so that nothing in it is copied.
      room = .waiting
      let answer = take(happening, at: now, in: &arrival)
      if case .waiting = room { room = .arrival(arrival) }
      return answer
    case .desk(var desk):
      room = .waiting
      let answer = take(happening, at: now, at: &desk)
      if case .waiting = room { room = .desk(desk) }
      return answer
    case .practice(var sitting):
      room = .waiting
      let answer = take(happening, at: now, in: &sitting)
      room = .practice(sitting)
      return answer
    }
  }

  /// Opens the page where it was left: at the desk of the writer whose lines the browser kept last.
  mutating func begin() -> Answer {
    var arrival = Arrival()
    if opening.isSecond {
      arrival.trouble = """
        This page is open in another window or tab, and only one can take notes. Close one of them, then \
        reload this page.
        """
      arrival.isShut = true
      room = .arrival(arrival)
      return arrival.screen(of: opening)
    }
    if !opening.trouble.isEmpty {
      arrival.trouble = """
        This browser does not let the page keep anything (\(opening.trouble)), so notes would be lost. \
        A private window does that; open the page in an ordinary one.
        """
      arrival.isShut = true
      room = .arrival(arrival)
      return arrival.screen(of: opening)
    }
    let texts = [opening.files["invitation"]].compactMap { $0 } + keptInvitations
    for text in texts {
      guard arrival.invitation == nil, case .invited(let lines) = InvitationText(text).reading
      else {
        continue
      }
      arrival.invitation = OpenedRound(lines, reading: vocabulary)
      arrival.text = text
    }
    guard let round = arrival.invitation, let kept = opening.things["desk/\(round.id.text)"],
      let writer = WriterID(kept)
    else {
      room = .arrival(arrival)
      return arrival.screen(of: opening)
    }
    return sitDown(Desk(round, writer: writer))
  }

  /// The invitations that the browser kept, the last one first.
  private var keptInvitations: [String] {
    let names = opening.things.keys.filter { $0.hasPrefix("round/") }.sorted()
    let last = opening.things["last"].map { "round/\($0)" }
    return (names.filter { $0 == last } + names.filter { $0 != last }).compactMap {
      opening.things[$0]
    }
  }

  /// Goes to the desk of a writer, whose lines the store has to give first.
  mutating func sitDown(_ desk: Desk) -> Answer {
    room = .desk(desk)
    var answer = Answer()
    answer.title = desk.round.title
    answer.wishes = [.lines(round: desk.round.id.text, writer: desk.writer.description)]
    return answer
  }

  /// The vocabulary of a name: the page's own file comes first.
  func vocabulary(_ name: String) -> Vocabulary? {
    guard let text = opening.files["vocabularies/\(name).json5"] else { return builtIn(name) }
    guard let lists = try? VocabularyFile.read(Array(text.utf8)) else { return nil }
    return Vocabulary(lists)
  }
}
