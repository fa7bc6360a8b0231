/// What an entry is called, in parts that are compared more quickly than a text.
struct Label: Hashable {
  /// Who typed it, where the label says so.
  let typist: Mark?
  /// Whose note it is, or what it is.
  let own: Mark
  /// Which one of these.
  let number: Int

  /// Letters of a label.
  struct Mark: Hashable {
    /// The capitals: a code, or what things of a kind go by.
    private let letters: ParticipantCode
    /// The number of the device, where it has a small letter for that.
    private let device: Int

    /// The mark of somebody's device.
    init(_ code: ParticipantCode, device: Int = 1) {
      letters = code
      self.device = (1...26).contains(device) ? device : 1
    }
  }
}

extension Label {
  /// The label as it is written, which may be the label of several things.
  var whole: String { typist.map { "\($0)-\(short)" } ?? short }

  /// The label without who typed it.
  var short: String { "\(own)\(number)" }
}

extension Label.Mark: CustomStringConvertible {
  /// The capitals, and a small letter from the second device on.
  var description: String {
    guard device > 1, let letter = Unicode.Scalar(UInt32(0x60 + device)) else {
      return letters.text
    }
    return "\(letters)\(letter)"
  }
}

extension Label.Mark {
  /// A table of results.
  static let table = kind("T")
  /// Notes that were put together.
  static let group = kind("G")
  static let prediction = kind("PR")
  /// A next level of work.
  static let work = kind("W")

  /// What things of a kind go by.
  fileprivate static func kind(_ letters: String) -> Label.Mark {
    guard let letters = ParticipantCode(letters) else { preconditionFailure("a few capitals") }
    return Label.Mark(letters)
  }
}

extension Statement.Kind {
  /// What statements of the kind go by.
  var mark: Label.Mark { .kind(letter) }
}

extension RoundRecord {
  /// What the labels of a writer begin with.
  func mark(_ writer: WriterID) -> Label.Mark {
    Label.Mark(writer.code, device: devices[writer] ?? 1)
  }
}
