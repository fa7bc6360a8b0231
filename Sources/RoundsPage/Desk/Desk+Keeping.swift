import InstructionalRounds
import JSONText
import JournalFormat

/// What the browser keeps beside the record: the draft, and what was handed over.
extension Desk {
  var draftName: String { "draft/\(round.id.text)/\(writer)" }
  var seatName: String { "desk/\(round.id.text)/\(code)" }
  var handedName: String { "handed/\(round.id.text)/\(writer)" }

  /// What was typed and is not kept yet, and where it belongs; nothing where nothing was.
  var draftText: String? {
    let typed = outbox.compactMap { $0.typed } + [lineDraft?.typed].compactMap { $0 }
    guard !typed.isEmpty || visit != nil else { return nil }
    var writer = JSONWriter()
    writer.object { object in
      object.member("visit", visit?.entry.description)
      object.array("lines") { array in
        for typed in typed { array.object { typed.write(to: &$0) } }
      }
    }
    return writer.text
  }

  /// The line as it would be sent.
  private var lineDraft: Draft? {
    guard let begun = line.begun, !line.text.isEmpty else { return nil }
    if let note = line.revising {
      return Draft(.revise(note, text: line.text, element: line.element), at: begun)
    }
    return visit.map { Draft(.note($0, text: line.text, element: line.element), at: begun) }
  }

  /// Takes up what was typed in an earlier sitting and not kept after all.
  ///
  /// The last of it is on the line again, and the rest waits to be kept.
  mutating func restore(_ text: String?) {
    guard let text, let object = try? JSONReader().read(text).object else { return }
    visit = object["visit"]?.string.flatMap { EntryID($0) }.map { VisitID($0) }
    let kept = Set(history(of: writer).map { $0.happened })
    var drafts = (object["lines"]?.array ?? []).compactMap { Draft($0.object) }
    drafts = drafts.filter { !kept.contains($0.at) && !kept.contains(round.moment(of: $0)) }
    guard let last = drafts.popLast() else { return }
    outbox += drafts
    isHeld = !drafts.isEmpty
    switch last.intent {
    case .note(let place, let text, let element):
      visit = place
      line.text = text
      line.element = element
      line.begun = last.at
    case .revise(let note, let text, let element):
      line.text = text
      line.element = element
      line.revising = note
      line.begun = last.at
    default: break
    }
    remark = "You had typed this and not kept it. Press Keep to keep it, or Discard."
  }

  private func history(of writer: WriterID) -> [Entry] {
    round.history.entries.filter { $0.id.writer == writer }
  }
}

/// A draft that holds words of somebody, as the browser keeps it.
private struct TypedDraft {
  let visit: VisitID?
  let note: NoteID?
  let text: String
  let element: CoreElement?
  let at: Moment

  func write(to object: inout JSONObjectWriter) {
    object.member("visit", visit?.entry.description)
    object.member("note", note?.entry.description)
    object.member("text", text)
    object.member("element", element?.rawValue)
    object.member("at", at.milliseconds)
    object.member("offset", at.offset)
  }
}

extension Draft {
  fileprivate var typed: TypedDraft? {
    switch intent {
    case .note(let visit, let text, let element):
      TypedDraft(visit: visit, note: nil, text: text, element: element, at: at)
    case .revise(let note, let text, let element):
      TypedDraft(visit: nil, note: note, text: text, element: element, at: at)
    case .join, .begin, .end, .plan, .mark, .withdraw, .tag, .keep, .gap, .choose, .putBack:
      nil
    }
  }

  fileprivate init?(_ object: JSONObject?) {
    guard let object, let text = object["text"]?.string,
      let milliseconds = object["at"]?.number?.integer(as: Int64.self),
      let moment = Moment(milliseconds: milliseconds, offset: object["offset"]?.integer ?? 0)
    else { return nil }
    let element = object["element"]?.string.flatMap { CoreElement(rawValue: $0) }
    if let note = object["note"]?.string.flatMap({ EntryID($0) }) {
      self.init(.revise(NoteID(note), text: text, element: element), at: moment)
    } else if let visit = object["visit"]?.string.flatMap({ EntryID($0) }) {
      self.init(.note(VisitID(visit), text: text, element: element), at: moment)
    } else {
      return nil
    }
  }
}

extension Desk.Handed {
  /// Reads what was kept; nothing was handed over where nothing is.
  init(_ text: String?) {
    self.init()
    let parts = text?.split(separator: " ").map { String($0) } ?? []
    guard parts.count == 2, let lines = UInt64(parts[0]), let notes = Int(parts[1]) else { return }
    self.lines = lines
    self.notes = notes
  }

  var text: String { "\(lines) \(notes)" }
}

/// The file that is handed over: the writer's journal, byte for byte.
extension Desk {
  /// What it is called; its ending is one that share sheets take.
  package var fileName: String { "\(round.id.text)-\(writer).jsonl.txt" }

  /// Its lines.
  package var fileText: String {
    var text = ""
    for line in lines { text += String(decoding: line.bytes, as: UTF8.self) + "\n" }
    return text
  }

  /// Whether a person said that everything has arrived.
  package var isAllHandedOver: Bool { handed.lines == end.sequence && outbox.isEmpty }
}
