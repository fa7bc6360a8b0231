/// A word that must be given, found by its place.
package struct Argument<Value: CommandLineValue>: Parameter {
  /// The declaration, without its type.
  package let usage: ParameterUsage

  /// Declares the word by the placeholder that stands for it in help.
  package init(_ placeholder: String, help: String, completion: Completion? = nil) {
    usage = .argument(placeholder, .once, help: help, completion: completion, of: Value.self)
  }

  /// Reads its word.
  package func value(in words: ParsedWords) throws(UsageError) -> Value {
    guard let word = words[usage].last else { throw .missing(usage) }
    return try usage.read(word)
  }
}
