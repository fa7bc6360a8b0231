import CommandLineParsing

/// Asking on a terminal for what a line leaves out.
///
/// What is asked for stays out of the shell's history. An answer that cannot be taken is asked for
/// again, with what is wrong with it, so that the answers before it are not lost.
extension Session {
  /// Takes what the line gives, or asks for it where somebody can answer.
  func answer<Value: CommandLineValue>(
    _ given: Value?,
    to question: Question,
    for parameter: some Parameter
  ) throws -> Value {
    try answer(given, to: question, for: parameter) { $0 }
  }

  /// The same for what has to be looked up: what is not found is asked for again.
  func answer<Value: CommandLineValue, Found>(
    _ given: Value?,
    to question: Question,
    for parameter: some Parameter,
    find: (Value) throws -> Found
  ) throws -> Found {
    if let given { return try find(given) }
    return try ask(question, for: parameter, otherwise: UsageError.missing(parameter.usage)) {
      try find(Value(argument: $0))
    }
  }

  /// The same for several words, which are typed with spaces or commas between them.
  func answers<Value: CommandLineValue, Found>(
    _ given: [Value],
    to question: Question,
    for parameter: some Parameter,
    find: ([Value]) throws -> Found
  ) throws -> Found {
    if !given.isEmpty { return try find(given) }
    return try ask(question, for: parameter, otherwise: UsageError.missing(parameter.usage)) {
      try find($0.words.map(Value.init(argument:)))
    }
  }

  /// Asks for what may stay open; Enter leaves it so, and nobody is asked where nobody can answer.
  func offer<Value: CommandLineValue, Found>(
    _ given: Value?,
    asking question: Question,
    for parameter: some Parameter,
    find: (Value) throws -> Found
  ) throws -> Found? {
    if let given { return try find(given) }
    return try leaveOpen(question, for: parameter) { try find(Value(argument: $0)) }
  }

  /// Asks for what may stay open.
  func offer<Value: CommandLineValue>(
    _ given: Value?,
    asking question: Question,
    for parameter: some Parameter
  ) throws -> Value? {
    try offer(given, asking: question, for: parameter) { $0 }
  }

  /// Asks for several words that may stay open.
  func offer<Value: CommandLineValue, Found>(
    _ given: [Value],
    asking question: Question,
    for parameter: some Parameter,
    find: ([Value]) throws -> Found
  ) throws -> Found {
    if !given.isEmpty { return try find(given) }
    let found = try leaveOpen(question, for: parameter) {
      try find($0.words.map(Value.init(argument:)))
    }
    return try found ?? find([])
  }

  private func leaveOpen<Found>(
    _ question: Question,
    for parameter: some Parameter,
    reading: (String) throws -> Found
  ) throws -> Found? {
    let saysIt = question.standard != nil || question.words.contains("(Enter ")
    let words = saysIt ? question.words : "\(question.words) (Enter skips it)"
    let open = Question(words, among: question.choices, standard: question.standard)
    return try repeatedly(open, for: parameter) { line in
      line.isEmpty ? nil : try reading(line)
    }
  }
}

extension Session {
  /// Asks until an answer can be taken; without anybody to ask, or when the input ends, it gives up.
  func ask<Found>(
    _ question: Question,
    for parameter: some Parameter,
    otherwise error: @autoclosure () -> any Error,
    reading: (String) throws -> Found
  ) throws -> Found {
    let found = try repeatedly(question, for: parameter) { line -> Found? in
      guard !line.isEmpty else { throw UnreadableValue("It needs an answer.") }
      return try reading(line)
    }
    guard let found else { throw error() }
    return found
  }

  /// Asks until an answer can be taken, which may be none; `nil` where nobody answers.
  private func repeatedly<Found>(
    _ question: Question,
    for parameter: some Parameter,
    reading: (String) throws -> Found?
  ) throws -> Found? {
    let terminal = world.terminal
    guard terminal.isInteractive else { return nil }
    for row in question.listing(width: terminal.width) { world.say(row + "\n") }
    while true {
      world.say(question.prompt(width: terminal.width))
      guard let line = terminal.readLine() else { return nil }
      let typed = line.trimmed
      let answer = typed.isEmpty ? question.standard ?? "" : typed
      do {
        return try reading(answer)
      } catch let refusal as UnreadableValue {
        say("! \(refusal.wording(of: answer, for: parameter.usage))")
      } catch let refusal as any Explained {
        say("! \(refusal.message)")
      }
    }
  }
}

extension UnreadableValue {
  /// What is wrong with an answer.
  fileprivate func wording(of answer: String, for usage: ParameterUsage) -> String {
    if answer.isEmpty { return reason ?? "It needs an answer." }
    return UsageError.unreadable(answer, for: usage, reason: reason).wording
  }
}

extension String {
  /// The words of an answer, typed with spaces or commas between them.
  fileprivate var words: [String] {
    split { $0 == " " || $0 == "," || $0 == "\t" }.map(String.init)
  }

  /// The text without the spaces around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
