/// Words that say whose words follow.
public struct SpeechLabels: Hashable, Sendable {
  /// Before a colon, they say who speaks: `T`, `S`.
  public var speakers: [String] = []
  /// Before a colon, they say what is read: `board`, `slide`.
  public var texts: [String] = []
  /// They are said to somebody, so what is after a speaker's colon is speech: `you`, `my`.
  public var address: [String] = []
  /// They are said to somebody where they begin what is said: `what`, `look`; "asks why" is not speech.
  public var openers: [String] = []
  /// They count: `two`, `twelve`.
  public var numbers: [String] = []

  /// No labels.
  public init() {}
}

/// The names of people, and what tells people of the room from others.
public struct NameLists: Hashable, Sendable {
  /// First names that are hardly anything else.
  public var first: [String] = []
  /// Many more first names, in small letters without accents, sorted throughout, with spaces between them.
  public var given: [String] = []
  /// First names that are words, places or months as well; they need a sign that somebody is meant.
  public var perhaps: [String] = []
  /// What is before the surname of a teacher: `Ms`.
  public var honorifics: [String] = []
  /// What is before or behind persons of books and of history: `by`, `president`.
  public var figures: [String] = []
  /// What people do behind their names: `said`, `wrote`.
  public var doing: [String] = []
  /// What is before somebody's name: `thank`, `with`.
  public var before: [String] = []
  /// What is done to somebody who is called on, whose name follows: `asks`, `calls`.
  public var calling: [String] = []
  /// What may be between that and the name: `on`.
  public var linking: [String] = []
  /// What only a person does, so that an unknown word before it at the beginning is a name: `answers`.
  public var acting: [String] = []
  /// What a person of the room has, so that an unknown word before it is a name: `desk`.
  public var belongings: [String] = []
  /// Persons of books and of history, by their whole names.
  public var known: [String] = []

  /// No names.
  public init() {}
}
