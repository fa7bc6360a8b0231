import Reporting
import Testing

/// Tables for spreadsheets.
struct CSVTests {
  private func cell(_ text: String) -> String {
    var csv = CSV(["x"])
    csv.add([text])
    return String(csv.text.dropFirst(2).dropLast())
  }

  @Test func `rows end as the standard says, and what is not known is empty`() {
    var csv = CSV(["a", "b"])
    csv.add(["1", nil])
    #expect(csv.text == "a,b\r\n1,\r\n")
  }

  @Test func `marks, commas and lines stand between quotation marks`() {
    #expect(cell("a,b") == "\"a,b\"")
    #expect(cell("say \"why\"") == "\"say \"\"why\"\"\"")
    #expect(cell("two\nlines") == "\"two\nlines\"")
    #expect(cell(" space") == "\" space\"")
    #expect(cell("plain é 学") == "plain é 学")
  }

  @Test(arguments: ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "=\"a\"", "-x"])
  func `a formula is shown and not run`(_ text: String) {
    let cell = cell(text)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"))
  }

  @Test(arguments: ["-2", "-2.5", "+3", "0"]) func `a number stays a number`(_ text: String) {
    #expect(cell(text) == text)
  }
}
