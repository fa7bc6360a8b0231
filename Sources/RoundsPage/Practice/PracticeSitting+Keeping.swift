import InstructionalRounds
import JSONText

/// What the browser keeps of an exercise, so that a page that was closed goes on where it was.
extension PracticeSitting {
  /// The name under which it is kept.
  var keptName: String { "practice/\(exercise.heading.id)" }

  /// What is kept.
  func kept(at now: Moment) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("version", exercise.heading.version)
      object.member("tag", tag)
      object.member("day", day.description)
      object.member("view", view.rawValue)
      object.member("place", place)
      object.member("reached", playback == nil ? nil : time(at: now).seconds)
      object.member("task", task)
      object.member("level", level)
      object.array("answers") { array in
        for (item, text) in answers.sorted(by: { $0.key < $1.key }) {
          array.object { object in
            object.member("item", item)
            object.member("text", text)
          }
        }
      }
      object.array("notes") { array in
        for note in notes { array.object { note.write(to: &$0) } }
      }
      object.object("line") { line.write(to: &$0) }
    }
    return writer.text
  }

  /// Goes on where somebody was; a lesson waits until they say so.
  ///
  /// What was kept of another version of the exercise is passed over.
  mutating func restore(_ text: String?, at now: Moment) {
    guard let text, let object = try? JSONReader().read(text).object,
      object["version"]?.integer == exercise.heading.version,
      let view = object["view"]?.string.flatMap({ View(rawValue: $0) }),
      let tag = object["tag"]?.string, !tag.isEmpty
    else { return }
    self.view = view
    self.tag = tag
    day = object["day"]?.string.flatMap { Day($0) } ?? day
    place = max(0, min(object["place"]?.integer ?? 0, itemCount - 1))
    task = object["task"]?.string ?? ""
    level = object["level"]?.string
    for answer in object["answers"]?.array ?? [] {
      guard let item = answer.object?["item"]?.integer, (1...max(itemCount, 1)).contains(item),
        let text = answer.object?["text"]?.string
      else { continue }
      answers[item] = text
    }
    notes = (object["notes"]?.array ?? []).compactMap { $0.object.map { LessonLine($0) } }
    line = object["line"]?.object.map { LessonLine($0) } ?? LessonLine()
    guard case .lesson(let lesson) = exercise, let reached = object["reached"]?.integer else {
      return
    }
    var playback = LessonPlayback(
      lesson,
      from: LessonTime(seconds: max(0, min(reached, lesson.end.seconds))),
      speed: 1,
      at: now.milliseconds
    )
    playback.togglePause(at: now.milliseconds)
    self.playback = playback
    lastTold = now.milliseconds
  }
}

extension LessonLine {
  fileprivate func write(to object: inout JSONObjectWriter) {
    object.member("at", begun?.seconds)
    object.member("text", text)
    object.member("element", element?.rawValue)
    object.member("replacing", replacing)
  }

  fileprivate init(_ object: JSONObject) {
    self.init()
    begun = object["at"]?.integer.map { LessonTime(seconds: max(0, $0)) }
    text = object["text"]?.string ?? ""
    element = object["element"]?.string.flatMap { CoreElement(rawValue: $0) }
    replacing = object["replacing"]?.integer
  }
}
