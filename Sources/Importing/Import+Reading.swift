import InstructionalRounds

extension Import {
  /// The most bytes that are read: a hundred times the transcript of a long day.
  package static let limit = 16 << 20

  /// Reads what people have: typed-up notes, a table, a transcript, a timeline.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - hint: The ending of its name, such as `csv`, which decides only where the content does not.
  ///   - context: What must be known of the round.
  /// - Throws: ``ImportError`` when nothing at all can be read, with what to do.
  package init(
    _ bytes: [UInt8],
    extension hint: String? = nil,
    in context: ImportContext
  ) throws(ImportError) {
    self = try Import.read(bytes, extension: hint, in: context).result
  }

  /// Reads what people have, and tells as well who is heard in it by name.
  package static func read(
    _ bytes: [UInt8],
    extension hint: String? = nil,
    in context: ImportContext
  ) throws(ImportError) -> (result: Import, heard: SpeakersHeard) {
    guard bytes.count <= Import.limit else {
      throw .tooLarge(bytes: bytes.count, limit: Import.limit)
    }
    if let kind = ForeignFile.recognized(in: bytes, extension: hint) { throw .foreign(kind) }
    guard let text = DecodedText(bytes) else { throw .foreign(.unknown) }
    guard let first = text.lines.firstIndex(where: { !$0.cut.isEmpty }) else { throw .empty }
    if let kind = ForeignFile.recognized(in: text.lines[first...]) { throw .foreign(kind) }
    let content = try Content(text.lines, first: first, extension: hint, context)
    var builder = ImportBuilder(
      content.format,
      digest: ContentDigest(of: bytes),
      lines: text.lines
    )
    builder.remark(ImportRemark.guessedEncoding, on: text.guessed)
    builder.remark(ImportRemark.controlsRemoved, on: text.cleaned)
    builder = content.read(text.lines, first: first, into: builder, context)
    return (builder.finished, builder.heard)
  }
}

/// What a file is, with its header where it is a table.
private enum Content {
  /// Notes, a line each.
  case lines
  /// A transcript with the times of its cues.
  case cues(ImportFormat)
  /// A transcript that was saved or pasted as text.
  case transcript(TextTranscript)
  /// A table below its header.
  case table(TableHeader, ImportFormat)

  /// What a text is, by its first lines that are not blank.
  ///
  /// A header decides for a table. Its name's ending makes a table of anything with one column that is
  /// known, and without any says so rather than take cells for notes.
  init(
    _ lines: [String],
    first: Int,
    extension hint: String?,
    _ context: ImportContext
  ) throws(ImportError) {
    let line = lines[first].cut
    let hint = hint?.lowercased()
    let isTable = ["csv", "tsv", "tab"].contains(hint) || !context.columns.isEmpty
    if line == "WEBVTT" || line.hasPrefix("WEBVTT ") || line.hasPrefix("WEBVTT\t") {
      self = .cues(.webVTT)
    } else if let header = TableHeader.ofTiers(in: lines, from: first), let format = header.format {
      self = .table(header, format)
    } else if hint == "vtt" || hint == "srt" || Content.startsWithCue(lines[first...]) {
      self = .cues(hint == "vtt" ? .webVTT : .subRip)
    } else if let header = TableHeader.found(in: lines, isTable: isTable, named: context.columns),
      let format = header.format
    {
      self = .table(header, format)
    } else if isTable {
      throw .noColumns
    } else if let transcript = TextTranscript(lines, context) {
      self = .transcript(transcript)
    } else {
      self = .lines
    }
  }

  /// Whether one of the first lines has the times of a cue.
  private static func startsWithCue(_ lines: ArraySlice<String>) -> Bool {
    lines.prefix(6).contains { CueTiming($0.cut) != nil }
  }

  /// What the text turned out to be.
  var format: ImportFormat {
    switch self {
    case .lines: .sheet
    case .transcript: .textTranscript
    case .cues(let format), .table(_, let format): format
    }
  }

  /// Reads the text as what it is.
  func read(
    _ lines: [String],
    first: Int,
    into builder: ImportBuilder,
    _ context: ImportContext
  ) -> ImportBuilder {
    var builder = builder
    switch self {
    case .lines: return SheetReader.read(lines, into: builder, context)
    case .cues: return CueReader.read(lines, into: builder, context)
    case .transcript(let transcript): return transcript.read(into: builder, lines, context)
    case .table(let header, let format):
      let above = (first..<header.lines.lowerBound).filter { !lines[$0].cut.isEmpty }
      builder.leaveOut(above.filter { lines[$0].delimiterLine == nil }.map { $0 + 1 }, of: lines)
      for line in above { builder.mark(line + 1...line + 1, .structure) }
      for line in header.lines { builder.mark(line + 1...line + 1, .structure) }
      return format == .timeline
        ? TimelineReader.read(lines, header, into: builder, context)
        : TableReader.read(lines, header, into: builder, context)
    }
  }
}
