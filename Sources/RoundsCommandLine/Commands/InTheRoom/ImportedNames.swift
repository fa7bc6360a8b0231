import Importing
import InstructionalRounds

/// The names in the notes of a file, with the number that can stand in the place of each.
struct ImportedNames {
  /// In the order in which they appear.
  let all: [NameReplacement]
  /// Whether the numbers come into the record in their place.
  private(set) var areReplaced = false
  private let longestFirst: [NameReplacement]

  /// Finds the names that nobody has said are nobody's.
  init(in imported: Import, of round: CurrentRound) {
    all = NameReplacement.numbering(
      namesIn: imported.notes.compactMap(\.words.text),
      reading: round.vocabulary,
      except: round.record.isNobody
    )
    longestFirst = NameReplacement.longestFirst(all)
  }
}

extension ImportedNames {
  /// The words of a note as they come in, and before them or after them as they might have come in before:
  /// with numbers where the names are, or with the names.
  func wordings(of words: Words) throws -> [Words] {
    let text = words.text.flatMap { NameReplacement.text($0, without: longestFirst) }
    guard let text else { return [words] }
    let numbered = try Words(text)
    return areReplaced ? [numbered, words] : [words, numbered]
  }

  /// The same names, replaced where the line says so or somebody on a terminal agrees.
  func offered(by session: Session, beforehand: Bool, isDry: Bool) throws -> ImportedNames {
    guard !all.isEmpty else { return self }
    let asks = "Put numbers in place of these names: \(legend)?"
    var copy = self
    copy.areReplaced =
      isDry ? beforehand : try session.agrees(to: asks, beforehand: beforehand) ?? false
    return copy
  }

  /// Says who has which number, or how a number gets where a name is.
  func tell(_ session: Session) {
    guard let first = all.first else { return }
    if areReplaced { return session.say("Names were replaced and are not kept: \(legend).") }
    session.say(
      "  To put a number in place of a name: rounds redact --name \(first.name.asShellWord) "
        + "--as \(first.substitute); for the names of a whole file: rounds import --number-names"
    )
  }

  /// Every name with its number.
  private var legend: String {
    all.map { "\($0.name) (\($0.substitute))" }.inWords("and")
  }
}
