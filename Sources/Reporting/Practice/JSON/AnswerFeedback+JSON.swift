package import InstructionalRounds
package import JSONText

extension SortingFeedback {
  /// Writes where each statement was put, beside the key; the counts where they are wanted.
  package func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    object.array("answers") { array in
      for answer in answers {
        array.object { object in
          object.member("number", answer.number)
          object.member("text", answer.statement.text)
          object.member("answer", answer.label?.rawValue)
          object.member("key", answer.statement.label.rawValue)
          object.member("reason", answer.statement.reason)
        }
      }
    }
    if let habit {
      object.object("habit") { object in
        object.member("from", habit.from.rawValue)
        object.member("to", habit.to.rawValue)
      }
    } else {
      object.null("habit")
    }
    guard withFigures else { return }
    object.object("figures") { object in
      let answered = answers.count - unanswered.count
      object.member("answerCount", answered)
      object.member("sameCount", answered - differing.count)
    }
  }
}

extension RewritingFeedback {
  /// Writes each answer with what is asked about it, beside what the camera had.
  package func write(_ object: inout JSONObjectWriter) {
    object.array("answers") { array in
      for answer in answers {
        array.object { object in
          object.member("number", answer.number)
          object.member("text", answer.note.loaded)
          object.member("answer", answer.line?.text)
          object.array("questions", answer.line?.questions.map(\.ask) ?? [])
          object.array("numbersNotOnFilm", answer.numbersNotOnFilm)
          object.array("linesLeftOut", answer.line == nil ? [] : answer.linesLeftOut)
          object.member("key", answer.note.description)
        }
      }
    }
  }
}

extension CoreFeedback {
  /// Writes what was answered for each of the other corners, beside the key.
  package func write(_ object: inout JSONObjectWriter) {
    object.array("answers") { array in
      for answer in answers {
        array.object { object in
          object.member("number", answer.number)
          object.member("text", answer.change.change)
          object.array("corners") { array in
            for corner in answer.change.corner.others {
              array.object { object in
                object.member("corner", corner.rawValue)
                object.member("answer", answer.given[corner])
                object.member("key", answer.change.answers[corner])
              }
            }
          }
          object.member("why", answer.change.why)
        }
      }
    }
  }
}
