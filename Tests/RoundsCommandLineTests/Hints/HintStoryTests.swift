import InstructionalRounds
import Reporting
import Testing

@testable import RoundsCommandLine

/// What people are told to type, in the course of a round.
struct HintStoryTests {
  @Test func `a gate asks about three notes, and offers the named gap beside them`() {
    let table = Table.prepared()
    for word in ["one", "two", "three", "four"] {
      table.run("note 1 'writes \(word) sums' --at 8:20 --as KM")
    }
    let status = table.run("status --as FA")
    status.expect(
      0,
      "Are any of these about",
      "rounds tag NOTE --element teacher --as FA",
      "rounds visit gap 1 --element teacher --reason TEXT --as FA"
    )
    #expect(!status.output.contains("KM4 \"writes"))
  }

  @Test func `notes of somebody at another device are merged, not typed again`() throws {
    let gate = try #require(Gate.named(.voiceHasObserved))
    let shortfall = try #require(gate.shortfallOfExample)
    let fa = try #require(ParticipantCode("FA"))
    let bd = try #require(ParticipantCode("BD"))
    #expect(shortfall.remedy(on: [fa]).deed == .merge)
    #expect(shortfall.remedy(on: [fa, bd]).doer == bd)
    #expect(shortfall.remedy(on: nil).doer == bd)
  }

  @Test func `the facilitator adopts in the host's name, and both are recorded`() {
    let table = Table.evaluating()
    table.run("propose 'Plan tasks together' --horizon 'next month' --as FA")
    table.run("adopt FA-W1 --raises content --for HP --as KM")
      .expect(1, "KM cannot adopt a next level of work in the host's name")
    table.run("adopt FA-W1 --raises content --for HP --as FA").expect(0, "FA-W1  adopted")
    table.run("log").expect(0, "(typed by FA)")
  }

  @Test func `visits are planned with commas or with spaces`() {
    let table = Table.prepared()
    table.run("visit plan 4,5 6 --as FA").expect(0, "Visits 4, 5 and 6 planned")
    table.answer("7, 8")
    table.run("visit plan --as FA").expect(0, "Visits 7 and 8 planned")
  }

  @Test func `labels after an option have commas or spaces between them`() {
    let table = Table.analyzing()
    table.run("pattern 'Tasks ask to copy' --cites BD2 BD4 --as FA").expect(0, "FA-P1")
    table.run("revise FA-P1 --cites BD2 BD4 KM1 --as FA").expect(0, "FA-P1  revised")
    table.run("summary --for group").expect(0, "Tasks ask to copy")
  }
}
