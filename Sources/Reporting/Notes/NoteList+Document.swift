import InstructionalRounds
package import JSONText

extension Document {
  /// Notes in a table for each visit, with what is asked about them.
  package init(_ list: NoteList) {
    guard !list.notes.isEmpty else {
      self.init([.paragraph("No notes.")])
      return
    }
    var blocks: [Block] = []
    var visit: VisitID?
    for source in list.notes.compactMap(\.source) where source.visitID != visit {
      visit = source.visitID
      let own = list.notes.filter { $0.source?.visitID == source.visitID }
      blocks += [.heading("Visit \(source.visit)"), .table(list.table(own))]
    }
    self.init(blocks)
  }
}

extension NoteList {
  /// The notes of a visit, a row each.
  fileprivate func table(_ notes: [SummaryNote]) -> Table {
    let columns = ["Time", "Note", "By", "Of", "What was seen or heard"] as [Phrase]
    return Table(columns.map { Table.Column($0) }, notes.map(row))
  }

  private func row(_ note: SummaryNote) -> [Phrase] {
    let elements = (note.elements.map(\.rawValue) + note.lenses)
    let marks: Phrase =
      note.marks.isEmpty ? "" : " \(aside: "[\(note.marks.joined(separator: ", "))]")"
    let asked = questions(on: note).map { "\n\(aside: $0.question)" as Phrase }
    return [
      "\(note.source?.at.minute ?? "")", "\(note.name)", "\(note.source?.author.text ?? "")",
      "\(elements.isEmpty ? "-" : elements.joined(separator: ", "))",
      asked.reduce("\(note.words)\(marks)", +),
    ]
  }
}

extension NoteList {
  /// The notes as one JSON object; each has the keys that it has in a summary, and more.
  package func json(_ layout: JSONWriter.Layout = .indented) -> String {
    var writer = JSONWriter(layout: layout)
    writer.object { object in
      object.member("format", 1)
      object.array("notes") { array in
        for note in notes { array.object { write(note, to: &$0) } }
      }
    }
    return writer.text
  }

  /// Writes its members.
  private func write(_ note: SummaryNote, to object: inout JSONObjectWriter) {
    note.write(&object)
    object.array("lenses", note.lenses)
    object.array("questions") { array in
      for question in questions(on: note) { array.object(question.write) }
    }
  }
}

extension NoteList {
  /// What is asked about a note.
  private func questions(on note: SummaryNote) -> [OpenQuestion] {
    note.source.flatMap { questions[$0.id] } ?? []
  }
}

extension SummaryNote {
  /// The protocol's own codes for it, alphabetically.
  fileprivate var lenses: [String] { source?.lenses.sorted() ?? [] }
}

extension OpenQuestion {
  /// Writes its members.
  func write(_ object: inout JSONObjectWriter) {
    object.member("note", label)
    object.member("kind", flag.kind.rawValue)
    object.member("start", flag.range.lowerBound)
    object.member("end", flag.range.upperBound)
    object.member("text", flag.text)
    object.member("ask", question)
  }
}
