public import InstructionalRounds
public import JSONText

/// What is wrong with a value, with all that is needed to say so; the wording is elsewhere.
///
/// It is an error so that a `Result` can carry it. What is thrown is a ``FileError``, which has them all.
public enum Fault: Error, Equatable, Sendable {
  /// The text is no JSON5; nothing else can be said about it.
  case unreadable(JSONError)
  /// A required key that is missing.
  case missingKey(String)
  /// A key that has no meaning here.
  case unknownKey(String, allowed: [String])
  /// A value of another kind, as it is in the file.
  case wrongKind(found: String, expected: ValueKind)
  /// A text with nothing in it.
  case emptyText
  /// A text with more Unicode scalars than its limit.
  case tooLong(count: Int, limit: Int)
  /// A text with a line break, or a character that would move a terminal's cursor.
  case controlCharacter(codePoint: UInt32)
  /// A text that has not the form of what it is.
  case malformed(String, expected: TextForm)
  /// A word that is none of those to choose from.
  case notAChoice(String, allowed: [String])
  /// A number outside its range.
  case outOfRange(Int, allowed: ClosedRange<Int>)
  /// A list with too few or too many items.
  case wrongCount(Int, allowed: ClosedRange<Int>)
  /// A number that is greater than another of the file, or than the default of a key that is not there.
  case exceeds(Int, key: String, limit: Int)
  /// An item that is in the list already, or in a list beside it.
  case repeated(String, first: KeyTrail)
  /// A stage that is not the next one in the order.
  case stageOutOfOrder(StageKind, expected: StageKind?)
  /// A scale that is named and not there.
  case unknownScale(String, known: [String])
  /// A class of words that a phrase names and that is not there.
  case unknownClass(String, known: [String])
  /// A lens whose code also says an element, so that nobody could tell what a line means.
  case lensIsPrefix(String, of: CoreElement)
  /// A question that has no place for the words that it is about.
  case placeholderMissing(String)
  /// A time that comes before the one that it has to follow.
  case timeOutOfOrder(String, after: String)
  /// A time after the last line of a lesson.
  case afterTheEnd(String, end: String)
  /// A moment of a lesson that is named and not there.
  case unknownMoment(String, known: [String])
  /// A protocol that is named and not there.
  case unknownProtocol(String, known: [String])
  /// A protocol whose rounds are real ones, named for practice.
  case realProtocol(String)
  /// A vocabulary that is named, and that is not there or has mistakes of its own.
  case unknownVocabulary(String, known: [String])
  /// None of some keys, or more than one, where one of them belongs.
  case notExactlyOne(of: [String], found: [String])
  /// An identity that is not the name of its file, by which it is looked for.
  case notTheFileName(String, fileName: String)
}

/// What kind of value a key has.
public enum ValueKind: Hashable, Sendable {
  /// Words in quotation marks.
  case text
  /// A number without a fraction.
  case wholeNumber
  /// `true` or `false`.
  case truth
  /// Items in brackets.
  case list
  /// Named values in braces.
  case group
}

/// What form a text has.
public enum TextForm: Hashable, Sendable {
  /// Lower-case letters, digits and inner hyphens.
  case identity
  /// Letters and digits, a letter first.
  case code
  /// Letters and digits.
  case label
  /// A tag of a language, such as `en`.
  case language
  /// One mark that is neither letter, digit nor space.
  case mark
  /// Something with at least one letter or digit in it.
  case phrase
  /// Words, parts of words and marks with commas between them.
  case patterns
  /// Minutes and seconds from the beginning of a lesson.
  case lessonTime
}
