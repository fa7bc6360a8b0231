/// The words after a command: options with their values, and the rest.
struct BenchOptions {
  /// What belongs to no option.
  private(set) var words: [String] = []
  private var values: [String: String] = [:]

  /// Takes words apart; every option has a value.
  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        words.append(word)
        continue
      }
      values[String(word.dropFirst(2))] = rest.popFirst()
    }
  }

  /// The text of an option.
  func text(_ name: String) -> String? { values[name] }

  /// The number of an option, or the usual one.
  func number(_ name: String, usual: Int) throws -> Int {
    guard let text = values[name] else { return usual }
    guard let number = Int(text), number > 0 else { throw BenchError.notANumber(name, text) }
    return number
  }
}

/// Why the bench gives up.
enum BenchError: Error {
  /// An option's value is not a number above zero.
  case notANumber(String, String)
  /// What a program does grows faster than what there is to do.
  case steep
  /// A command lacks a word.
  case missing(String)
  /// A program could not be started, or ended with a status of its own.
  case failed(String, status: Int32)
}
