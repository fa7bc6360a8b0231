import Foundation
import TestSupport
import Testing

/// What other programs read of what we write: a validator, a spreadsheet, Python.
struct ReaderTests {
  @Test(.enabled(if: Tool.validator != nil, "there is no java, or ROUNDS_TOOLS names no vnu.jar"))
  func `pages are valid HTML`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      "$ROUNDS" demo harbor > demo.txt && cd harbor && "$ROUNDS" handover -o .. > names.txt && \\
      "$ROUNDS" summary --for group --format html -o ../group.html > name.txt && \\
      "$ROUNDS" sheet agenda --format html -o ../agenda.html > name.txt && \\
      "$ROUNDS" sheet cards --format html -o ../cards.html > name.txt && cd .. && \\
      "$ROUNDS" demo --year year > year.txt && cd year && \\
      "$ROUNDS" ledger --format html -o ../ledger.html > name.txt 2> next.txt && \\
      "$ROUNDS" patterns --format html -o ../patterns.html > name.txt && cd .. && \\
      java -jar "\(Tool.validator ?? "")" --format gnu *.html 2>&1 | grep -v ': CSS: '
      """
    )
    // The validator is older than some rules of style, of which browsers leave out what they do not know.
    #expect(result.output.isEmpty, "\(result.output)")
    #expect(try folder.shell("ls *.html | wc -l").output == "8\n", "\(result.error)")
  }

  /// Notes that a spreadsheet would run, compute, or take apart.
  private static let notes = [
    #"T: "what is the slope?", he asks; then: "why?""#, "S: =HYPERLINK(\"http://x\")", "=1+1",
    "-3 + 5 on the board", "@all look up", "+12", "1/2", "3.0", "S: é 分数 👩‍🏫", "C: 007", "'quoted'",
  ]

  private func rows() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withRound()
    for note in Self.notes {
      try Data((note + "\n").utf8).write(to: URL(filePath: folder.path + "/note.txt"))
      let taken = try folder.shell("\"$ROUNDS\" note 1 - < note.txt")
      try #require(taken.status == 0, "\(taken.error)")
    }
    let made = try folder.shell(
      "\"$ROUNDS\" summary --for group --format csv -o notes.csv && \"$ROUNDS\" summary --for group --tsv -o notes.tsv"
    )
    try #require(made.status == 0, "\(made.error)")
    return folder
  }

  /// Prints every cell of a file on a line of its own.
  private static let script = """
    import csv, sys
    mark = "\\t" if sys.argv[1].endswith("tsv") else ","
    for row in csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), delimiter=mark, strict=True):
      print(*row, sep="\\n")
    """

  @Test(.enabled(if: Tool.python != nil, "there is no python3"))
  func `Python reads the cells that were written`() throws {
    let folder = try rows()
    try Self.script.write(toFile: folder.path + "/cells.py", atomically: true, encoding: .utf8)
    let cells = try folder.shell("python3 cells.py notes.csv")
    #expect(cells.status == 0, "\(cells.error)")
    #expect(try folder.shell("python3 cells.py notes.tsv").output == cells.output)
    let lines = Set(cells.output.split(separator: "\n").map(String.init))
    for text in ["'=1+1", "'@all look up", "'+12", "1/2", "3.0", "''quoted'", "é 分数 👩‍🏫"] {
      #expect(lines.contains(text), "\(text)")
    }
  }

  @Test(
    .enabled(if: Tool.spreadsheet != nil && Tool.python != nil, "there is no LibreOffice")
  )
  func `a spreadsheet has the same cells, and runs none`() throws {
    let folder = try rows()
    try Self.script.write(toFile: folder.path + "/cells.py", atomically: true, encoding: .utf8)
    // Commas, quotation marks, UTF-8, from row 1, cells of any kind, quoted ones are text.
    let result = try folder.shell(
      """
      soffice --headless "-env:UserInstallation=file://$PWD/office" \\
        --infilter="CSV:44,34,76,1,,0,true,false" --convert-to \\
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false' --outdir back notes.csv
      python3 cells.py notes.csv > ours.txt && python3 cells.py back/notes.csv > theirs.txt && \\
      sed -i 's/^TRUE$/true/; s/^FALSE$/false/' theirs.txt && diff ours.txt theirs.txt
      """
    )
    #expect(result.status == 0, "\(result.output)\(result.error)")
  }
}
