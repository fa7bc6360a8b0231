import InstructionalRounds

/// What a column of a table can hold.
package enum TableColumn: String, CaseIterable, Hashable, Sendable {
  /// Named as in a header; `ends` is when what a row is about was over, and `state` whether it begins
  /// or ends there.
  case time, speaker, text, element, author, visit, lens, selected, comment, date, ends, state
}

extension TableColumn {
  /// The column that a header names, whatever its capitals and marks.
  init?(header: String) {
    let name = header.headingKey
    guard let column = Self.names.first(where: { $0.value.contains(name) })?.key else { return nil }
    self = column
  }

  /// What people and programs call the columns.
  private static let names: [TableColumn: Set<String>] = [
    .time: [
      "time", "times", "start", "start time", "begin", "begin time", "timestamp", "at", "clock",
      "when", "start s", "time s", "start ms", "start sec", "begin time hh mm ss ms",
      "begin time ss msec", "begin time msec", "begin time hh mm ss", "timespan", "time stamp",
      "timecode", "time code", "in", "tmin", "onset", "startdate", "start date", "recorded at",
      "zeit", "uhrzeit", "zeitstempel", "beginn", "start zeit", "startzeit", "heure", "horodateur",
      "début", "hora", "marca temporal", "inicio", "hora de inicio", "heure de début", "tijd",
      "clip start", "time in", "start timecode",
    ],
    .date: ["date", "day", "datum", "tag", "fecha", "observation date", "jour", "día"],
    .ends: [
      "end", "stop", "end time", "stop s", "end s", "end time hh mm ss ms", "end time ss msec",
      "stop time", "out", "tmax", "offset", "ende", "fin", "time out", "clip end",
    ],
    .state: ["behavior type", "behaviour type", "status", "event type"],
    .speaker: [
      "speaker", "speakers", "voice", "who", "speaker name", "speaker label", "sprecher",
      "locuteur", "hablante",
    ],
    .text: [
      "text", "note", "notes", "quote", "quotes", "observation", "observations", "evidence",
      "words", "transcript", "utterance", "sentence", "what", "what i saw", "description",
      "annotation", "content of note", "notiz", "notizen", "beobachtung", "beobachtungen",
      "remarque", "remarques", "nota", "notas", "observación", "observaciones", "texte", "texto",
      "value", "transcription", "caption", "what i saw or heard", "what you saw", "content",
    ],
    .element: ["element", "elements", "core", "core element", "tier", "subject focus"],
    .author: [
      "author", "observer", "participant", "by", "beobachter", "observateur", "observador",
    ],
    .visit: ["visit", "visit number", "classroom", "visit no", "besuch", "visite", "visita"],
    .lens: [
      "lens", "lenses", "code", "codes", "tag", "tags", "behavior", "behaviour", "kategorie",
      "código",
    ],
    .selected: ["selected", "select", "selection", "star", "starred"],
    .comment: [
      "comment", "comments", "remark", "remarks", "comment start", "kommentar", "commentaire",
      "comentario",
    ],
  ]
}

extension String {
  /// A heading in small letters, its words with single spaces and nothing between them.
  var headingKey: String {
    cut.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
