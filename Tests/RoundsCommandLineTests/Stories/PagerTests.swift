import Testing

/// Long texts on a screen.
struct PagerTests {
  @Test func `a text that is longer than the screen is shown by the pager`() {
    let table = Table.described()
    table.show(onScreenOf: 10)
    table.run("status").expect(0)
    #expect(table.paged.count == 1)
    #expect(table.paged.allSatisfy { $0.hasPrefix("less: ") && $0.contains("Next:") })
  }

  @Test func `a text that fits is printed`() {
    let table = Table.described()
    table.show(onScreenOf: 200)
    table.run("status").expect(0, "Next:")
    #expect(table.paged.isEmpty)
  }

  @Test func `a file, a dumb terminal and whoever says so get no pager`() {
    let table = Table.described()
    table.run("status").expect(0, "Next:")
    table.show(onScreenOf: 10)
    table.run("status --no-pager").expect(0, "Next:")
    table.set("PAGER", "")
    table.run("status").expect(0, "Next:")
    table.set("PAGER", "more")
    table.set("TERM", "dumb")
    table.run("status").expect(0, "Next:")
    #expect(table.paged.isEmpty)
    table.set("TERM", "xterm")
    table.run("status")
    #expect(table.paged.allSatisfy { $0.hasPrefix("more: ") })
    #expect(table.paged.count == 1)
  }

  @Test func `a text is not lost with a pager that is not there`() {
    let table = Table.described()
    table.show(onScreenOf: 10)
    table.set("PAGER", "missing")
    table.run("log").expect(0, "opened the round")
  }
}
