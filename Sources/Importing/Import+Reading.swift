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
    guard bytes.count <= Import.limit else {
      throw .tooLarge(bytes: bytes.count, limit: Import.limit)
    }
    if let kind = ForeignFile.recognised(in: bytes, extension: hint) { throw .foreign(kind) }
    guard let text = DecodedText(bytes) else { throw .foreign(.unknown) }
    guard let first = text.lines.firstIndex(where: { !$0.cut.isEmpty }) else { throw .empty }
    let content = try Content(text.lines, first: first, extension: hint)
    var builder = ImportBuilder(
      content.format,
      digest: ContentDigest(of: bytes),
      lines: text.lines
    )
    builder.remark(ImportRemark.guessedEncoding, on: text.guessed)
    builder.remark(ImportRemark.controlsRemoved, on: text.cleaned)
    self = content.read(text.lines, first: first, into: builder, context).finished
  }
}

/// What a file is, with its header where it is a table.
private enum Content {
  /// Notes, a line each.
  case lines
  /// A transcript with the times of its cues.
  case cues(ImportFormat)
  /// A table below its header.
  case table(TableHeader, ImportFormat)

  /// What a text is, by its first line that is not blank.
  ///
  /// A header decides for a table. Its name's ending makes a table of anything with one column that is
  /// known, and without any says so rather than take cells for notes.
  init(_ lines: [String], first: Int, extension hint: String?) throws(ImportError) {
    let line = lines[first].cut
    let hint = hint?.lowercased()
    let isTable = hint == "csv" || hint == "tsv"
    if line == "WEBVTT" || line.hasPrefix("WEBVTT ") || line.hasPrefix("WEBVTT\t") {
      self = .cues(.webVTT)
    } else if Content.startsWithCue(lines[first...]) {
      self = .cues(hint == "vtt" ? .webVTT : .subRip)
    } else if let header = TableHeader(lines[first], minimum: isTable ? 1 : 2),
      let format = header.format
    {
      self = .table(header, format)
    } else if isTable {
      throw .noColumns
    } else {
      self = .lines
    }
  }

  /// Whether the first or second line has the times of a cue.
  private static func startsWithCue(_ lines: ArraySlice<String>) -> Bool {
    lines.prefix(2).contains { line in
      var scanner = LineScanner(line.cut)
      return scanner.takeElapsed() != nil && scanner.text.hasPrefix("-->")
    }
  }

  /// What the text turned out to be.
  var format: ImportFormat {
    switch self {
    case .lines: .sheet
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
    case .table(let header, let format):
      builder.mark(first + 1...first + 1, .structure)
      return format == .timeline
        ? TimelineReader.read(lines, header, at: first, into: builder, context)
        : TableReader.read(lines, header, at: first, into: builder, context)
    }
  }
}
