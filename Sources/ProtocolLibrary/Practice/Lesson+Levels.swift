package import InstructionalRounds
import JSONText

/// What happened to the search for the protocol that a lesson names.
package enum ProtocolSought: Sendable {
  /// It is there, and a practice round has its scales.
  case found([DemandScale])
  /// It is there, and its rounds are real ones.
  case real
  /// There is none of the name; these are the names that there are.
  case missing(known: [String])
  /// It is there and cannot be read, which is said elsewhere.
  case unreadable
}

extension Record<ScriptedLesson>.Check {
  /// The protocol that the lesson names is there and is one of practice.
  static func protocolIsThere(_ sought: @escaping @Sendable (ProtocolID) -> ProtocolSought) -> Self
  {
    Self(keys: ["protocol"]) { lesson, _ in
      switch sought(lesson.protocolID) {
      case .found, .unreadable: []
      case .real: [(["protocol"], .realProtocol(lesson.protocolID.text))]
      case .missing(let known):
        [(["protocol"], .unknownProtocol(lesson.protocolID.text, known: known))]
      }
    }
  }

  /// The demand of each task is a level of a scale that the lesson's protocol has.
  static func levels(_ sought: @escaping @Sendable (ProtocolID) -> ProtocolSought) -> Self {
    Self(keys: ["protocol"]) { lesson, group in
      guard case .found(let scales) = sought(lesson.protocolID) else { return [] }
      let tasks = group.value.object?["tasks"]?.array ?? []
      return tasks.enumerated().compactMap { index, task in
        guard let name = task.object?["scale"]?.string else { return nil }
        guard let scale = scales.first(where: { $0.id.text == name }) else {
          let known = scales.map { $0.id.text }
          return (["tasks", .item(index), "scale"], .unknownScale(name, known: known))
        }
        let levels = scale.levels.map { $0.code }
        guard let level = task.object?["level"]?.string, !levels.contains(level) else { return nil }
        return (["tasks", .item(index), "level"], .notAChoice(level, allowed: levels))
      }
    }
  }
}
