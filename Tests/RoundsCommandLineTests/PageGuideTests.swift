import Foundation
import TestSupport
import Testing

@testable import RoundsCommandLine

@Test func `the guide that rounds help page prints is the article for observers`() throws {
  let article = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources/RoundsCommandLine/RoundsCommandLine.docc/TakingNotesInABrowser.md"
  )
  try expectText(PageGuide.text + "\n", in: article)
}
