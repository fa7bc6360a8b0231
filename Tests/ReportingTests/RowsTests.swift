import InstructionalRounds
import Reporting
import TestSupport
import Testing

/// Notes as rows for spreadsheets.
struct RowsTests {
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", " =1", "\u{200B}=1", "＝1", "'=1", "'",
  ])
  func `what a spreadsheet would run has an apostrophe before it`(_ text: String) {
    #expect(Rows(["a"], [[.plain(text)]]).text(.tabs).contains("'\(text)"))
  }

  @Test(arguments: ["3 = 3", "a-b", "9:12 asks", "\"why?\"", "", "1/2"])
  func `what it would not run stays as it is`(_ text: String) throws {
    #expect(try Self.read(Rows(["a"], [[.words(text)]]).text(.commas), ",") == [["a"], [text]])
  }

  @Test(arguments: [Rows.Form.commas, .tabs])
  func `whatever is written is read back once one apostrophe is taken away`(
    _ form: Rows.Form
  ) throws {
    var random = RandomText(seed: 29)
    for _ in 0..<Search.size / 10 {
      let cells = (0..<3).map { _ in random.text(8) }
      let text = Rows(["a", "b", "c"], [cells.map(Rows.Cell.words)]).text(form)
      let read = try Self.read(text, form == .commas ? "," : "\t")
      #expect(read.count == 2)
      let original = read[1].map { $0.hasPrefix("'") ? String($0.unicodeScalars.dropFirst()) : $0 }
      #expect(original.map { Array($0.unicodeScalars) } == cells.map { Array($0.unicodeScalars) })
    }
  }

  @Test(arguments: Audience.allCases)
  func `every note that an audience may see has a row`(_ audience: Audience) throws {
    let shared = HarborRound.summary(for: audience)
    let rows = try Self.read(shared.rows.text(.commas), ",")
    #expect(rows.count == shared.notes.count + 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    try expectGolden(shared.rows.text(.commas), "summary-\(audience).csv")
  }

  /// Why rows cannot be read.
  struct Mistake: Error {
    var what: String
  }

  /// Reads rows as RFC 4180 says, and nothing that it does not say.
  static func read(_ text: String, _ mark: Unicode.Scalar) throws -> [[String]] {
    var rows: [[String]] = []
    var (row, cell) = ([String](), String.UnicodeScalarView())
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\"", cell.isEmpty {
        while let inner = rest.popFirst() {
          if inner != "\"" {
            cell.append(inner)
          } else if rest.first == "\"" {
            rest.removeFirst()
            cell.append("\"")
          } else {
            break
          }
        }
        guard let next = rest.first, next == mark || next == "\r" else {
          throw Mistake(what: "something stands behind a quotation")
        }
      } else if scalar == mark {
        row.append(String(cell))
        cell = .init()
      } else if scalar == "\r", rest.first == "\n" {
        rest.removeFirst()
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      } else if scalar == "\"" || scalar == "\n" || scalar == "\r" {
        throw Mistake(what: "\(scalar.debugDescription) is open")
      } else {
        cell.append(scalar)
      }
    }
    guard row.isEmpty, cell.isEmpty else { throw Mistake(what: "the last row has no end") }
    return rows
  }
}
