import CommandLineParsing
import Testing

/// Several labels after one option, with commas or with spaces between them.
struct LabelListTests {
  private struct Label: CommandLineValue {
    let argument: String
    static let namesThings = true
    init(argument: String) { self.argument = argument }
  }

  private static let cites = RepeatedOption<Label>("--cites", help: "What it rests on.")
  private static let text = OptionalArgument<String>("text", help: "What is said.")
  private static let thing = OptionalArgument<Label>("label", help: "What is revised.")
  private static let notes = RepeatedArgument<Label>("note", atLeast: .none, help: "The notes.")

  private func cited(_ line: String, _ usages: [ParameterUsage]) throws -> [String] {
    let words = line.split(separator: " ").map(String.init)
    return try Self.cites.value(in: ParsedWords(words, for: usages + [Self.cites.usage]))
      .map(\.argument)
  }

  @Test(arguments: [
    "text --cites KM1 KM2 FA-P1", "--cites KM1 KM2 FA-P1 text",
    "--cites KM1 --cites KM2 FA-P1 text", "text --cites=KM1 KM2 FA-P1",
  ])
  func `labels after an option belong to it`(_ line: String) throws {
    #expect(try cited(line, [Self.text.usage]) == ["KM1", "KM2", "FA-P1"])
  }

  @Test func `what is no label stays an argument`() throws {
    #expect(try cited("--cites KM1 2 text", [Self.text.usage, Self.notes.usage]) == ["KM1"])
    #expect(try cited("--cites KM1 twice", [Self.text.usage]) == ["KM1"])
  }

  @Test func `the thing that is revised is not taken for what it cites`() throws {
    let usages = [Self.thing.usage, Self.text.usage]
    #expect(try cited("--cites KM1 FA-P1", usages) == ["KM1"])
    #expect(try cited("--cites KM1 KM2 FA-P1", usages) == ["KM1", "KM2"])
    #expect(try cited("FA-P1 --cites KM1 KM2", usages) == ["KM1", "KM2"])
  }

  @Test func `where arguments are several labels, an option takes one`() throws {
    #expect(try cited("--cites KM1 KM2", [Self.notes.usage]) == ["KM1"])
  }
}
