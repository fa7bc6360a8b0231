import InstructionalRounds
import Terminals
import Testing

@testable import Observing

/// An observation with a disk that is only a list, and a clock that is set by hand.
struct Room {
  /// What keys change.
  var observation: Observation
  /// What was recorded, in order.
  private(set) var recorded: [Draft] = []
  /// What it wanted done besides.
  private(set) var effects: [Effect] = []
  /// Why the disk refuses; it does not when there is nothing.
  var refusal: String?
  /// What is on its way to the disk, where that takes its time.
  private var underway: [Draft]?
  /// Whether the disk takes its time until it is asked to be done.
  var isSlow = false
  /// What time it is.
  private(set) var now: Moment

  /// A visit that began at 10:00, seen by KM.
  init(interval: Int64? = nil, isQuiet: Bool = false, notes: [CapturedNote] = []) throws {
    now = try #require(Moment("2026-11-20T10:00:00+01:00"))
    var settings = ObservationProtocol(id: try #require(ProtocolID("trial")))
    settings.lenses = [
      Lens(code: "Q", meaning: "The teacher asks a question", element: .teacher),
      Lens(code: "TM", meaning: "How long something takes"),
    ]
    let visit = ObservedVisit(
      number: try #require(VisitNumber(2)),
      subject: "mathematics",
      others: [1, 31, 32].compactMap(VisitNumber.init(_:)),
      began: now,
      author: try #require(ParticipantCode("KM")),
      settings: settings,
      interval: interval,
      isQuiet: isQuiet
    )
    observation = Observation(visit, notes: notes, missing: ["no task"])
  }

  /// Lets time go by.
  mutating func wait(seconds: Int64) {
    now = now.adding(milliseconds: seconds * 1_000) ?? now
    take(.timePassed)
  }

  /// Presses keys.
  mutating func press(_ keys: Key...) { for key in keys { take(.key(key)) } }

  /// Types a text, a key for every character.
  mutating func type(_ text: String) { for one in text { press(.text(String(one))) } }

  /// Types a line and Enter.
  mutating func enter(_ text: String) {
    type(text)
    press(.enter)
  }

  /// Has a slow disk be done.
  mutating func finish() {
    guard let drafts = underway else { return }
    underway = nil
    answer(drafts)
  }

  /// Takes what happened, and does what is wanted.
  mutating func take(_ happening: Happening) {
    for effect in observation.take(happening, at: now) {
      switch effect {
      case .record(let drafts) where isSlow:
        #expect(underway == nil, "two at a time")
        underway = drafts
      case .record(let drafts): answer(drafts)
      case .ask, .suspend, .redraw, .leave: effects.append(effect)
      }
    }
  }

  private mutating func answer(_ drafts: [Draft]) {
    if let refusal { return take(.refused(refusal)) }
    let start = recorded.count
    recorded += drafts
    take(.recorded((start..<recorded.count).compactMap(captured), question: nil))
  }

  /// A recorded draft as a note, numbered by its place among all.
  private func captured(_ place: Int) -> CapturedNote? {
    let draft = recorded[place]
    guard let writer = WriterID("KM-abcd") else { return nil }
    let id = NoteID(EntryID(writer: writer, sequence: UInt64(place + 1)))
    let reading = observation.visit.labels.readingTyped(draft.text)
    let chosen = Set([draft.element].compactMap(\.self))
    func note(_ id: NoteID, _ words: String, _ elements: Set<CoreElement>, gone: Bool = false)
      -> CapturedNote
    {
      CapturedNote(
        id,
        label: "KM\(id.entry.sequence)",
        at: draft.at,
        words: words,
        elements: elements,
        isWithdrawn: gone
      )
    }
    switch draft.kind {
    case .note: return note(id, reading.text, reading.elements.union(chosen))
    case .mark(let lens, let value):
      return note(id, lens.words(with: value), Set([lens.element].compactMap(\.self)))
    case .revision(let id): return note(id, reading.text, reading.elements.union(chosen))
    case .withdrawal(let id): return note(id, "", [], gone: true)
    }
  }
}
