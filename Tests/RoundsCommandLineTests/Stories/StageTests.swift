import Testing

/// From stage to stage.
struct StageTests {
  @Test func `nothing is said before its stage`() {
    let table = Table.described()
    table.run("group one KM1 --as FA").expect(
      1,
      "belongs to analysis",
      "rounds advance"
    )
    table.run("pattern 'Teachers ask' --as FA").expect(1, "belongs to analysis")
    table.run("predict 'I could' --as FA").expect(1, "belongs to prediction")
    table.run("propose Plan --horizon 'next week' --as FA")
      .expect(1, "belongs to evaluation")
    table.run("close --as FA").expect(1, "cannot be closed yet: analysis comes first")
    table.run("handover --answer-by 2026-12-01 --as FA").expect(
      1,
      "analysis comes first"
    )
  }

  @Test func `a stage that is over takes nothing, and says how to go back`() {
    let table = Table.analyzing()
    table.run("note 1 'T: asks' --as KM")
      .expect(1, "taking notes belongs to description, which is over", "rounds reopen description")
  }

  @Test func `a gate says all that is missing, and how to mend it`() {
    let table = Table.prepared()
    table.run("note 1 'T: asks' --as KM")
    table.run("advance --as FA").expect(
      1,
      "The round stays in description",
      "visit 2 has no notes",
      "rounds visit drop 2",
      "BD is an observer and has no notes",
      "KM has selected 0 of their own notes and needs at least 1"
    )
  }

  @Test func `only the facilitator leads the round on`() {
    let table = Table.described()
    table.run("advance --as KM").expect(1, "that is for the facilitator", "rounds advance --as FA")
    table.run("join FA --role scribe")
    table.run("advance --as KM").expect(1, "rounds join KM --role observer --role facilitator")
  }

  @Test func `an advance shows the prompt and the minutes of the next stage`() {
    Table.described().run("advance --as FA")
      .expect(0, "The round is now in analysis.", "What goes together?", "40 minutes")
  }

  @Test func `a shortfall is let pass with a reason, and the order never`() {
    let table = Table.described()
    table.run("select --put-back KM1,KM2,KM3 --as KM")
    table.run("advance --as FA").expect(1, "KM has selected 0")
    table.run("waive selection-of-every-observer --about KM --reason 'KM is ill' --as FA").expect(
      0,
      "is waived for KM: KM is ill."
    )
    table.run("advance --as FA").expect(0)
    table.run("waive some-pattern --reason 'no time' --as FA")
      .expect(1, "cannot be waived")
  }

  @Test func `a statement cites what stands`() {
    let table = Table.analyzing()
    table.run("pattern 'Teachers ask' --cites KM99 --as FA").expect(66, "called KM99")
    table.run("withdraw KM1 --as KM")
    table.run("pattern 'Teachers ask' --cites KM1 --as FA")
      .expect(1, "KM1 was withdrawn")
    table.run("group questions KM2 KM4 --as FA").expect(
      0,
      "FA-G1  questions: 2 notes"
    )
    table.run("pattern 'Students raise hands' --cites G1,task-1 --as FA")
      .expect(0, "FA-P1  Students raise hands")
    table.run("predict x --rests-on P1 --as FA").expect(1)
    table.run("contrast 'Tasks differ' --cites FA-P1 --as FA")
      .expect(64, "FA-P1 is a pattern, contrast or anomaly; this takes a note or a task.")
    table.run("contrast 'Tasks differ' --cites BD2 --contrary BD4 --as FA")
      .expect(0, "FA-C1  Tasks differ")
    table.run("anomaly 'Students ask' --cites KM2 --as FA").expect(0, "FA-A1")
  }

  @Test func `a remedy in a pattern is asked about, and stands in the way until it is mended`() {
    let table = Table.analyzing()
    table.run("pattern 'Tasks should ask why' --cites BD2,BD4 --as FA")
      .expect(0, "? \"should\"", "Next: rounds revise FA-P1 TEXT")
    table.run("advance --as FA").expect(1, "FA-P1 says \"should\"")
    table.run("revise FA-P1 'Tasks ask to copy' --as FA").expect(0)
    table.run("advance --as FA").expect(0, "The round is now in prediction.")
  }

  @Test func `things are revised in what is given`() {
    let table = Table.analyzing()
    table.run("group questions KM2 --as FA")
    table.run("revise FA-G1 hands --add KM4 --drop KM2 --as FA").expect(0)
    table.run("pattern 'Tasks ask to copy' --cites BD2 --as FA")
      .expect(0, "! FA-P1 rests on 1 note from 1 visit", "rounds revise FA-P1 --cites BD2,NOTE")
    table.run("revise FA-P1 --cites BD2,BD4 --prevalence most --as FA").expect(
      0
    )
    table.run("revise FA-P1 --as FA").expect(
      64,
      "Nothing given changes FA-P1."
    )
    table.run("advance --as FA").expect(0)
  }

  @Test func `the demand of a task is judged in analysis`() {
    let table = Table.analyzing()
    table.run("demand 1 2 --as FA").expect(0, "task-1  level 2")
    table.run("demand 1 9 --as FA").expect(64, "no level 9")
    table.run("demand 1 2 --scale none --as FA").expect(64, "no scale none")
  }

  @Test func `a round goes back, and what was said is confirmed`() {
    let table = Table.predicting()
    table.run("reopen prediction --reason x --as FA").expect(1, "is not an earlier stage")
    table.run("reopen description --reason 'a note was missing' --as FA")
      .expect(0, "The round is back in description.")
    table.run("note 1 'T: asks' --as KM").expect(0, "KM5")
    table.run("advance --as FA").expect(0)
    table.run("advance --as FA").expect(1, "there is no pattern yet")
    table.run("confirm FA-P1 --as FA").expect(0, "FA-P1 holds.")
    table.run("confirm FA-P1 --as FA").expect(64, "Nothing given changes")
    table.run("advance --as FA").expect(0, "The round is now in prediction.")
  }

  @Test func `a late note is shown, and cited once it is admitted`() throws {
    let table = Table.analyzing()
    try table.bringLateNote()
    table.run("status").expect(0, "KM9", "rounds admit KM9")
    table.run("anomaly 'Teachers ask why' --cites KM9 --as FA").expect(1, "KM9 came late")
    table.run("admit KM9 --as KM").expect(1, "that is for the facilitator")
    table.run("admit KM9 --as FA").expect(0, "KM9 counts now.")
    table.run("admit KM9 --as FA").expect(64, "Nothing given changes")
    table.run("anomaly 'Teachers ask why' --cites KM9 --as FA").expect(0, "FA-A1")
  }
}
