import Testing

@testable import ProtocolLibrary

/// What somebody most likely meant.
@Suite struct SuggestionTests {
  /// Words to choose from.
  private let choices = ["id", "dok", "minutes", "usualDemandScale", "norms"]

  @Test(
    arguments: [
      ("minuts", "minutes"), ("minuets", "minutes"), ("MINUTES", "minutes"), ("dko", "dok"),
      ("iD", "id"), ("usualDemandscales", "usualDemandScale"), ("norm", "norms"),
    ]
  )
  func `a slip is close to what was meant`(_ typed: String, _ meant: String) {
    #expect(Suggestion.nearest(to: typed, among: choices) == meant)
  }

  @Test(arguments: ["xyz", "ab", "", "forms of speech", "noise"])
  func `another word is no slip`(_ typed: String) {
    #expect(Suggestion.nearest(to: typed, among: choices) == nil)
  }

  @Test func `of nothing, nothing is meant`() {
    #expect(Suggestion.nearest(to: "minutes", among: []) == nil)
  }
}
