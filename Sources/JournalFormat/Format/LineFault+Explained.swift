/// The wording, for someone who has never heard of lines and sums.
extension LineFault {
  /// What is wrong with the line, as a sentence without its full stop.
  public var summary: String {
    switch self {
    case .tooLong(let bytes): "has \(bytes) bytes, more than the \(LineFormat.limit) of an entry"
    case .unframed: "is not an entry, or a part of it is missing"
    case .sumDiffers: "is damaged"
    case .sealDiffers: "has damaged words"
    case .notJSON: "is not written as entries are"
    case .missing(let key): "does not say \(key)"
    case .unreadable(let key): "has something unreadable for \(key)"
    case .words(let key, _): "has a text for \(key) that cannot be shown"
    case .unknownKind(let name): "is of a kind that this version does not write: \(name)"
    case .notReadBack: "does not read back as it was written"
    }
  }
}
