@testable import JournalFormat

/// A line that no version of the program wrote, with seal and sum as they have to be.
func craftedLine(
  _ rest: String,
  head: String = #""v":1,"round":"roosevelt-2026","#,
  tail: String = #""salt":"0123456789abcdef""#
) -> [UInt8] {
  craftedLine(rest, head: head, bytes: Array(tail.utf8))
}

/// The same with a tail that need not be text.
func craftedLine(
  _ rest: String,
  head: String = #""v":1,"round":"roosevelt-2026","#,
  bytes tail: [UInt8]
) -> [UInt8] {
  let seal = Checksum(of: tail.span)
  let usual =
    #""writer":"KM-x7q2","seq":1,"clock":1,"happened":"2026-11-22T14:05:30.250Z","#
    + #""written":"2026-11-22T14:05:30.250Z","#
  let summed =
    "{\(head)\(usual)\(rest),\"seal\":\"\(seal)\",\"prev\":\"\(Checksum.none)\",\"sum\":\""
  let sum = Checksum(of: Array(summed.utf8).span)
  return Array("\(summed)\(sum)\",".utf8) + tail + Array("}".utf8)
}
