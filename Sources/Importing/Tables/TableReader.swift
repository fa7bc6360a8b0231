import InstructionalRounds

/// Reads a table of notes, or of what was said: a row a note.
struct TableReader {
  /// What the columns hold.
  private let header: TableHeader
  /// What is known of the round.
  private let context: ImportContext
  /// What the times count from.
  private let base: TimeBase
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

  /// Reads the rows below a header that stands on a line counted from 0.
  static func read(
    _ lines: [String],
    _ header: TableHeader,
    at place: Int,
    into builder: ImportBuilder,
    _ context: ImportContext
  ) -> ImportBuilder {
    let rows = Array(DelimitedReader(lines, delimiter: header.delimiter, from: place + 1))
    var reader = TableReader(header, context, builder, firstTime: header.firstTime(in: rows))
    for row in rows { reader.read(row) }
    reader.finish()
    return reader.builder
  }

  /// A reader that stands below the header.
  private init(
    _ header: TableHeader,
    _ context: ImportContext,
    _ builder: ImportBuilder,
    firstTime: String
  ) {
    (self.header, self.context, self.builder) = (header, context, builder)
    let isRecording = header.format != .table
    base = .ofTable(firstCell: firstTime, in: context.window, isRecording: isRecording)
    keeper = Timekeeper(context.window, now: context.now, base: base)
  }

  /// Makes a note of a row, or says why it cannot be one.
  private mutating func read(_ row: DelimitedReader.Row) {
    switch row {
    case .malformed(let line, let why): builder.skip(line...line, why)
    case .row(let cells, let lines):
      if cells.allSatisfy({ $0.cut.isEmpty }) { return builder.mark(lines, .structure) }
      do throws(SkipReason) {
        let row = try TableRow(cells, lines: lines, header)
        builder.add(try draft(of: row))
      } catch {
        builder.skip(lines, error)
      }
    }
  }

  /// What a row says.
  private mutating func draft(of row: TableRow) throws(SkipReason) -> NoteDraft {
    let section = try row.section(context)
    if section != self.section {
      keeper = keeper.startingOver(in: context.window(of: section.visit))
      self.section = section
    }
    let (written, time) = try row.time(base, &keeper)
    let said = row[.text].cut
    guard !said.isEmpty else { throw .nothingSaid }
    var draft = NoteDraft(
      lines: row.lines,
      text: said,
      content: said,
      written: written,
      time: time,
      visit: section.visit,
      author: section.author
    )
    if header.format == .transcriptTable { quote(&draft, row[.speaker]) } else { label(&draft) }
    code(&draft, row)
    return draft
  }

  /// Makes what was said a quotation, and its speaker a teacher or a student.
  private mutating func quote(_ draft: inout NoteDraft, _ label: String) {
    let speaker = Speaker(label: label, labels: context.labels)
    names.drop(speaker)
    draft.elements = speaker.element.map { [$0] } ?? []
    draft.content = "\(speaker.element?.rawValue ?? ""): \(draft.text)"
    draft.text = draft.text.quoted
  }

  /// Takes off the label that an observer's note begins with.
  private func label(_ draft: inout NoteDraft) {
    let labelled = context.labels.reading(draft.text)
    (draft.text, draft.elements) = (labelled.text, labelled.elements)
  }

  /// Adds what the columns of element, lens and selection say.
  private mutating func code(_ draft: inout NoteDraft, _ row: TableRow) {
    let line = row.lines.lowerBound
    if !row[.element].cut.isEmpty {
      let elements = context.labels.elements(of: row[.element])
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
    builder.remark(ImportRemark.timesRunBackwards, on: keeper.backwards)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    builder.remark(ImportRemark.untimed, on: keeper.untimed)
    for column in TableColumn.allCases {
      builder.remark({ .cellsIgnored(column: column, lines: $0) }, on: ignored[column] ?? [])
    }
    if !header.ignored.isEmpty { builder.remark(.columnsIgnored(header.ignored)) }
    builder.remarkOnBeginning()
  }
}
