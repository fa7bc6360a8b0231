/// A line that is still being typed, understood as far as it goes.
///
/// Unlike parsing it forgives: a mistake earlier in the line is not a reason to stay silent.
struct CompletionQuery<Context>: Sendable {
  /// Whose line it is.
  private let program: Program<Context>
  /// The word being typed, which may be empty.
  private let typed: String
  /// The command that the finished words have led to.
  private var place: Place<Context>
  /// The option whose value comes next.
  private var pending: ParameterUsage?
  /// The words that were given to the command by their place.
  private var arguments: [String] = []
  /// The options that were given, to be offered again only if they repeat.
  private var given: [ParameterUsage] = []
  /// The words of the shared options, as what the program looks up depends on them.
  private var sharedWords: [String] = []
  /// Whether `--` has ended the options.
  private var optionsHaveEnded = false

  /// Reads the words of a line, of which the last is being typed.
  init(_ words: [String], in program: Program<Context>) {
    self.program = program
    typed = words.last ?? ""
    place = Place(program)
    for word in words.dropLast() { read(word) }
  }

  /// The command that the words have led to, or that is meant where they go no further.
  private var usualPlace: Place<Context> {
    var place = place
    if let usual = place.usual { try? place.enter(usual) }
    return place
  }

  /// The options that the place takes.
  private var usages: [ParameterUsage] {
    let own = usualPlace.command?.usages ?? (place.entry == nil ? [VersionFlag.usage] : [])
    return own + program.shared.usages + [HelpFlag.usage]
  }

  /// Goes on by one finished word.
  private mutating func read(_ word: String) {
    if let option = pending {
      pending = nil
      note(option, words: [option.name, word])
    } else if optionsHaveEnded || !word.hasPrefix("-") || word == "-" {
      readOrdinary(word)
    } else if word == "--" {
      optionsHaveEnded = true
    } else if OptionTable.isOption(word) {
      // An unknown option is left for parsing to complain about.
      let mentions = (try? OptionTable(usages).mentions(in: word)) ?? []
      for mention in mentions where !mention.wantsWord { note(mention.usage, words: [word]) }
      pending = mentions.last { $0.wantsWord }?.usage
    } else {
      readOrdinary(word)
    }
  }

  /// Takes a word that is not an option for the name of a command, or for an argument of one.
  private mutating func readOrdinary(_ word: String) {
    if place.command != nil || (try? place.enter(word)) == nil { arguments.append(word) }
  }

  /// Remembers that an option was given.
  private mutating func note(_ usage: ParameterUsage, words: [String]) {
    given.append(usage)
    if program.shared.usages.contains(usage) { sharedWords += words }
  }
}

extension CompletionQuery {
  /// What could be in place of the word being typed.
  func reply(in context: Context) -> CompletionReply {
    if let pending { return values(of: pending, typed: typed, in: context) }
    if !optionsHaveEnded, typed.hasPrefix("-") {
      let (name, value) = typed.cut(at: "=")
      guard let value else { return .words(options) }
      guard let usage = usages.first(where: { $0.names.contains(name) }) else { return .nothing }
      return values(of: usage, typed: value, in: context).prefixed(with: name + "=")
    }
    guard let command = place.command else {
      return arguments.isEmpty ? names(below: place) : .nothing
    }
    let declared = command.usages.filter(\.isArgument)
    let next = arguments.count < declared.count ? declared[arguments.count] : declared.last
    guard let next, arguments.count < declared.count || next.repeats else { return .nothing }
    return values(of: next, typed: typed, in: context)
  }

  /// The long names of the options that may still be given.
  private var options: [Candidate] {
    usages.filter { $0.repeats || !given.contains($0) }
      .filter { !$0.isArgument && $0.name.hasPrefix(typed) }
      .map { Candidate($0.name, $0.help) }
  }

  /// The commands that the next word can name.
  private func names(below place: Place<Context>) -> CompletionReply {
    .words(
      place.entries.filter { !$0.isHidden && $0.name.hasPrefix(typed) }
        .map { Candidate($0.name, $0.abstract) }
    )
  }

  /// The values of a parameter that begin with what was typed of it.
  private func values(
    of usage: ParameterUsage,
    typed: String,
    in context: Context
  ) -> CompletionReply {
    switch usage.completion {
    case .nothing: return .nothing
    case .files: return .files
    case .folders: return .folders
    case .choices:
      return .words(usage.choices.filter { $0.hasPrefix(typed) }.map { Candidate($0) })
    case .commands:
      var place = Place(program)
      guard (try? place.enter(arguments)) != nil else { return .nothing }
      return names(below: place)
    case .dynamic(let kind):
      // A person who presses Tab has asked no question yet, so a failure is not an answer to show.
      let parts = usage.joint.map { typed.cutAtLast($0) } ?? ("", typed)
      let found = try? program.candidates(settled(context), kind, parts.1)
      let given = Set(parts.0.split { $0 == usage.joint }.map(String.init))
      let fitting = (found ?? []).filter { candidate in
        candidate.word.hasPrefix(parts.1) && !given.contains(candidate.word)
      }
      return .words(fitting.map { Candidate(parts.0 + $0.word, $0.about) })
    }
  }

  /// The context as the shared options of the line make it, if they can be read.
  private func settled(_ context: Context) throws -> Context {
    let words = try ParsedWords(sharedWords, for: program.shared.usages)
    return try program.shared.settlement(words)(context)
  }
}

extension String {
  /// The text up to the last such character, with it, and the text after it.
  fileprivate func cutAtLast(_ separator: Character) -> (String, String) {
    guard let index = lastIndex(of: separator) else { return ("", self) }
    return (String(self[...index]), String(self[self.index(after: index)...]))
  }
}
