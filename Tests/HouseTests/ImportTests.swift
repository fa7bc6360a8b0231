import Testing

/// What the compiler does not keep apart: modules that come with the toolchain.
@Suite struct ImportTests {
  private static let libraries: Set = ["Glibc", "Musl", "Darwin"]
  /// What runs while the package is built, or measures it; none of it is in the program.
  private static let tools: Set = [
    "EmbedPage", "EmbedProtocols", "page-embedder", "protocol-embedder", "rounds-bench",
  ]

  @Test func `one module alone imports the C library`() throws {
    let files = try SourceFile.all(below: "Sources")
    #expect(files.count > 100)
    for file in files where file.module != "Platform" {
      #expect(Self.libraries.isDisjoint(with: file.imports), "\(file.path)")
    }
  }

  @Test func `where the C library is imported, it is the one of whichever system it is`() throws {
    let files = try SourceFile.all(below: "Sources/Platform")
    #expect(files.contains { !Self.libraries.isDisjoint(with: $0.imports) })
    for file in files where !Self.libraries.isDisjoint(with: file.imports) {
      #expect(Self.libraries.isSubset(of: file.imports), "\(file.path)")
    }
  }

  @Test func `Platform imports nothing of ours`() throws {
    let ours = Set(try SourceFile.all(below: "Sources").map(\.module))
    for file in try SourceFile.all(below: "Sources/Platform") {
      #expect(ours.isDisjoint(with: file.imports), "\(file.path)")
    }
  }

  @Test func `Foundation is in none of the modules that the program is made of`() throws {
    for file in try SourceFile.all(below: "Sources") where !Self.tools.contains(file.module) {
      #expect(!file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
    }
  }

  @Test func `what runs in a browser imports nothing of the system`() throws {
    let anywhere: Set = [
      "InstructionalRounds", "JSONText", "JournalFormat", "Packaging", "ProtocolLibrary",
      "Reporting", "RoundsPage",
    ]
    for file in try SourceFile.all(below: "Sources") where anywhere.contains(file.module) {
      #expect(anywhere.isSuperset(of: file.imports), "\(file.path)")
    }
  }
}
