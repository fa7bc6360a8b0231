import Foundation
import Testing

@testable import RoundsCommandLine

@Test func `the guide that rounds help page prints is the article for observers`() throws {
  let article = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources/RoundsCommandLine/RoundsCommandLine.docc/TakingNotesInABrowser.md"
  )
  #expect(PageGuide.text + "\n" == (try String(contentsOf: article, encoding: .utf8)))
}
