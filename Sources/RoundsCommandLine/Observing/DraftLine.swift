import InstructionalRounds
import JSONText
import Observing

/// What was typed in one visit and is not recorded, as it is kept outside of the record.
struct DraftLine: Hashable, Sendable {
  let visit: VisitID
  /// What was typed there, in its order.
  let drafts: [Draft]
}

extension [DraftLine] {
  /// Writes drafts on one line.
  var line: [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 1)
      object.array("drafts") { array in
        for line in self {
          for draft in line.drafts {
            array.object { $0.write(draft, in: line.visit) }
          }
        }
      }
    }
    return writer.bytes.filter { $0 != UInt8(ascii: "\n") }
  }

  /// Reads drafts from a line; what is not a draft is passed over, as nobody else can help it.
  init(line: [UInt8], lenses: [Lens]) {
    self = []
    guard let value = try? JSONReader().read(line), let object = value.object else { return }
    for member in object["drafts"]?.array ?? [] {
      guard let object = member.object,
        let visit = object["visit"]?.string.flatMap({ EntryID($0) }),
        let draft = Draft(object, lenses: lenses)
      else { continue }
      append(DraftLine(visit: VisitID(visit), drafts: [draft]))
    }
  }

  /// What was typed in one visit.
  func drafts(in visit: VisitID) -> [Draft] { filter { $0.visit == visit }.flatMap(\.drafts) }
}

extension JSONObjectWriter {
  /// Writes one draft.
  fileprivate mutating func write(_ draft: Draft, in visit: VisitID) {
    member("visit", visit.entry.description)
    member("at", draft.at.description)
    switch draft.kind {
    case .note: break
    case .mark(let lens, let value):
      member("lens", lens.code)
      if let value { member("value", value) }
    case .revision(let id): member("revises", id.entry.description)
    case .withdrawal(let id): member("withdraws", id.entry.description)
    }
    if let element = draft.element { member("element", element.rawValue) }
    member("text", draft.text)
  }
}

extension Draft {
  /// Reads one draft.
  fileprivate init?(_ object: JSONObject, lenses: [Lens]) {
    guard let at = object["at"]?.string.flatMap({ Moment($0) }),
      let text = object["text"]?.string
    else { return nil }
    var kind = Kind.note
    if let code = object["lens"]?.string {
      guard let lens = lenses.first(where: { $0.code == code }) else { return nil }
      kind = .mark(lens, value: object["value"]?.double)
    } else if let id = object["revises"]?.string.flatMap({ EntryID($0) }) {
      kind = .revision(NoteID(id))
    } else if let id = object["withdraws"]?.string.flatMap({ EntryID($0) }) {
      kind = .withdrawal(NoteID(id))
    }
    let element = object["element"]?.string.flatMap { CoreElement(rawValue: $0) }
    self.init(kind, at: at, text: text, element: element)
  }
}
