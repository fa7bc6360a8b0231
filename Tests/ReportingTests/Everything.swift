import Reporting

extension Document {
  /// A document that has every kind of block and every style in it, and texts that mean mischief.
  static let everything = Document([
    .brief([
      .title("Everything that a document can hold"),
      .paragraph(
        "Plain words, \(strong: "strong words"), \(aside: "words aside") and \(command: "rounds status")."
      ),
      .heading("What is read first"),
      .items([
        "\("Pattern 1", .strong, link: Anchor("evidence", "P1"), place: Anchor("brief", "P1")): a link",
        "\("KM12", link: Anchor("note", "KM12")): a link to nowhere",
      ]),
    ]),
    .heading("Lists"),
    .items([
      "One item", "Another item that is so long that it does not fit on one line of the page",
    ]),
    .list(
      .numbers,
      (1...10).map { number in
        [.paragraph("Item \(number)")]
          + (number == 2
            ? [
              .items(["a list inside", "with two items"]), .quotation("and a quotation"),
              .paragraph("and a second paragraph, which is long enough to need a second line"),
            ] : [])
      }
    ),
    .items(["A list right after a list"]),
    .heading("Quotations"),
    .quotation("board: y = 2x + 1\n    under it: y = 3x\n\n\nand 1. of 2"),
    .quotation("asks \"what is it?\"", remark: "\(aside: "(KM12, visit 2)")"),
    .subheading("Labels"),
    .labeled([
      LabeledLine("Who", "lead teacher of mathematics"),
      LabeledLine("What the group will learn by doing the work", "which tasks draw a reason out"),
      LabeledLine(
        "In tasks",
        "one task a week asks why a rule holds, and students write it down"
      ),
    ]),
    .subheading("A table"),
    .table(
      Table(
        [.init("Visit"), .init("What was seen"), .init("Notes", .right)],
        [
          ["1", "3 of 24 hands go up | 2 stay up, while the board shows the rule", "5"],
          ["2", "分数の足し算 👩‍🏫 é", "12"], ["3"],
          ["4", "\(command: "rounds revise P1 --prevalence few|some")", "0", "no such column"],
        ]
      )
    ),
    .table(
      Table(
        [.init("Level"), .init("Tasks", .right)],
        [["1, recall", "3"]],
        caption: "A table with a caption"
      )
    ),
    .heading("Links"),
    .subheading("\("Pattern 1", place: Anchor("evidence", "P1")), beneath"),
    .paragraph("and back to \("what is read first", link: Anchor("brief", "P1"))"),
    .paragraph("\("a second place of that name", place: Anchor("evidence", "P1"))"),
    .heading("Pictures"),
    .figure(.lanes), .figure(.bars), .figure(.course), .heading("Paper"), .ruled(2),
    .cards([
      Card("3 of 24 hands go up", name: "KM2, visit 1"),
      Card("board: y = 2x + 1\nunder it: y = 3x", name: "BD1, visit 1"),
    ]),
    .heading("Mischief"),
    .paragraph("# no heading\n- no list\n1. no list\n> no quotation\n--- no rule\n\tno code"),
    .paragraph("*no* _emphasis_ `no code` [no](link) <b>no HTML</b> &amp; ~~no~~ $no$ \\ \\n"),
    .paragraph("http://no.link www.no.link :no_picture: 9:12 T: but this is fine. So is 2.5 - 1"),
    .paragraph("*\u{301} an accent hides nothing, \u{1B}[31mno color\u{7}, \u{202E}no turning"),
    .paragraph("\(command: "`` ticks ` in code")"),
  ])
}

extension Figure {
  /// Lanes, with more series than there are signs.
  static let lanes = Figure(
    LaneChart(
      title: "Visit 1, <minute> by minute",
      description: "Notes of nine observers & their times.",
      lanes: ["teacher", "student", "content", "task"],
      series: ["KM", "BD", "LT", "SV", "AA", "BB", "CC", "DD", "EE"],
      events: (0..<40).map { .init(lane: $0 % 4, series: $0 % 9, at: Double(550 + $0)) },
      ticks: [Tick(550, "9:10"), Tick(570, "9:30"), Tick(590, "9:50")]
    ).drawing,
    caption: "How much was written down, \(strong: "not how much happened")."
  )

  /// Bars of four steps, one of them with nothing in it.
  static let bars = Figure(
    BarChart(
      title: "Demand of tasks",
      description: "Tasks at each level, a bar for each round.",
      steps: [
        "1, recall", "2, skill and concept", "3, strategic thinking", "4, extended thinking",
      ],
      bars: [
        .init("October, a school with a name that is by far too long for one line", [3, 1, 0, 2]),
        .init("January", []),
      ]
    ).drawing,
    caption: "Demand, in visits.",
    table: Table(
      [.init("Round"), .init("1", .right), .init("2", .right)],
      [["October", "3", "1"], ["January", "0", "0"]]
    )
  )

  /// Two courses between a baseline and a target.
  static let course = Figure(
    CourseChart(
      title: "From 83 to 90 percent",
      description: "Two reports.",
      courses: [
        .init("grade 6", [Point(0, 83), Point(1, 84.5), Point(3, 88)]),
        .init("grade 7", [Point(0, 80), Point(2, 86)]),
      ],
      aims: [Tick(83, "baseline 83"), Tick(90, "target 90")],
      ticks: [Tick(0, "Oct"), Tick(1, "Nov"), Tick(3, "Jan")],
      amounts: 78...92
    ).drawing,
    caption: "A measure's course."
  )
}
