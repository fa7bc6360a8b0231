package import InstructionalRounds
import JSONText

/// The text of an exercise.
package enum ExerciseFile: Sendable {
  /// Reads an exercise from JSON5 in UTF-8; see ``ProtocolFile/read(_:fileName:)``.
  ///
  /// With a search for protocols, it is also asked whether the one that a lesson names is there and is one of
  /// practice, and the levels of its tasks are looked up on the scales.
  package static func read(
    _ bytes: [UInt8],
    fileName: String? = nil,
    seeking sought: (@Sendable (ProtocolID) -> ProtocolSought)? = nil
  ) throws(FileError) -> Exercise {
    try Shape<Exercise>.exercise(fileName: fileName, seeking: sought).file(bytes)
  }

  /// An exercise as one line of JSON.
  package static func text(of exercise: Exercise) -> String {
    Shape<Exercise>.exercise(fileName: nil).text(of: exercise)
  }
}

extension Shape where Value == Exercise {
  /// An exercise of any kind; its key `exercise` says of which.
  static func exercise(
    fileName: String?,
    seeking sought: (@Sendable (ProtocolID) -> ProtocolSought)? = nil
  ) -> Shape {
    var lessons = Record<ScriptedLesson>.lesson.named(fileName) { $0.heading.id }
    lessons.checks += sought.map { [.protocolIsThere($0), .levels($0)] } ?? []
    let lesson = lessons.shape
    let sorting = Record<SortingExercise>.sorting.named(fileName) { $0.heading.id }.shape
    let rewriting = Record<RewritingExercise>.rewriting.named(fileName) { $0.heading.id }.shape
    let core = Record<CoreExercise>.core.named(fileName) { $0.heading.id }.shape
    return Shape { value, mistakes in
      switch kind(of: value, &mistakes) {
      case .lesson?: lesson.read(value, &mistakes).map(Exercise.lesson)
      case .sorting?: sorting.read(value, &mistakes).map(Exercise.sorting)
      case .rewriting?: rewriting.read(value, &mistakes).map(Exercise.rewriting)
      case .core?: core.read(value, &mistakes).map(Exercise.core)
      case nil: nil
      }
    } written: { exercise in
      switch exercise {
      case .lesson(let exercise): lesson.written(exercise)
      case .sorting(let exercise): sorting.written(exercise)
      case .rewriting(let exercise): rewriting.written(exercise)
      case .core(let exercise): core.written(exercise)
      }
    }
  }

  /// Which kind of exercise a file says that it is; where that is missing or no kind, the keys tell, so that
  /// the other mistakes of the file are named at once.
  private static func kind(
    of value: JSONValue,
    _ mistakes: inout MistakeCollector
  ) -> Exercise.Kind? {
    guard let object = value.object else { return mistakes.wrongKind(value, expected: .group) }
    guard let kind = object["exercise"] else {
      // Whoever reads the rest as a kind finds it missing as well, and says so.
      if let kind = Exercise.Kind(keysOf: object) { return kind }
      mistakes.record(.missingKey("exercise"), at: value.position)
      return nil
    }
    let told = mistakes.descending(.key("exercise")) { mistakes in
      Shape<Exercise.Kind>.word(of: Exercise.Kind.allCases).read(kind, &mistakes)
    }
    return told ?? Exercise.Kind(keysOf: object)
  }
}

extension Exercise.Kind {
  /// The kind whose list a file has; `nil` where it has none of them.
  fileprivate init?(keysOf object: JSONObject) {
    let lists: [(key: String, kind: Self)] = [
      ("script", .lesson), ("statements", .sorting), ("changes", .core), ("notes", .rewriting),
    ]
    guard let kind = lists.first(where: { object[$0.key] != nil })?.kind else { return nil }
    self = kind
  }
}

extension Record {
  /// The same, with an identity that has to be the name of the file.
  fileprivate func named(_ fileName: String?, _ id: @escaping Reading<ProtocolID>) -> Self {
    var record = self
    record.checks += fileName.map { [.isNamed("id", id, $0)] } ?? []
    return record
  }
}
