package import InstructionalRounds

/// What programs for qualitative research import of one or several rounds (REFI-QDA 1.5): codes, a
/// text for every visit with its notes marked in it, and a memo for every statement.
///
/// It holds all that the group wrote, so it is for the group. What has the same meaning in several
/// rounds, such as the code of an element, has the same identity, so that projects can be merged.
package struct ResearchProject: Hashable, Sendable {
  /// What it is called.
  package let name: String
  package let made: Moment
  /// The codes under their headings; those without codes are left out.
  let families: [CodeFamily]
  /// The texts, one for every visit that has notes.
  let sources: [Source]
  let memos: [Memo]
  /// What the project lacks of the rounds, in full sentences.
  package let losses: [String]

  /// Codes of one kind.
  struct CodeFamily: Hashable, Sendable {
    var heading: Code
    var codes: [Code]
  }

  /// A word that parts of texts are marked with.
  struct Code: Hashable, Sendable {
    var id: ResearchID
    var name: String
    var description: String
    var memo: ResearchID?
  }

  /// The text of a visit.
  struct Source: Hashable, Sendable {
    var id: ResearchID
    var name: String
    var text: ResearchText
    var selections: [Selection]
  }

  /// A part of a text, in Unicode scalars from its beginning, with the codes that it is marked with.
  struct Selection: Hashable, Sendable {
    var id: ResearchID
    var name: String
    var range: Range<Int>
    var at: Moment?
    var codes: [ResearchID]
    var memos: [ResearchID]
  }

  /// Words on what was found, with what they rest on.
  struct Memo: Hashable, Sendable {
    var id: ResearchID
    var name: String
    var text: ResearchText
  }
}

extension ResearchProject {
  /// What codes by themselves lack, in full sentences.
  package static let lossesOfCodes = [
    "These are the codes alone: no note, no memo, and nothing of what they were given to."
  ]

  /// Makes a project of rounds.
  ///
  /// - Parameters:
  ///   - rounds: the rounds, as their group knows them.
  ///   - themes: the patterns that people have put together.
  ///   - made: when the project is made.
  package init(of rounds: [RoundRecord], themes: [Theme], made: Moment) {
    var builder = ResearchBuilder(themes: themes)
    for round in rounds { builder.add(round) }
    let names = rounds.compactMap(\.round?.text)
    name = names.isEmpty ? "rounds" : names.joined(separator: ", ")
    self.made = made
    families = builder.families
    sources = builder.sources
    memos = builder.memos
    losses = builder.losses
  }
}
