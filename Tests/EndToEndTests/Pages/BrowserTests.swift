import Foundation
import TestSupport
import Testing

/// The pages in a real browser, of which one at a time is enough for any machine.
@Suite(.serialized, .enabled(if: Tool.browser != nil, "there is no chromium"))
struct BrowserTests {
  /// The pages of the demonstration, made once.
  private static let pages = Result { try demonstration() }

  private static func demonstration() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try folder.shell(
      """
      "$ROUNDS" demo harbor > demo.txt && cd harbor && "$ROUNDS" handover -o .. && \\
      "$ROUNDS" summary --for group --format html -o ../group.html && \\
      "$ROUNDS" sheet --format html -o ../form.html && \\
      "$ROUNDS" sheet cards --format html -o ../cards.html && cd .. && \\
      "$ROUNDS" demo --year year > year.txt && cd year && \\
      "$ROUNDS" ledger --format html -o ../ledger.html && \\
      "$ROUNDS" patterns --format html -o ../patterns.html
      """
    )
    try #require(made.status == 0, "\(made.error)")
    return folder
  }

  @Test(
    .enabled(if: Tool.rules != nil, "ROUNDS_TOOLS names no folder with axe-core"),
    arguments: ["staff.html", "group.html", "cards.html", "ledger.html", "patterns.html"],
    BrowserLook.Light.allCases
  )
  func `everybody can read a page, and it asks for nothing`(
    _ name: String,
    _ light: BrowserLook.Light
  ) throws {
    let look = try BrowserLook.at(name, in: Self.pages.get(), by: light)
    #expect(look.isDark == (light == .night))
    #expect(look.violations.isEmpty && look.passes > 15)
    #expect(look.resources.isEmpty)
    #expect(look.links > 0 && look.unreached.isEmpty)
    #expect(look.overhang == 0)
  }

  @Test(
    arguments: [
      "staff.html", "host.html", "promises.html", "group.html", "form.html", "ledger.html",
      "patterns.html",
    ]
  )
  func `a browser has nothing to say of a page`(_ name: String) throws {
    let shown = try Self.pages.get().browse(name)
    #expect(shown.output.contains("<h1"))
    #expect(!shown.error.contains("CONSOLE"), "\(shown.error)")
  }

  @Test func `a page of many notes stays small`() throws {
    let folder = try TemporaryFolder.withRound()
    let notes = (0..<1_200).map { number in
      let label = ["T", "S", "C", "K"][number % 4]
      return
        "9:\(10 + number / 40) \(label): note \(number) of what was seen, \"and heard\", in so many words"
    }
    try notes.joined(separator: "\n")
      .write(toFile: folder.path + "/notes.txt", atomically: true, encoding: .utf8)
    let made = try folder.shell(
      """
      "$ROUNDS" visit plan 2 --day 2001-01-12 > plan.txt && \
      "$ROUNDS" import notes.txt --visit 2 > import.txt && \
      "$ROUNDS" summary --for group --format html -o group.html && wc -c < group.html
      """
    )
    #expect(made.status == 0, "\(made.error)")
    let size = try #require(made.output.split(separator: "\n").last.flatMap { Int($0) })
    #expect(size < 600_000)
    #expect(try folder.browse("group.html").output.contains("note 1199 of what was seen"))
  }
}
