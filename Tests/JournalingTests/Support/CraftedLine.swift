@testable import Journaling

/// A line that no version of the program wrote, with seal and sum as they have to be.
func craftedLine(
  _ rest: String,
  head: String = #""v":1,"round":"roosevelt-2026","#,
  tail: String = #""salt":"0123456789abcdef""#
) -> [UInt8] {
  let seal = Checksum(of: Array(tail.utf8).span)
  let usual =
    #""writer":"KM-x7q2","seq":1,"clock":1,"happened":"2026-11-22T14:05:30.250Z","#
    + #""written":"2026-11-22T14:05:30.250Z","#
  let summed =
    "{\(head)\(usual)\(rest),\"seal\":\"\(seal)\",\"prev\":\"\(Checksum.none)\",\"sum\":\""
  return Array("\(summed)\(Checksum(of: Array(summed.utf8).span))\",\(tail)}".utf8)
}
