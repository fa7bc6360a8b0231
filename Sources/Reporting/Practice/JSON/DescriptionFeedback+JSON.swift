package import InstructionalRounds
package import JSONText

extension DescriptionFeedback {
  /// Writes what notes say beside the key; the counts where they are wanted.
  package func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    object.array("notes") { array in for read in notes { array.object(read.write) } }
    object.array("sentences", sentences)
    object.array("tasks") { array in for seen in tasks { array.object(seen.write) } }
    object.array("moments") { array in for seen in moments { array.object(seen.write) } }
    object.array("silences") { array in
      for silence in silences {
        array.object { object in
          object.span(silence.span)
          object.array("moments", silence.moments.map(\.id.text))
        }
      }
    }
    object.member("isTranscript", isTranscript)
    guard withFigures else { return }
    object.object("figures") { object in
      object.member("noteCount", notes.count)
      object.member("descriptionCount", descriptions.count)
      object.member("momentCount", moments.count)
      object.member("caughtCount", moments.count(where: \.wasCaught))
      object.object("elementCounts") { object in
        for element in CoreElement.allCases {
          object.member(element.rawValue, elementCounts[element, default: 0])
        }
      }
    }
  }
}

extension DescriptionFeedback.ReadNote {
  /// Writes a note with what is asked about it.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    object.member("label", note.label)
    object.seconds("atSeconds", note.at)
    object.array("elements", CoreElement.allCases.filter(note.elements.contains).map(\.rawValue))
    object.member("text", note.text)
    object.member("verdict", line.verdict?.rawValue)
    object.questions(line)
  }
}

extension TaskSeen {
  /// Writes a task of the key with how it was seen and judged.
  func write(_ object: inout JSONObjectWriter) {
    object.span(task.span)
    object.member("given", task.given)
    object.member("intended", task.intended)
    object.member("sight", sight.rawValue)
    object.member("scale", task.scale.text)
    object.member("level", task.level)
    object.member("judged", judged?.level)
    object.member("judgement", judgment?.rawValue)
    object.member("why", task.why)
  }
}

extension MomentSeen {
  /// Writes a moment of the key with the notes that are on it.
  fileprivate func write(_ object: inout JSONObjectWriter) {
    moment.write(&object)
    object.array("notes", notes)
  }
}

extension KeyMoment {
  /// Writes a moment of the key.
  func write(_ object: inout JSONObjectWriter) {
    object.member("id", id.text)
    object.span(span)
    object.array("elements", elements.map(\.rawValue))
    object.member("what", what)
    object.member("why", why)
  }
}
