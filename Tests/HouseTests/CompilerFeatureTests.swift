import Foundation
import Testing

/// The compiler accepts a misspelled upcoming feature without a word; this compares with its list.
@Test func `every upcoming feature in the manifest is one that the compiler knows`() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
  let named = manifest.matches(of: /enableUpcomingFeature\("([A-Za-z]+)"\)/).map { String($0.1) }
  #expect(named.count >= 6)

  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["swiftc", "-print-supported-features"]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let known = String(decoding: data, as: UTF8.self)
  for feature in named {
    #expect(known.contains("\"\(feature)\""), "the compiler does not know \(feature)")
  }
}
