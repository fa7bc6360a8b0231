import Foundation
import TestSupport
import Testing

@testable import RoundsCommandLine

/// Word, projects for research, and calendars, as somebody asks for them.
struct FormatTests {
  @Test func `every form that a command takes is made`() {
    let table = Table.network()
    for line in ["summary --round lincoln", "ledger", "patterns"] {
      for form in ["text", "markdown", "html", "docx", "json", "csv"] {
        table.run("\(line) --format \(form) -o /page.\(form)").expect(0, "/page.\(form)")
        #expect(table.file("/page.\(form)")?.isEmpty == false)
      }
    }
    for line in ["ledger", "visit --round lincoln", "visit list --round lincoln"] {
      table.run("\(line) --format ics").expect(0, "BEGIN:VCALENDAR")
    }
    table.run("visit --round lincoln --format json").expect(0, "\"visits\": [")
  }

  @Test func `a form that a command does not take is refused, with those that it takes`() {
    let table = Table.network()
    table.run("summary --round lincoln --format ics")
      .expect(64, "'ics' is not one of text, markdown, html, docx, json, csv for '--format'.")
    table.run("status --round lincoln --format docx").expect(64, "not one of text, json")
    table.run("ledger --format tsv").expect(64, "not one of")
  }

  @Test func `a Word file goes into a file that is named, on paper of a size`() throws {
    let table = Table.network()
    table.run("ledger --format docx").expect(73, "rounds summary --format docx -o summary.docx")
    table.run("ledger --format docx -o -").expect(73)
    table.run("ledger --format docx --paper a4 -o a4.docx").expect(0)
    table.run("ledger --format docx -o letter.docx").expect(0)
    let sizes = try ["a4", "letter"].map { name in
      let path = try #require(table.names("\(name).docx").first)
      return try #require(table.file(path)).contains("w:w=\"12240\"")
    }
    #expect(sizes == [false, true])
    table.run("ledger --paper a4").expect(64, "Only Word files use it")
    table.run("ledger --format html --paper a4").expect(
      64,
      "'--paper' does not fit here. Only Word files use it"
    )
    table.run("ledger --format docx --paper a5 -o x.docx").expect(64, "letter, a4")
    table.run("handover --round lincoln --format docx -o pages").expect(0, "/pages/host.docx")
  }

  @Test func `the visits of a round are listed, and those without a day are told`() {
    let table = Table.prepared()
    table.run("visit plan 7 --team blue --day 2026-11-23 --as FA").expect(0)
    table.run("visit").expect(0, "blue", "2026-11-23", "planned")
    let calendar = table.run("visit --format ics")
    calendar.expect(0, "DTSTART;VALUE=DATE:20261123", "SUMMARY:Visit 7 (team blue): ")
  }

  @Test func `a name that stands open keeps a round from going into a project`() {
    let table = Table.prepared()
    table.run("note 1 'T: Maya, what is the slope?' --as FA")
    for form in ["qdpx", "qdc"] {
      table.run("export --to \(form)").expect(1, "Not exported", "\"Maya\"")
    }
    #expect(table.names(".qdpx").isEmpty)
    table.run("export --to qdpx --with-names").expect(0, "It contains names: \"Maya\"")
  }

  @Test func `a round goes into a project, or its codes into a codebook, with what is lost`() {
    let table = Table.network()
    table.run("export lincoln --to qdpx").expect(0, "/lincoln.qdpx", "Not in it: ")
    table.run("export lincoln --to qdc -o -").expect(0, "urn:QDA-XML:codebook:1.0")
    table.run("export --to qdpx --all").expect(0, "/rounds.qdpx")
    table.run("export lincoln --to qdpx -o -").expect(73)
    table.run("export lincoln --to qdpx --visit 1").expect(64, "the whole round")
    table.run("export lincoln --all").expect(
      64,
      "'--all' does not fit here. Say --to qdpx as well."
    )
    table.run("export lincoln --to qdpx --all").expect(64, "Name a round, or take all of them.")
    table.run("export lincoln --to word").expect(64, "qdpx, qdc")
  }
}
