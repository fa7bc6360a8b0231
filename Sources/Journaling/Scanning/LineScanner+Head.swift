import InstructionalRounds

extension LineScanner {
  /// Whether a line is a note, or the tagging of one, in the journal of another participant.
  ///
  /// Only the head is looked at; a line that is not as we write it is none.
  static func isNote(_ line: ArraySlice<UInt8>, notBy participant: ParticipantCode) -> Bool {
    let bytes = line.span
    var scanner = LineScanner()
    var isByAnother = false
    guard scanner.takes(UInt8(ascii: "{"), of: bytes) else { return false }
    for field in headNames {
      guard scanner.key(of: bytes) == field, let value = scanner.value(of: bytes, named: field)
      else { return false }
      if field == CommonHead.writer.name {
        let writer = WriterID(spelled: bytes.extracting(value.places))
        isByAnother = writer != nil && writer?.code != participant
      }
      guard field == CommonHead.kind.name else {
        guard scanner.takes(UInt8(ascii: ","), of: bytes) else { return false }
        continue
      }
      let kind = String(
        decoding: line[(line.startIndex + value.places.lowerBound)...]
          .prefix(value.places.count),
        as: UTF8.self
      )
      return isByAnother && (kind == "note" || kind == "tagged")
    }
    return false
  }

  /// The keys of a head up to the kind, in their order.
  private static let headNames = [
    CommonHead.version.name, CommonHead.round.name, CommonHead.writer.name,
    CommonHead.sequence.name, CommonHead.clock.name, CommonHead.happened.name,
    CommonHead.written.name, CommonHead.kind.name,
  ]
}
