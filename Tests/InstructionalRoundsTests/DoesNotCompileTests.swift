import Foundation
import Testing

/// Programs that break the order, each with the compiler's words as a comment beside the mistake.
@Suite struct WrongPrograms {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "DoesNotCompile")

  static let programs: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
    return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted()
  }()

  @Test func `there are the wrong programs to try`() { #expect(Self.programs.count >= 10) }

  @Test(arguments: programs)
  func `a program that breaks the order does not compile`(program: String) throws {
    let file = Self.folder.appending(path: program)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains("expected-error"), "a fixture without its mistake proves nothing")

    let modules = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "Modules")
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments =
      ["swiftc", "-frontend", "-emit-sil", "-o", "/dev/null", "-verify"]
      + ["-verify-ignore-unrelated", "-swift-version", "6", "-I", modules.path(), file.path()]
    let output = Pipe()
    compiler.standardError = output
    try compiler.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    compiler.waitUntilExit()
    #expect(compiler.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }
}
