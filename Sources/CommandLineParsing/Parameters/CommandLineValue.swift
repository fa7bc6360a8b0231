/// A type whose values people type as one word.
///
/// The law, which tests hold every conforming type to: `init(argument: value.argument)` gives the
/// value back. An enum of strings conforms by saying so.
package protocol CommandLineValue: Sendable {
  /// Reads a word, or says why it cannot be read.
  init(argument: String) throws(UnreadableValue)

  /// The word that reads back as this value; help shows it where the value is a default.
  var argument: String { get }

  /// All words that can be read, where they are few enough to list.
  static var choices: [String] { get }

  /// What a shell may offer where a value of this type is typed.
  static var completion: Completion { get }

  /// What is between the parts of one word, each of which may be offered; `nil` for one part.
  static var joint: Character? { get }

  /// Whether a value is the label of something, or several labels.
  static var namesThings: Bool { get }
}

extension CommandLineValue {
  /// No list, for types with many values.
  package static var choices: [String] { [] }

  /// The choices, where there are any.
  package static var completion: Completion { choices.isEmpty ? .nothing : .choices }

  /// One part.
  package static var joint: Character? { nil }

  /// Most values are not labels.
  package static var namesThings: Bool { false }
}

/// A type's refusal of a word.
package struct UnreadableValue: Error, Equatable {
  /// What a word must be like, as a sentence for people, where the choices do not say it.
  package let reason: String?

  /// Refuses a word, with the reason unless the list of choices is reason enough.
  package init(_ reason: String? = nil) { self.reason = reason }
}

extension CommandLineValue where Self: RawRepresentable, RawValue == String {
  /// The raw value, as in code.
  package var argument: String { rawValue }

  /// Finds the value of a raw value.
  package init(argument: String) throws(UnreadableValue) {
    guard let value = Self(rawValue: argument) else { throw UnreadableValue() }
    self = value
  }
}

extension CommandLineValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The raw value of each case, in the order of the declaration.
  package static var choices: [String] { allCases.map(\.rawValue) }
}
