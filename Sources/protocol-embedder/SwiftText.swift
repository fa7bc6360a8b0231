import InstructionalRounds

/// Writes a value as the Swift text that makes it, by what reflection shows of it.
///
/// Whatever it gets wrong does not compile, or differs from what the file says, which a test looks at.
enum SwiftText {
  /// The text that makes a value.
  static func text(of value: Any) -> String {
    if let text = value as? String { return text.quoted }
    if let identity = value as? ProtocolID { return "ProtocolID(known: \(identity.text.quoted))" }
    if let mark = value as? Unicode.Scalar { return String(mark).quoted }
    if let range = value as? ClosedRange<Int> { return "\(range.lowerBound)...\(range.upperBound)" }
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.map(\.value)
    switch mirror.displayStyle {
    case .optional: return children.first.map(text) ?? "nil"
    case .collection: return "[\(children.map(text).joined(separator: ", "))]"
    case .dictionary:
      let members = children.map { member in
        Mirror(reflecting: member).children.map { text(of: $0.value) }.joined(separator: ": ")
      }
      return members.isEmpty ? "[:]" : "[\(members.sorted().joined(separator: ", "))]"
    case .enum: return ".\(value)"
    case .struct where !children.isEmpty: return text(of: value, mirror)
    default: return "\(value)"
    }
  }

  /// The text that makes a group of properties.
  private static func text(of value: Any, _ mirror: Mirror) -> String {
    let properties = mirror.children.map { ($0.label ?? "", text(of: $0.value)) }
    let type = String(reflecting: type(of: value))
    guard let blank = blank(value) else {
      let arguments = properties.map { "\($0): \($1)" }.joined(separator: ", ")
      return "\(type)(\(arguments))"
    }
    let settings = properties.map { "$0.\($0) = \($1)" }.joined(separator: "; ")
    return "filled(\(type)(\(blank))) { \(settings) }"
  }

  /// What a group is made from, where its properties are set one by one.
  private static func blank(_ value: Any) -> String? {
    switch value {
    case let settings as ObservationProtocol: "id: \(text(of: settings.id))"
    case let lists as WordLists: "name: \(text(of: lists.name))"
    case is DescriptionMinimums, is AnalysisMinimums, is PredictionMinimums, is EvaluationMinimums,
      is ConsensusRule, is LanguageSettings, is ProblemSettings, is DetailWeights,
      is SpeechLabels, is NameLists, is MeasureLists, is Weighing:
      ""
    default: nil
    }
  }
}
