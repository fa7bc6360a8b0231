/// The hours at which the rooms of a round were seen, so that words can be shown without them.
///
/// "9:10 the bell rings" would tell everybody in a school which room the words come from. What is
/// written like an hour but is not one, such as a ratio of 3:12 on a board, stays: only what falls into a
/// visit is taken for one.
struct UntoldHours {
  /// The minutes of the day of each visit, with a few before and after.
  private let visits: [ClosedRange<Int>]

  /// No hours: everything may be told.
  static let nothing = UntoldHours(visits: [])

  /// The mark that is in place of an hour.
  private static let mark = "[time]"
  /// How many minutes before and after a visit still point at it.
  private static let margin = 15
}

extension UntoldHours {
  /// The hours that an audience is not told; none for the group.
  init(_ record: RoundRecord, for audience: Audience) {
    guard audience != .group else {
      self = .nothing
      return
    }
    var moments: [VisitID: [Moment]] = [:]
    for note in record.notes.values { moments[note.visit, default: []].append(note.at) }
    for visit in record.visits.values {
      if let begins = visit.plan.begins { moments[visit.id, default: []].append(begins) }
    }
    let visits = record.visits.keys.compactMap { visit -> ClosedRange<Int>? in
      let minutes = moments[visit, default: []].map { Int($0.millisecondsOfDay / 60_000) }
      guard let first = minutes.min(), let last = minutes.max() else { return nil }
      return (first - UntoldHours.margin)...(last + UntoldHours.margin)
    }
    self.init(visits: visits)
  }

  /// The words without the hours of a visit.
  func hidden(from words: Words) -> Words {
    guard !visits.isEmpty, let text = words.text, text.utf8.contains(UInt8(ascii: ":")) else {
      return words
    }
    do throws(WordsError) {
      return try Words(hidden(from: text))
    } catch {
      // The mark made it too long: then nothing of it is shown.
      return .redacted
    }
  }

  private func hidden(from text: String) -> String {
    var shown = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var isInNumber = false
    while let first = rest.first {
      if !isInNumber, let hour = WrittenHour(beginning: rest), isOfVisit(hour) {
        shown.append(contentsOf: UntoldHours.mark.unicodeScalars)
        rest = hour.rest
      } else {
        shown.append(first)
        rest.removeFirst()
      }
      isInNumber = first.isDigit || first == ":"
    }
    return String(shown)
  }

  /// Whether an hour falls into a visit, by a clock of twelve or of twenty-four hours.
  private func isOfVisit(_ hour: WrittenHour) -> Bool {
    [hour.minutes, hour.minutes + 720].contains { minutes in
      visits.contains { $0.contains(minutes) }
    }
  }
}

/// Something that is written like an hour, `9:10` or `9:10:30`.
private struct WrittenHour {
  /// The minutes of the day.
  let minutes: Int
  /// What follows.
  let rest: Substring.UnicodeScalarView

  /// Reads an hour at the beginning of a text; `nil` if there is none.
  init?(beginning text: Substring.UnicodeScalarView) {
    let hours = text.prefix { $0.isDigit }
    guard (1...2).contains(hours.count), let hour = Int(String(hours)), hour < 24,
      var rest = WrittenHour.pair(after: text[hours.endIndex...])
    else { return nil }
    guard let minute = Int(String(text[hours.endIndex..<rest.startIndex].dropFirst())) else {
      return nil
    }
    rest = WrittenHour.pair(after: rest) ?? rest
    guard rest.first?.isDigit != true else { return nil }
    minutes = hour * 60 + minute
    self.rest = rest
  }

  /// What follows a colon and two digits below sixty.
  private static func pair(after text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView?
  {
    guard text.first == ":" else { return nil }
    let digits = text.dropFirst().prefix(2)
    guard digits.count == 2, digits.allSatisfy({ $0.isDigit }), let number = Int(String(digits)),
      number < 60
    else { return nil }
    return text[digits.endIndex...]
  }
}
