public import InstructionalRounds
import JSONText
import ProtocolLibrary

/// Settings that are known by the text that rounds record them by, so that nobody has to read it.
public struct KnownSettings: Sendable {
  /// The settings of a text; `nil` for a text that has to be read.
  let recorded: @Sendable (String) -> ObservationProtocol?

  /// Knows the settings that somebody looks up; they have to be those that the text says.
  public init(_ recorded: @escaping @Sendable (String) -> ObservationProtocol?) {
    self.recorded = recorded
  }

  /// Knows none, so that every text is read.
  public static let none = KnownSettings { _ in nil }
}

/// The text of a way of observing, as the line has it by which a round was opened.
struct ProtocolText: LineValue {
  let text: String

  /// The text of settings.
  init(of settings: ObservationProtocol) { text = ProtocolFile.text(of: settings) }

  /// See ``LineValue/shape``.
  static var shape: FieldShape { .text }
  /// See ``LineValue/field``.
  var field: FieldValue { .text(text) }

  /// Takes any text: what is wrong with one is seen where it is read.
  init?(field: JSONValue) {
    guard let text = field.string else { return nil }
    self.text = text
  }

  /// Takes any text, where it is in a scanned line.
  init?(scanned member: ScannedMember, of line: ScannedLine) {
    guard let text = line.text(of: member) else { return nil }
    self.text = text
  }
}

extension FactReader {
  /// The settings that a round was opened with.
  func settings(_ field: HeadField<ProtocolText>) throws(LineFault) -> ObservationProtocol {
    let text = try take(field).text
    guard let settings = known.recorded(text) ?? (try? ProtocolFile.read(text)) else {
      throw .unreadable(key: field.key)
    }
    return settings
  }
}
