/// The wording, for someone who has a file and wants its notes in.
extension ImportError {
  /// What is wrong, in one line.
  package var summary: String {
    switch self {
    case .empty: "the file is empty"
    case .foreign(let kind): "the file is \(kind.name), and no plain text"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes, more than the \(limit) that are read"
    case .noColumns: "the first line of the table does not say which column holds the notes"
    }
  }

  /// What to do about it, in a sentence or two.
  package var remedy: String {
    switch self {
    case .empty: "Look whether it was saved, and whether it is the right file."
    case .foreign(let kind): kind.remedy
    case .tooLarge: "Split the file, and import the parts one by one."
    case .noColumns:
      "Begin the file with the names of its columns, such as: time,text or time,speaker,text."
    }
  }
}

extension ForeignFile {
  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .word: "a Word document"
    case .openDocument: "an OpenDocument text"
    case .richText: "a document in Rich Text Format"
    case .oldOffice: "a document of an older Office"
    case .pages: "a Pages document"
    case .spreadsheet: "a spreadsheet"
    case .pdf: "a PDF"
    case .image: "a picture"
    case .recording: "a recording"
    case .webPage: "a web page"
    case .archive: "a compressed archive"
    case .journal: "a journal of a round"
    case .unknown: "of a kind that is not known"
    }
  }

  /// How the notes come out of it.
  fileprivate var remedy: String {
    switch self {
    case .word:
      "In Word, choose Save As and the type Plain Text (.txt), then import that file."
    case .openDocument:
      "In LibreOffice, choose Save As and the type Text (.txt), then import that file."
    case .richText:
      "Open it, save it as plain text (in TextEdit: Format, Make Plain Text), then import that file."
    case .oldOffice:
      "Open it and save it as plain text (.txt), or as CSV if it is a table, then import that file."
    case .pages: "In Pages, choose File, Export To, Plain Text, then import that file."
    case .spreadsheet: "Save the sheet as CSV (comma separated), then import that file."
    case .pdf:
      "Open it, select and copy the text, paste it into a plain text file (.txt) and import that."
    case .image: "Type the notes into a plain text file (.txt), a line each, and import that."
    case .recording: "Import its transcript as WebVTT (.vtt) or SubRip (.srt) instead."
    case .webPage: "Copy the text from the browser into a plain text file (.txt) and import that."
    case .archive: "Unpack it, and import the files in it one by one."
    case .journal: "Take it into the network with: rounds merge."
    case .unknown: "Save it as plain text (.txt), then import that file."
    }
  }
}
