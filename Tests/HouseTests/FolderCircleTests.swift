import Testing

/// Folders of one module that speak of each other in a circle cannot be read one after the other.
@Suite struct FolderCircleTests {
  @Test(arguments: [
    "InstructionalRounds", "JSONText", "Journaling", "Observing", "Platform", "ProtocolLibrary",
    "Reporting", "Terminals",
  ])
  func `no folders of a module speak of each other in a circle`(_ module: String) throws {
    let folders = FolderGraph(try SourceFile.all(below: "Sources/\(module)"))
    #expect(!folders.homes.isEmpty)
    #expect(folders.circles == [], "\(folders.mentions.joined(separator: "\n"))")
  }

  @Test func `a circle is found and named`() {
    let folders = FolderGraph([
      SourceFile(path: "Sources/M/A/One.swift", text: "struct One { let two: Two }"),
      SourceFile(path: "Sources/M/B/Two.swift", text: "struct Two { let three: Three }"),
      SourceFile(
        path: "Sources/M/C/Three.swift",
        text: "public struct Three {}\nfunc f(_: One) {}"
      ),
      SourceFile(path: "Sources/M/D/Four.swift", text: "enum Four { case one(One) } // Five"),
      SourceFile(path: "Sources/M/E/Five.swift", text: "enum Five { static let text = \"Four\" }"),
    ])
    #expect(folders.circles == [["A", "B", "C"]])
    #expect(folders.mentions.contains("A/One.swift speaks of Two in B"))
  }
}
