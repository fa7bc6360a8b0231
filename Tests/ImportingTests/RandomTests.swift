@testable import Importing
import InstructionalRounds
import TestSupport
import Testing

@Suite struct RandomFiles {
  /// Files that are then damaged.
  static let files: [(String, String)] = [
    ("txt", "KM\n* 1:12 T: what's “the” slope?\n:14 S1: 4\n\nVisit 2\n9.12 - ok\n14 T: a\n+2m b\n"),
    ("csv", "time,speaker,text\n00:00:08,T,\"a, \"\"b\"\"\nc\"\n,Erik,d\n00:01:00,,e\n"),
    ("csv", "Visit;Note;Code;Selected;Author;Element\n2;a;LT;x;KM;T/S\n7;b;;;;\n"),
    ("vtt", "WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:02.000\n<v Emily>b &amp; c</v>\n- d\n"),
    ("srt", "1\n00:00:01,000 --> 00:00:02,000\nT: a\n2\n00:00:03,000 --> 00:00:04,000\nb\n"),
    ("csv", Timelines.text),
  ]

  @Test func `no bytes crash, and every line is accounted for`() {
    var random = SplitMix64(seed: 2)
    for round in 0..<Search.size {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      check(bytes, as: nil, "random bytes, round \(round)")
    }
  }

  @Test(arguments: files.indices)
  func `no damage to a file crashes, and every line is accounted for`(file: Int) {
    var random = SplitMix64(seed: UInt64(file) + 10)
    let (hint, text) = RandomFiles.files[file]
    for round in 0..<Search.size {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) { damage(&bytes, &random) }
      check(bytes, as: hint, "file \(file), round \(round)")
    }
  }

  /// Bytes that mean something to one of the readers.
  private static let marks = Array("\"\n\r,;:<>-*&#|.T0 9\u{0}\u{1B}“é\u{202E}".utf8)

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let mark = RandomFiles.marks.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes.insert(mark, at: place)
    case 1 where place < bytes.count: bytes[place] = mark
    case 2 where place < bytes.count: bytes.remove(at: place)
    default:
      let end = Int.random(in: place...bytes.count, using: &random)
      bytes.insert(
        contentsOf: bytes[place..<end],
        at: Int.random(in: 0...bytes.count, using: &random)
      )
    }
  }

  /// Holds a result to what is promised of every one.
  private func check(_ bytes: [UInt8], as hint: String?, _ comment: Comment) {
    guard let result = try? Import(bytes, extension: hint, in: Sample.context) else { return }
    #expect(breach(of: result, read: bytes) == nil, comment)
  }
}

/// What a result breaks of what is promised of every one; `nil` when it keeps all.
func breach(of result: Import, read bytes: [UInt8]) -> String? {
  let texts = DecodedText(bytes)?.lines ?? []
  if texts.count != result.fates.count { return "a line has no fate" }
  for (text, fate) in zip(texts, result.fates) where text.cut.isEmpty != (fate == .blank) {
    let isInCell = text.cut.isEmpty && fate != .heading
    if !isInCell { return "a line is said to be blank, or not to be" }
  }
  let lines = result.fates.indices.map { $0 + 1 }
  if result.notes.contains(where: { !lines.contains($0.line) || result.fates[$0.line - 1] != .note }
  ) {
    return "a note stands on a line that is none"
  }
  if result.skipped.contains(where: { !lines.contains($0.line) }) { return "a line is beyond" }
  if result.fates.contains(.skipped), result.skipped.isEmpty { return "a skip has no reason" }
  if Set(result.notes.map(\.identity)).count != result.notes.count { return "two notes are one" }
  if result.skipped.map(\.line) != result.skipped.map(\.line).sorted() { return "out of order" }
  return nil
}
