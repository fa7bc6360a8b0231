import Foundation
import Testing

/// The article for whoever adds something, which names files that move.
@Suite struct AddingTests {
  @Test func `every file and folder that the article names is there`() throws {
    let text = try Self.article()
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    let paths = pieces.indices.filter { !$0.isMultiple(of: 2) }.map { String(pieces[$0]) }
      .filter { ["Sources/", "Tests/", "protocols"].contains(where: $0.hasPrefix) }
    #expect(paths.count > 20)
    for path in paths where path != "Sources/InstructionalRounds/Events/X.swift" {
      let file = SourceFile.root.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "\(path)")
    }
  }

  @Test func `the article goes through the folders of the field in the order of their arrows`()
    throws
  {
    let text = try Self.article()
    let folders = FolderGraph(try SourceFile.all(below: "Sources/InstructionalRounds"))
    let order = try #require(text.firstMatch(of: /folders come in this order: ([^.]*)\./)).1
      .split(separator: "`").map { String($0) }.filter { $0.first?.isUppercase == true }
    #expect(order.count == 8)
    for (place, folder) in order.enumerated() {
      #expect(folders.spokenOf(in: folder).isDisjoint(with: order[(place + 1)...]), "\(folder)")
    }
  }

  private static func article() throws -> String {
    let path = "Sources/RoundsCommandLine/RoundsCommandLine.docc/Adding.md"
    return try String(contentsOf: SourceFile.root.appending(path: path), encoding: .utf8)
  }
}
