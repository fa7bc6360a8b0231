import InstructionalRounds

/// Reads a table of notes, or of what was said: a row a note.
struct TableReader {
  /// What the columns hold.
  private let header: TableHeader
  /// What is known of the round.
  private let context: ImportContext
  private let times: TableTimes
  /// What has come out so far.
  private var builder: ImportBuilder
  /// The time of the row before.
  private var keeper: Timekeeper
  /// The visit and the author of the row before.
  private var section = TableRow.Section()
  /// The speakers whose names went.
  private var names = DroppedNames()
  /// Cells that were left out while their row came in.
  private var ignored: [TableColumn: [Int]] = [:]

  /// Reads the rows below a header.
  static func read(
    _ lines: [String],
    _ header: TableHeader,
    into builder: ImportBuilder,
    _ context: ImportContext
  ) -> ImportBuilder {
    let start = header.lines.upperBound
    let rows = Array(DelimitedReader(lines, delimiter: header.delimiter, from: start))
    var reader = TableReader(header, context, builder, header.times(in: rows, context.window))
    for row in rows { reader.read(row) }
    reader.finish()
    return reader.builder
  }

  /// A reader that is below the header.
  private init(
    _ header: TableHeader,
    _ context: ImportContext,
    _ builder: ImportBuilder,
    _ times: TableTimes
  ) {
    (self.header, self.context, self.builder, self.times) = (header, context, builder, times)
    keeper = Timekeeper(context.window, now: context.now, base: times.base)
  }

  /// Makes a note of a row, or says why it cannot be one.
  private mutating func read(_ row: DelimitedReader.Row) {
    switch row {
    case .malformed(let line, let why): builder.skip(line...line, why)
    case .row(let cells, let lines):
      if cells.allSatisfy({ $0.cut.isEmpty }) { return builder.mark(lines, .structure) }
      do throws(SkipReason) {
        let row = try TableRow(cells, lines: lines, header)
        if row.isOfTheForm || isGone(row) { return builder.mark(lines, .structure) }
        for draft in try drafts(of: row) { builder.add(draft) }
      } catch {
        builder.skip(lines, error)
      }
    }
  }

  /// Whether a row of the program's own was taken back, or its words were taken out.
  private func isGone(_ row: TableRow) -> Bool {
    guard header.isOwn else { return false }
    return row.isMarked("withdrawn", header) || row.isMarked("redacted", header)
  }

  /// What a row says, a note for each of its columns of notes.
  private mutating func drafts(of row: TableRow) throws(SkipReason) -> [NoteDraft] {
    let section = try row.section(context)
    if section != self.section {
      keeper = keeper.startingOver(in: context.window(of: section.visit))
      self.section = section
    }
    let (written, time) = try row.time(times, &keeper)
    let texts = row.texts.filter { !$0.text.isEmpty }
    guard !texts.isEmpty else { throw .nothingSaid }
    if row.namesAuthor(section) { ignored[.author, default: []].append(row.lines.lowerBound) }
    return texts.map { column, text in
      var draft = NoteDraft(
        lines: row.lines,
        text: text,
        content: text,
        written: written,
        time: time,
        visit: section.visit,
        author: section.author
      )
      if header.isOwn {
        draft.text = text.hasPrefix("'") ? String(text.dropFirst()) : text
      } else if header.format == .transcriptTable {
        quote(&draft, row[.speaker])
      } else {
        draft.text = text.withoutGuard
        label(&draft)
      }
      if let element = header.elements[column], draft.elements.isEmpty {
        draft.elements = [element]
      }
      code(&draft, row)
      return draft
    }
  }

  /// Makes what was said a quotation, and its speaker a teacher or a student.
  private mutating func quote(_ draft: inout NoteDraft, _ label: String) {
    let speaker = Speaker(label: label, labels: context.labels, teachers: context.teachers)
    names.drop(speaker, as: label, saying: draft.text, in: &builder)
    draft.elements = speaker.element.map { [$0] } ?? []
    draft.content = "\(speaker.element?.rawValue ?? ""): \(draft.text)"
    draft.text = draft.text.quoted
  }

  /// Takes off the label that an observer's note begins with.
  private func label(_ draft: inout NoteDraft) {
    let labeled = context.reading(draft.text)
    (draft.text, draft.elements) = (labeled.text, labeled.elements)
  }

  /// Adds what the columns of element, lens and selection say.
  private mutating func code(_ draft: inout NoteDraft, _ row: TableRow) {
    let line = row.lines.lowerBound
    if !row[.element].cut.isEmpty {
      let elements = context.labels.elements(of: row[.element], in: header)
      if elements == nil { ignored[.element, default: []].append(line) }
      draft.elements.formUnion(elements ?? [])
    }
    for code in row[.lens].split(whereSeparator: { ",;/ ".contains($0) }) {
      if let lens = context.lens(String(code)) {
        draft.lenses.insert(lens.code)
        if let element = lens.element { draft.elements.insert(element) }
      } else {
        ignored[.lens, default: []].append(line)
      }
    }
    if let isSelected = row.isSelected {
      draft.isSelected = isSelected
    } else {
      ignored[.selected, default: []].append(line)
    }
  }

  /// Says what concerns the table as a whole.
  private mutating func finish() {
    names.remark(in: &builder)
    builder.remark(ImportRemark.timesRunBackward, on: keeper.backward)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    builder.remark(ImportRemark.untimed, on: keeper.untimed)
    for column in TableColumn.allCases {
      builder.remark({ .cellsIgnored(column: column, lines: $0) }, on: ignored[column] ?? [])
    }
    if !header.namesOfPeople.isEmpty { builder.remark(.namesOfPeopleIgnored(header.namesOfPeople)) }
    if !header.ignored.isEmpty { builder.remark(.columnsIgnored(header.ignored)) }
    builder.remarkOnBeginning()
  }
}

extension TableRow {
  /// Whether a cell of the program's own says yes.
  fileprivate func isMarked(_ name: String, _ header: TableHeader) -> Bool {
    header.names.firstIndex(of: name).map { all.count > $0 && all[$0] == "true" } ?? false
  }
}

extension ElementLabels {
  /// The elements of a cell; the program's own tables part them with spaces.
  fileprivate func elements(of cell: String, in header: TableHeader) -> Set<CoreElement>? {
    elements(of: header.isOwn ? cell.split(separator: " ").joined(separator: "/") : cell)
  }
}

extension String {
  /// The text without the apostrophe that keeps a spreadsheet from running it.
  fileprivate var withoutGuard: String {
    guard hasPrefix("'"), let second = unicodeScalars.dropFirst().first,
      "=+-@＝＋－＠".unicodeScalars.contains(second)
    else { return self }
    return String(dropFirst())
  }
}
