import InstructionalRounds

/// Collects what comes out of a file, line by line.
struct ImportBuilder {
  /// What has been collected.
  private(set) var result: Import
  /// How often each content has occurred, so that equal lines stay several.
  private var occurrences: [ContentDigest: UInt32] = [:]

  /// Who is heard by name in a transcript, for whoever has to say which of them is the teacher.
  private(set) var heard = SpeakersHeard()

  /// For each line, whether nothing is on it.
  private let isBlank: [Bool]
  /// The lines of the file.
  private let texts: [String]

  /// Begins with every line blank, so that a line which a reader forgets is found out.
  init(_ format: ImportFormat, digest: ContentDigest, lines: [String]) {
    texts = lines
    isBlank = lines.map { $0.cut.isEmpty }
    let fates = [LineFate](repeating: .blank, count: lines.count)
    result = Import(format: format, digest: digest, fates: fates)
  }

  /// Says what happened to lines; a line of which a note came stays one.
  mutating func mark(_ lines: ClosedRange<Int>, _ fate: LineFate) {
    for line in lines where result.fates[line - 1] != .note {
      let isOnlyForm = fate == .structure && isBlank[line - 1]
      result.fates[line - 1] = isOnlyForm ? .blank : fate
    }
  }

  /// Says why lines did not become a note.
  mutating func skip(_ lines: ClosedRange<Int>, _ why: SkipReason) {
    let words =
      texts[(lines.lowerBound - 1)..<min(lines.upperBound, texts.count)]
      .lazy.map { $0.cut }.first { !$0.isEmpty } ?? ""
    result.skipped.append(SkippedLine(line: lines.lowerBound, why: why, words: words.brief))
    mark(lines, .skipped)
  }

  /// Leaves lines out that are not notes, and says which; lines are counted from 1.
  mutating func leaveOut(_ lines: [Int], of texts: [String]) {
    for line in lines { mark(line...line, .structure) }
    let words = lines.map { texts[$0 - 1].brief }.filter { !$0.isEmpty }
    if !words.isEmpty { remark(.leftOut(words)) }
  }

  /// Takes note that somebody is heard by name.
  mutating func hear(_ label: String, saying text: String) { heard.hear(label, saying: text) }

  /// Says something about the file.
  mutating func remark(_ remark: ImportRemark) { result.remarks.append(remark) }

  /// Says something about lines, if there are any.
  mutating func remark(_ remark: ([Int]) -> ImportRemark, on lines: [Int]) {
    if !lines.isEmpty { result.remarks.append(remark(lines)) }
  }

  /// What has been collected, in the order of the file.
  var finished: Import {
    var result = result
    result.skipped.sort { $0.line < $1.line }
    return result
  }

  /// Makes a note of a draft, or skips its lines when its words cannot be kept.
  mutating func add(_ draft: NoteDraft) {
    do throws(WordsError) {
      let words = try Words(draft.text)
      result.notes.append(ImportedNote(draft, words: words, identity: identity(of: draft)))
      mark(draft.lines, .note)
    } catch {
      switch error {
      case .empty, .controlCharacter: skip(draft.lines, .nothingSaid)
      case .tooLong(let count): skip(draft.lines, .tooLong(count: count, limit: Words.limit))
      }
    }
  }

  /// By what a note is recognized.
  ///
  /// It rests on what the line itself says and on its place among equal ones, and on nothing that the
  /// lines around it, the visit's hours or the protocol add: so the same file adds nothing, and a
  /// corrected one adds the lines that were corrected.
  private mutating func identity(of draft: NoteDraft) -> ContentDigest {
    var digest = ContentDigest()
    digest.add(part: draft.visit?.description ?? "")
    digest.add(part: draft.author?.description ?? "")
    digest.add(part: draft.written?.spelling ?? "")
    digest.add(part: draft.content)
    let before = occurrences[digest, default: 0]
    occurrences[digest] = before + 1
    digest.add(part: String(before))
    return digest
  }
}

extension ImportedNote {
  /// A draft whose words have been checked.
  fileprivate init(_ draft: NoteDraft, words: Words, identity: ContentDigest) {
    self.init(
      line: draft.lines.lowerBound,
      words: words,
      elements: draft.elements,
      lenses: draft.lenses,
      time: draft.time,
      hasOwnTime: draft.written != nil,
      visit: draft.visit,
      author: draft.author,
      isSelected: draft.isSelected,
      identity: identity
    )
  }
}

extension String {
  /// The text on one line, as much of it as tells people which it is.
  var brief: String {
    let line = split { $0.isWhitespace }.joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(60))…" : line
  }
}
