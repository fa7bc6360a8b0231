import Reporting

extension Document {
  /// A document that has every kind of block and every style in it, and texts that mean mischief.
  static let everything = Document([
    .title("Everything that a document can hold"),
    .paragraph(
      "Plain words, \(strong: "strong words"), \(aside: "words aside") and \(command: "rounds status")."
    ),
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
    .labelled([
      LabelledLine("Who", "lead teacher of mathematics"),
      LabelledLine("What the group will learn by doing the work", "which tasks draw a reason out"),
      LabelledLine(
        "In the tasks",
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
    .heading("Mischief"),
    .paragraph("# no heading\n- no list\n1. no list\n> no quotation\n--- no rule\n\tno code"),
    .paragraph("*no* _emphasis_ `no code` [no](link) <b>no HTML</b> &amp; ~~no~~ $no$ \\ \\n"),
    .paragraph("http://no.link www.no.link :no_picture: 9:12 T: but this is fine. So is 2.5 - 1"),
    .paragraph("*\u{301} an accent hides nothing, \u{1B}[31mno colour\u{7}, \u{202E}no turning"),
    .paragraph("\(command: "`` ticks ` in code")"),
  ])
}
