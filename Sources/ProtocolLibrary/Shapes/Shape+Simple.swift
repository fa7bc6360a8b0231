import InstructionalRounds
import JSONText

extension Shape where Value == Int {
  /// A whole number within a range.
  static func number(_ range: ClosedRange<Int>) -> Shape {
    Shape { value, mistakes in
      guard let number = value.integer else {
        return mistakes.wrongKind(value, expected: .wholeNumber)
      }
      guard range.contains(number) else {
        mistakes.record(.outOfRange(number, allowed: range), at: value.position)
        return nil
      }
      return number
    } written: {
      .number($0)
    }
  }
}

extension Shape where Value == Bool {
  /// `true` or `false`.
  static var truth: Shape {
    Shape { value, mistakes in
      value.boolean ?? mistakes.wrongKind(value, expected: .truth)
    } written: {
      .truth($0)
    }
  }
}

extension Shape where Value == String {
  /// A text of one line, with something in it.
  static var line: Shape {
    text { (string: String) -> Result<String, Fault> in
      do throws(WordsError) {
        let text = try Words(string).text ?? ""
        let lineBreak = text.unicodeScalars.first { $0 == "\n" || $0 == "\t" }
        guard let lineBreak else { return .success(text) }
        return .failure(.controlCharacter(codePoint: lineBreak.value))
      } catch {
        return .failure(Fault(error))
      }
    }
  }

  /// A text of one line, or nothing.
  static var lineOrNothing: Shape {
    let line = Shape.line
    return Shape { value, mistakes in
      value.string == "" ? "" : line.read(value, &mistakes)
    } written: {
      .text($0)
    }
  }

  /// A text of one line in lower case, because what it is compared with is.
  static var lowerCaseLine: Shape {
    line.map(into: { .success($0.lowercased()) }, from: { $0 })
  }

  /// A text of some form.
  static func text(_ form: TextForm) -> Shape {
    text { form.fits($0) ? .success($0) : .failure(.malformed($0, expected: form)) }
  }

  /// Any text that passes a check.
  private static func text(
    _ check: @escaping @Sendable (String) -> Result<String, Fault>
  ) -> Shape {
    anyText.map(into: check, from: { $0 })
  }

  /// Any text at all.
  static var anyText: Shape {
    Shape { value, mistakes in
      value.string ?? mistakes.wrongKind(value, expected: .text)
    } written: {
      .text($0)
    }
  }
}

extension Shape where Value == ProtocolID {
  /// What a protocol, a scale or a vocabulary goes by.
  static var identity: Shape {
    Shape<String>.anyText.map { text in
      ProtocolID(text).map { .success($0) } ?? .failure(.malformed(text, expected: .identity))
    } from: {
      $0.text
    }
  }
}

extension Shape where Value: RawRepresentable & Sendable, Value.RawValue == String {
  /// One of a few words.
  static func word(of choices: [Value]) -> Shape {
    Shape<String>.anyText.map { text in
      guard let choice = choices.first(where: { $0.rawValue == text.inOldSpelling }) else {
        return .failure(.notAChoice(text, allowed: choices.map { $0.rawValue }))
      }
      return .success(choice)
    } from: {
      $0.rawValue
    }
  }
}

extension MistakeCollector {
  /// Records that a value is of another kind, and is nothing.
  mutating func wrongKind<Value>(_ value: JSONValue, expected: ValueKind) -> Value? {
    record(.wrongKind(found: value.excerpt, expected: expected), at: value.position)
    return nil
  }
}

extension Fault {
  /// Why a text is not words.
  fileprivate init(_ error: WordsError) {
    switch error {
    case .empty: self = .emptyText
    case .tooLong(let count): self = .tooLong(count: count, limit: Words.limit)
    case .controlCharacter(let codePoint): self = .controlCharacter(codePoint: codePoint)
    }
  }
}
