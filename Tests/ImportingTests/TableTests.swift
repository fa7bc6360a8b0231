import InstructionalRounds
import Testing

@testable import Importing

@Suite struct Tables {
  @Test func `a header may have any order and any capitals`() throws {
    let result = try Sample.read(
      """
      Selected;NOTE;Observer;Element;Visit;Room;Time;Code
      x;"T: asks ""why?"";
      twice";km;K;2;214;9:12;lt q
      no;"Ss: write";;;Visit 2;;9:14;

      ;writes;FA;S/T;;;1:12;SQ
      """
    )
    #expect(result.format == .table)
    #expect(
      result.lines == [
        "09:12:00 teacher task|asks \"why?\";\ntwice|2|KM|*", "09:14:00 student|write|2",
        "13:12:00 teacher student|writes|FA",
      ]
    )
    #expect(result.notes.map(\.lenses) == [["LT", "Q"], [], ["SQ"]])
    #expect(result.notes.map(\.line) == [2, 4, 6])
    #expect(result.fates == [.structure, .note, .note, .note, .blank, .note])
    #expect(result.remarks == [.columnsIgnored(["Room"])])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is found by the header`(delimiter: String) throws {
    let text = "time,text\n1:12,asks".split(separator: ",").joined(separator: delimiter)
    #expect(try Sample.read(text).lines == ["13:12:00|asks"])
  }

  @Test func `a row that cannot be read is named and the rest comes in`() throws {
    let seven = try #require(VisitNumber(7))
    let unknown = try #require(ParticipantCode("ZZ"))
    let result = try Sample.read(
      """
      visit,author,time,text,selected
      1,KM,1:12,a
      7,KM,1:12,b
      one,KM,1:12,c
      1,ZZ,1:12,d
      1,Karen Miller,1:12,e
      1,KM,noon,f
      1,KM,1:13,
      1,KM,1:14,g,yes,h,i
      1,KM,1:15,"j
      1,KM,1:16,"k" k
      1,KM,1:17,l,perhaps
      1,KM,1:18,m "said" n
      """
    )
    #expect(
      result.lines == [
        "13:12:00|a|1|KM", "13:12:00|e|1", #"13:16:00|"k" k|1|KM"#, "13:17:00|l|1|KM",
        #"13:18:00|m "said" n|1|KM"#,
      ]
    )
    #expect(
      result.reasons == [
        3: .unknownVisit(seven), 4: .visitNotRead, 5: .unknownAuthor(unknown),
        7: .timeNotRead, 8: .nothingSaid, 9: .tooManyCells(count: 7, columns: 5),
        10: .quotationNotClosed,
      ]
    )
    #expect(
      result.remarks == [
        .cellsIgnored(column: .author, lines: [6]), .cellsIgnored(column: .selected, lines: [12]),
      ]
    )
  }

  @Test func `a row of marks that close nothing is read once`() {
    let row = String(repeating: "\"a,", count: 200_000) + "b\"c"
    let rows = Array(DelimitedReader(["\"", row, "b"], delimiter: ","))
    #expect(rows.count == 3)
    guard case .row(let cells, let lines) = rows[1] else { return #expect(Bool(false)) }
    #expect(lines == 2...2 && cells.count == 200_001 && cells[0] == "\"a")
  }

  @Test func `a quotation mark that is never closed costs one line`() throws {
    let result = try Sample.read("time,text\n1:12,\"a\n1:13,b\n1:14,c")
    #expect(result.reasons == [2: .quotationNotClosed])
    #expect(result.lines == ["13:13:00|b", "13:14:00|c"])
  }

  @Test func `commas in a last column of text need no quotation marks`() throws {
    let result = try Sample.read("time,text\n1:12,one, two, \"three\"\n1:13,four,,")
    #expect(result.lines == [#"13:12:00|one, two, "three""#, "13:13:00|four"])
  }

  @Test func `unknown elements and lenses are left out, and said so`() throws {
    let result = try Sample.read("time,text,element,code\n1:12,a,Z,Q LX\n1:13,b,T,")
    #expect(result.lines == ["13:12:00|a", "13:13:00 teacher|b"])
    #expect(result.notes.map(\.lenses) == [["Q"], []])
    #expect(
      result.remarks == [
        .cellsIgnored(column: .element, lines: [2]), .cellsIgnored(column: .lens, lines: [2]),
      ]
    )
  }

  @Test func `a table without known columns asks for them`() {
    #expect(throws: ImportError.noColumns) { try Sample.read("9:12,T,asks", as: "csv") }
    #expect(throws: ImportError.noColumns) { try Sample.read("time,room\n9:12,4", as: "CSV") }
  }

  @Test func `of two columns with one meaning the first counts`() throws {
    let result = try Sample.read("time,note,text\n1:12,a,b")
    #expect(result.lines == ["13:12:00|a"])
    #expect(result.remarks == [.columnsIgnored(["text"])])
  }

  @Test func `a line of notes is no header`() throws {
    #expect(try Sample.read("Notes, on paper\n1:12 a").format == .sheet)
    #expect(try Sample.read("note\na", as: "csv").lines == ["13:00:00|a"])
  }
}
