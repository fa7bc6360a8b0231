package import Foundation
package import Testing

/// Expects a text to equal the one kept in `Golden/` beside the test.
///
/// See ``expectText(_:in:sourceLocation:)``.
package func expectGolden(
  _ actual: String,
  _ name: String,
  filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  try expectText(actual, in: file, sourceLocation: sourceLocation)
}

/// Expects a text to equal the one of a file.
///
/// With `ROUNDS_RECORD=1` in the environment the file is rewritten, and the test fails all the
/// same: a recorded text is right only after someone has read it.
package func expectText(
  _ actual: String,
  in file: URL,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let name = file.lastPathComponent
  if ProcessInfo.processInfo.environment["ROUNDS_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: file)
    Issue.record("Recorded \(name). Read it, then test again.", sourceLocation: sourceLocation)
    return
  }
  guard let data = FileManager.default.contents(atPath: file.path) else {
    Issue.record(
      "\(name) is missing. Record it with ROUNDS_RECORD=1.",
      sourceLocation: sourceLocation
    )
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  guard actual != expected else { return }
  Attachment.record(actual, named: name, sourceLocation: sourceLocation)
  Issue.record(
    "\(name) differs:\n\(lineDifference(from: expected, to: actual))",
    sourceLocation: sourceLocation
  )
}
