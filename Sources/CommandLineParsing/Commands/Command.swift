/// A verb of the program: what help says of it, what it takes, and what it does.
///
/// Parsing, usage, help, errors and completions all come from this one declaration, and the action
/// is given its values already typed:
///
///     let note = Command<Context>(
///       "note", "Add what you saw and heard.",
///       examples: [Example("rounds note 'T: \"Why?\"'", "Note what the teacher said.")],
///       Argument<EvidenceText>("text", help: "What was seen or heard."),
///       Flag("--quiet", help: "Print nothing.")
///     ) { context, text, quiet in … }
package struct Command<Context>: Sendable {
  /// The word that is typed.
  package let name: String
  /// What it does, in one imperative sentence.
  package let abstract: String
  /// What else must be known; it ends the page.
  package let discussion: String
  /// Lines to copy, which begin the page.
  package let examples: [Example]
  /// Its parameters, in the order of the declaration.
  package let usages: [ParameterUsage]
  /// Whether help, completions and suggestions leave it out, as it is for scripts.
  let isHidden: Bool
  /// Makes of the sorted words what they ask for.
  let request: @Sendable (ParsedWords) throws(UsageError) -> Request<Context>

  /// Declares a command; its action is run with the context and the value of each parameter.
  package init<each P: Parameter>(
    _ name: String,
    _ abstract: String,
    discussion: String = "",
    examples: [Example],
    _ parameter: repeat each P,
    action: @escaping @Sendable (Context, repeat (each P).Value) throws -> Void
  ) {
    self.init(
      name,
      abstract,
      discussion: discussion,
      examples: examples,
      isHidden: false,
      repeat each parameter
    ) { (value: repeat (each P).Value) in
      .perform { context in try action(context, repeat each value) }
    }
  }

  /// Declares a command that asks something of the program itself, such as its help.
  init<each P: Parameter>(
    _ name: String,
    _ abstract: String,
    discussion: String = "",
    examples: [Example],
    isHidden: Bool,
    _ parameter: repeat each P,
    request: @escaping @Sendable (repeat (each P).Value) -> Request<Context>
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.examples = examples
    self.isHidden = isHidden
    var usages: [ParameterUsage] = []
    for usage in repeat (each parameter).usage { usages.append(usage) }
    self.usages = usages
    self.request = { words throws(UsageError) in
      request(repeat try (each parameter).value(in: words))
    }
  }
}
