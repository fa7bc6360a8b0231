import CommandLineParsing
import TestSupport

@testable import RoundsCommandLine

/// Makes lines up from the declarations of the commands: whatever can be typed is typed some day.
struct LineMaker {
  /// Where chance comes from.
  var random: SplitMix64
  /// What the round gives meaning to.
  var known = KnownWords(nil)

  /// Every command, with the words that lead to it.
  private static let commands = RoundsProgram.program.entries.flatMap { flat($0, after: []) }
    // The demonstration has tests of its own; it makes a network elsewhere.
    .filter { $0.path != ["demo"] }

  /// Those that move a round on are typed more often, as they are by people.
  private static let frequent = [
    "note", "select", "task", "group", "pattern", "predict", "propose", "position", "adopt",
    "advance", "revise", "withdraw", "restore", "undo", "visit", "reopen", "confirm", "waive",
    "admit",
  ]

  private static func flat(
    _ entry: CommandEntry<Session>,
    after path: [String]
  ) -> [(path: [String], usages: [ParameterUsage])] {
    switch entry.declaration {
    case .command(let command): [(path + [command.name], command.usages)]
    case .group(let group): group.entries.flatMap { flat($0, after: path + [group.name]) }
    }
  }
}

extension LineMaker {
  /// A line that somebody with one of these codes types.
  mutating func line(as codes: [String]) -> [String] {
    let isFrequent = chance(of: 60)
    let commands = Self.commands.filter { !isFrequent || Self.frequent.contains($0.path[0]) }
    guard let (path, usages) = commands.randomElement(using: &random) else { return [] }
    var words = path + usages.flatMap { self.words(for: $0) }
    if chance(of: 95) { words += ["--as", pick(chance(of: 95) ? codes : ["HP", "ZZ", "km", ""])] }
    if chance(of: 5) { words += ["--color", "always"] }
    if chance(of: 3) { words += ["--round", pick(["thinking", "second", "Nowhere", "none"])] }
    return chance(of: 12) ? TypedWords.slip(in: words, using: &random) : words
  }

  /// What a pipe brings.
  mutating func input() -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in pick(TypedWords.texts) + "\n" }.joined()
  }

  /// Whether something of so many percent happens.
  mutating func chance(of percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &random) ?? ""
  }

  /// The words by which a parameter is given, if it is.
  private mutating func words(for usage: ParameterUsage) -> [String] {
    guard chance(of: usage.isRequired ? 97 : usage.isArgument ? 80 : 25) else { return [] }
    let count = usage.repeats ? Int.random(in: 1...3, using: &random) : 1
    return (0..<count).flatMap { _ in
      switch usage.form {
      case .argument: [value(for: usage)]
      case .option(let names): [pick(names), value(for: usage)]
      case .flag(let names): [pick(names)]
      }
    }
  }

  private mutating func value(for usage: ParameterUsage) -> String {
    let label = "ZZ9"
    if chance(of: 5) { return pick(TypedWords.texts) }
    if !usage.choices.isEmpty, chance(of: 90) { return pick(usage.choices) }
    if case .dynamic(let kind) = usage.completion, chance(of: 90) {
      let words = known[kind.name].isEmpty ? [label, "1"] : known[kind.name]
      let several = usage.joint == nil ? 1 : Int.random(in: 1...3, using: &random)
      return (0..<several).map { _ in pick(words) }.joined(separator: ",")
    }
    return pick(TypedWords.byName[usage.name] ?? TypedWords.texts)
  }
}
