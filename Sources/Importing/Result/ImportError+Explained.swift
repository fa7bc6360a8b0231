/// The wording, for someone who has a file and wants its notes in.
extension ImportError {
  /// What is wrong, in one line.
  package var summary: String {
    switch self {
    case .empty: "the file is empty"
    case .foreign(let kind): "the file is \(kind.name), not plain text"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes) bytes; the limit is \(limit)"
    case .noSuchSpeaker(let name, _): "nobody in this file is called \(name)"
    case .noColumns: "the first line of the table does not say which column holds the notes"
    }
  }

  /// What to do about it, in a sentence or two.
  package var remedy: String {
    switch self {
    case .empty: "Check that it was saved and that it is the right file."
    case .foreign(let kind): kind.remedy
    case .tooLarge: "Split the file, and import the parts one by one."
    case .noSuchSpeaker(_, let heard):
      heard.isEmpty
        ? "It names no speakers." : "The speakers are: \(heard.joined(separator: ", "))."
    case .noColumns:
      "Start the file with the names of its columns, such as: time,text or time,speaker,text. "
        + "Or say which one holds the notes: --column text=HEADING."
    }
  }
}

extension ForeignFile {
  /// What people call it.
  fileprivate var name: String {
    switch self {
    case .word: "a Word document"
    case .openDocument: "an OpenDocument text"
    case .richText: "a Rich Text document"
    case .oldOffice: "a document from an older version of Office"
    case .pages: "a Pages document"
    case .spreadsheet: "a spreadsheet"
    case .pdf: "a PDF"
    case .image: "a picture"
    case .recording: "a recording"
    case .webPage: "a web page"
    case .archive: "a compressed archive (ZIP)"
    case .xml: "XML, a program's data"
    case .elan: "an ELAN annotation file (XML)"
    case .json: "JSON, a program's data"
    case .boris: "a BORIS project (JSON)"
    case .praat: "a Praat TextGrid"
    case .chat: "a CHAT transcript of CLAN"
    case .shortcut: "a link to a document somewhere else"
    case .presentation: "a presentation"
    case .calendar: "a calendar"
    case .drawing: "a drawing (SVG)"
    case .message: "a message or an address card"
    case .styledCaptions: "styled captions (SSA)"
    case .journal: "a journal of a round"
    case .unknown: "of an unknown kind"
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
    case .image: "Type the notes into a plain text file (.txt), one per line, and import that."
    case .recording: "Import its transcript as WebVTT (.vtt) or SubRip (.srt) instead."
    case .webPage: "Copy the text from the browser into a plain text file (.txt) and import that."
    case .xml:
      "In the program that made it, export text, CSV, WebVTT (.vtt) or SubRip (.srt), and import that."
    case .elan:
      "In ELAN, choose File, Export As, Tab-delimited Text, with the names of the columns, and import that."
    case .json:
      "In the program that made it, export text, CSV, WebVTT (.vtt) or SubRip (.srt), and import that "
        + "(Whisper: --output_format vtt)."
    case .boris:
      "In BORIS, choose Observations, Export events, Tabular events, as CSV, and import that."
    case .praat: "In Praat, choose Tabulate, Down to Table, and save it as a comma-separated file."
    case .chat: "In CLAN, run chat2srt on it, and import the SubRip file (.srt) that it makes."
    case .shortcut:
      "Open the document, download it as plain text (.txt) or CSV, and import that."
    case .presentation:
      "Copy the notes into a plain text file (.txt), one per line, and import that."
    case .calendar, .message:
      "Copy the notes out of it into a plain text file (.txt) and import that."
    case .drawing: "Type the notes into a plain text file (.txt), one per line, and import that."
    case .styledCaptions: "Convert it to SubRip (.srt) or WebVTT (.vtt), and import that."
    case .archive: "Unpack it, and import the files in it one by one."
    case .journal: "Merge it into the network: rounds merge."
    case .unknown: "Save it as plain text (.txt), then import that file."
    }
  }
}
