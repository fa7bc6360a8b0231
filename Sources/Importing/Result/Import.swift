package import InstructionalRounds

/// What came out of a file: the notes that it holds, and what happened to every one of its lines.
///
/// Nothing else of the file is kept, neither its name nor the names of those who speak in it.
package struct Import: Hashable, Sendable {
  /// What the file turned out to be.
  package let format: ImportFormat
  /// The file, so that the record can say where notes came from without its name.
  package let digest: ContentDigest
  /// The notes in the order of the file.
  package internal(set) var notes: [ImportedNote] = []
  /// What could not be read, in the order of the file.
  package internal(set) var skipped: [SkippedLine] = []
  /// What people should know before they accept it.
  package internal(set) var remarks: [ImportRemark] = []
  /// What happened to each physical line; the first is the file's line 1.
  package internal(set) var fates: [LineFate]
}

/// What happened to one physical line of a file.
package enum LineFate: String, CaseIterable, Hashable, Sendable {
  /// It is part of a note.
  case note
  /// It switches the visit or the author.
  case heading
  /// It serves the form of the file: the header of a table, a time that stands alone.
  case structure
  /// There is nothing on it.
  case blank
  /// It could not be read; ``Import/skipped`` says why.
  case skipped
}

/// What kinds of files are read.
package enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// Lines typed up from paper, or pasted.
  case sheet
  /// A table of notes, one a row.
  case table
  /// A table of what was said, with who said it.
  case transcriptTable
  /// A table of times and codes, in which a code holds until the next.
  case timeline
  /// A transcript as WebVTT.
  case webVTT
  /// A transcript as SubRip, `.srt`.
  case subRip
  /// A transcript as text.
  case textTranscript
}
