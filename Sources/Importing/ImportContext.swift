package import InstructionalRounds

/// What must be known of a round to make sense of a file.
package struct ImportContext: Sendable {
  /// The visit that the notes are for, unless a heading or a column names another.
  package var window: VisitWindow
  /// The visits that may be named.
  package var visits: [VisitNumber: VisitWindow]
  /// The participants that may be named as authors.
  package var participants: Set<ParticipantCode>
  /// The labels that say what a note is evidence of.
  package var labels: ElementLabels
  /// Tells what speaks to somebody; without it nothing after a label is speech.
  package var vocabulary: Vocabulary?
  /// The protocol's own codes.
  package var lenses: [Lens]
  /// Labels of speakers of whom somebody has said that they teach, as ``SpeakersHeard`` tells them.
  package var teachers: Set<String> = []
  /// The headings of columns, where somebody has said what they hold.
  package var columns: [TableColumn: String] = [:]
  /// The present; times that somebody wrote and that lie after it are refused.
  package var now: Moment?

  /// A context; what is left out is unknown.
  package init(
    window: VisitWindow,
    visits: [VisitNumber: VisitWindow] = [:],
    participants: Set<ParticipantCode> = [],
    labels: ElementLabels,
    lenses: [Lens] = [],
    now: Moment? = nil
  ) {
    self.window = window
    self.visits = visits
    self.participants = participants
    self.labels = labels
    self.lenses = lenses
    self.now = now
  }
}

extension ImportContext {
  /// Takes an observer's line apart into label and text, in which what was said is a quotation.
  func reading(_ text: String) -> LabeledText {
    let labeled = labels.reading(text)
    return vocabulary.map { labeled.quotingSpeech(by: $0) } ?? labeled
  }

  /// Moves every visit to the day on which it really was.
  package mutating func move(to day: Day, offset: Int) {
    window = window.moved(to: day, offset: offset)
    visits = visits.mapValues { $0.moved(to: day, offset: offset) }
  }

  /// The protocol's code as the protocol spells it, found whatever the capitals if only one fits.
  func lens(_ code: String) -> Lens? {
    if let exact = lenses.first(where: { $0.code == code }) { return exact }
    let alike = lenses.filter { $0.code.lowercased() == code.lowercased() }
    return alike.count == 1 ? alike.first : nil
  }

  /// The hours of the visit that a heading or a column names.
  func window(of visit: VisitNumber?) -> VisitWindow { visit.flatMap { visits[$0] } ?? window }
}
