/// A note as it is typed or written on a line: its time, its label and what was seen or heard.
package struct TypedNote: Hashable, Sendable {
  /// The time that it begins with; `nil` without one.
  package let time: ClockTime?
  /// The line without its time.
  package let line: String
  /// What its label says it is evidence of.
  package let elements: Set<CoreElement>
  /// What was seen or heard; what is said after a label is in quotation marks, for it is data.
  package let text: String

  /// Takes a line apart.
  ///
  /// A time counts where it lies in the visit, or where a label or a mark follows it: "2:30 is on the
  /// board" is a note about a time.
  ///
  /// - Parameters:
  ///   - line: what was typed.
  ///   - labels: the labels of the protocol.
  ///   - window: the hours of the visit; without them no time is looked for.
  ///   - vocabulary: tells what speaks to somebody.
  ///   - isLive: whether a small letter and a space are a label as well.
  package init(
    _ line: String,
    labels: ElementLabels,
    window: VisitWindow?,
    vocabulary: Vocabulary,
    isLive: Bool = false
  ) {
    var rest = line.cut
    var scanner = LineScanner(rest)
    time = window.flatMap { scanner.takeTime(of: $0, labels) }
    if time != nil { rest = scanner.text }
    self.line = rest
    let labeled = isLive ? labels.readingTyped(rest) : labels.reading(rest)
    elements = labeled.elements
    text = labeled.quotingSpeech(by: vocabulary).text
  }
}

extension LineScanner {
  /// Reads the time that a typed note begins with, and what parts it from the note.
  fileprivate mutating func takeTime(of window: VisitWindow, _ labels: ElementLabels) -> ClockTime?
  {
    var scanner = self
    let bracket = scanner.take(anyOf: ["[", "("])
    guard let clock = scanner.takeClock() else { return nil }
    if bracket != nil, scanner.take(anyOf: ["]", ")"]) == nil { return nil }
    let hasSpace = scanner.takeSpaces()
    let mark = scanner.take(anyOf: dashes.union([":", ",", ";", "|"]))
    let isMinus = mark.map { dashes.contains($0) } == true && scanner.next?.isDigit == true
    guard hasSpace || mark != nil, !isMinus, !scanner.text.isEmpty else { return nil }
    let isNear = window.begins != nil && window.moment(of: clock.time).map(window.isNear) == true
    let isSetApart = labels.startsWithLabel(scanner.text) || bracket != nil || mark == ":"
    guard isSetApart || isNear && !clock.couldBeNumber else { return nil }
    self = scanner
    return clock.time
  }
}

extension LabeledText {
  /// The text with quotation marks around what its label's speaker says to somebody; what the observer
  /// says of the speaker stays as it is.
  package func quotingSpeech(by vocabulary: Vocabulary) -> LabeledText {
    guard let label, elements.isSubset(of: [.teacher, .student]), !text.contains("\"") else {
      return self
    }
    let head = "\(label): ".unicodeScalars.count
    let scalars = Array("\(label): \(text)".unicodeScalars)
    var quoted = String.UnicodeScalarView()
    var place = head
    for speech in vocabulary.speech(in: "\(label): \(text)") where speech.lowerBound >= head {
      // What opens a remark of the observer's, as in "yes (all of them)", is not said.
      let last = scalars[speech].lastIndex { !$0.properties.isWhitespace && $0 != "(" && $0 != "[" }
      guard let end = last.map({ $0 + 1 }) else { continue }
      quoted += scalars[place..<speech.lowerBound]
      quoted += ["\""] + scalars[speech.lowerBound..<end] + ["\""]
      place = end
    }
    quoted += scalars[place...]
    return LabeledText(elements: elements, text: String(quoted), label: label)
  }
}
