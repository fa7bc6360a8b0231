@testable import InstructionalRounds

extension TableMade {
  /// A table of two schools in two reports.
  static func test(in visit: VisitID) -> TableMade {
    var head = TableHead(title: .test("zone scores"), rows: .schools, unit: .score)
    head.rowLabels = [.test("Oak Park"), .test("Combre")]
    head.columnLabels = [.test("later"), .test("earlier")]
    head.columnsInTime = [2, 1]
    return TableMade(visit: visit, number: 1, head: head)
  }
}
