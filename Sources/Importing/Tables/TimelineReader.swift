import InstructionalRounds

/// Reads a coded timeline, in which a code holds until the next, as programs for observing write it.
///
/// A code that the protocol has becomes a mark: a note with the code's meaning and how long it held.
/// Other codes mean nothing here and are listed. `NA` is the time before the beginning, and `END` or
/// a last row without a code is where the coding ends.
struct TimelineReader {
  /// What the columns hold.
  private let header: TableHeader
  /// What is known of the round.
  private let context: ImportContext
  /// What has come out so far.
  private var builder: ImportBuilder
  /// The time of the row before.
  private var keeper: Timekeeper
  /// How many marks were made.
  private var marks = 0
  /// The codes that the protocol does not have.
  private var unknown: Set<String> = []

  /// A row with its time.
  private struct Entry {
    var row: TableRow
    var written: WrittenTime?
    var time: ImportedTime?
    /// When it was over, where the row says so.
    var ends: ImportedTime?
    /// Whether it begins or ends what lasts, in small letters.
    var state: String { row[.state].cut.lowercased() }
  }

  /// Reads the rows below a header.
  static func read(
    _ lines: [String],
    _ header: TableHeader,
    into builder: ImportBuilder,
    _ context: ImportContext
  ) -> ImportBuilder {
    let start = header.lines.upperBound
    let rows = Array(DelimitedReader(lines, delimiter: header.delimiter, from: start))
    let times = header.times(in: rows, context.window)
    let keeper = Timekeeper(context.window, now: context.now, base: times.base)
    var reader = TimelineReader(header, context, builder, keeper)
    let entries = rows.compactMap { reader.entry($0, times) }
    for (index, entry) in entries.enumerated() {
      reader.read(entry, ends: entry.ends ?? reader.end(of: entry, in: entries[(index + 1)...]))
    }
    reader.finish()
    return reader.builder
  }

  /// When what an entry is about is over: at the row that says so, or with the next code.
  private func end(of entry: Entry, in later: ArraySlice<Entry>) -> ImportedTime? {
    switch entry.state {
    case "point": nil
    case "start":
      later.first {
        $0.state == "stop" && $0.row[.lens].cut == entry.row[.lens].cut
          && $0.row[.element].cut == entry.row[.element].cut
      }?.time
    default: header.has(.ends) ? nil : later.first?.time
    }
  }

  /// A reader that is below the header.
  private init(
    _ header: TableHeader,
    _ context: ImportContext,
    _ builder: ImportBuilder,
    _ keeper: Timekeeper
  ) {
    (self.header, self.context, self.builder, self.keeper) = (header, context, builder, keeper)
  }

  /// A row with its time, or `nil` when it is blank or had to be skipped.
  private mutating func entry(_ row: DelimitedReader.Row, _ times: TableTimes) -> Entry? {
    switch row {
    case .malformed(let line, let why):
      builder.skip(line...line, why)
      return nil
    case .row(let cells, let lines):
      if cells.allSatisfy({ $0.cut.isEmpty }) {
        builder.mark(lines, .structure)
        return nil
      }
      do throws(SkipReason) {
        let row = try TableRow(cells, lines: lines, header)
        let (written, time) = try row.time(times, &keeper)
        return Entry(row: row, written: written, time: time, ends: end(of: row, times))
      } catch {
        builder.skip(lines, error)
        return nil
      }
    }
  }

  /// When a row says that it was over.
  private func end(of row: TableRow, _ times: TableTimes) -> ImportedTime? {
    do throws(SkipReason) {
      guard let written = try times.written(row[.ends]) else { return nil }
      var keeper = Timekeeper(context.window, now: nil, base: times.base)
      return try keeper.time(of: written, line: 1)
    } catch {
      return nil
    }
  }

  /// Makes a mark of a row, which holds until it ends.
  private mutating func read(_ entry: Entry, ends: ImportedTime?) {
    if entry.state == "stop", entry.row[.comment].cut.isEmpty {
      return builder.mark(entry.row.lines, .structure)
    }
    let (code, comment) = (entry.row[.lens].cut, entry.row[.comment].cut)
    let lens = context.lens(code)
    guard comment.isEmpty else { return add(entry, lens, text: comment) }
    guard let lens else {
      let isBoundary = code.isEmpty || ["na", "end"].contains(code.lowercased())
      if isBoundary { return builder.mark(entry.row.lines, .structure) }
      unknown.insert(code)
      return builder.skip(entry.row.lines, .unknownCode(code))
    }
    let meaning = lens.meaning.isEmpty ? lens.code : "\(lens.meaning) (\(lens.code))"
    let length = ends.flatMap { entry.time?.milliseconds(until: $0) }
    guard let length, length > 0 else { return add(entry, lens, text: meaning) }
    let seconds = Int(length / 1_000)
    let (minutes, rest) = (seconds / 60, seconds % 60)
    add(entry, lens, text: "\(meaning), for \(minutes):\(rest < 10 ? "0" : "")\(rest)")
  }

  /// Adds a mark, or what somebody remarked at this time.
  private mutating func add(_ entry: Entry, _ lens: Lens?, text: String) {
    marks += 1
    builder.add(
      NoteDraft(
        lines: entry.row.lines,
        text: text,
        content: "\(entry.row[.lens].cut)\t\(entry.row[.comment].cut)",
        written: entry.written,
        time: entry.time,
        elements: elements(of: entry.row, lens),
        lenses: lens.map { [$0.code] } ?? []
      )
    )
  }

  /// What a mark is evidence of: what its code is, or else whom it was seen of.
  private func elements(of row: TableRow, _ lens: Lens?) -> Set<CoreElement> {
    if let element = lens?.element { return [element] }
    return context.labels.elements(of: row[.element]) ?? []
  }

  /// Says what can be made of the timeline.
  private mutating func finish() {
    builder.remark(.timeline(marks: marks, unknownCodes: unknown.count))
    builder.remark(ImportRemark.timesRunBackward, on: keeper.backward)
    builder.remark(ImportRemark.outsideVisit, on: keeper.outside)
    if !header.namesOfPeople.isEmpty { builder.remark(.namesOfPeopleIgnored(header.namesOfPeople)) }
    if !header.ignored.isEmpty { builder.remark(.columnsIgnored(header.ignored)) }
    builder.remarkOnBeginning()
  }
}

extension ImportedTime {
  /// How long it is until another; `nil` where the two do not count from the same.
  fileprivate func milliseconds(until other: ImportedTime) -> Int64? {
    switch (self, other) {
    case (.moment(let first), .moment(let second)): second.milliseconds - first.milliseconds
    case (.elapsed(let first), .elapsed(let second)): second - first
    case (.moment, .elapsed), (.elapsed, .moment): nil
    }
  }
}
