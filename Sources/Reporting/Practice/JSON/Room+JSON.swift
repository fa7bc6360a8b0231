package import InstructionalRounds
package import JSONText

extension GroupObservation {
  /// Writes what a room noted of a lesson, without a word on who.
  package func write(
    _ object: inout JSONObjectWriter,
    of lesson: ScriptedLesson,
    withFigures: Bool
  ) {
    object.member("personCount", personCount)
    object.array("tasks") { array in
      for (index, task) in lesson.tasks.enumerated() {
        array.object { object in
          object.span(task.span)
          object.member("given", task.given)
          object.object("sights") { object in
            for sight in TaskSeen.Sight.allCases {
              object.member(sight.rawValue, tasks[index][sight, default: 0])
            }
          }
          object.member("scale", task.scale.text)
          object.member("level", task.level)
          // A level is what somebody wrote, and data is never a key.
          object.array("judged") { array in
            for (level, count) in demands[index].sorted(by: { $0.key < $1.key }) {
              array.object { object in
                object.member("level", level)
                object.member("count", count)
              }
            }
          }
        }
      }
    }
    object.array("moments") { array in
      for tally in moments {
        array.object { object in
          tally.moment.write(&object)
          object.member("count", tally.count)
        }
      }
    }
    object.array("missed", missed.map(\.moment.id.text))
    object.member("watchedTheTeacherMore", watchedTheTeacherMore)
    object.array("askedAbout") { array in
      for tally in askedAbout {
        array.object { object in
          object.member("words", tally.words)
          object.member("count", tally.count)
        }
      }
    }
    if withFigures { object.figures(NamedFigures.all(of: self)) }
  }
}

extension GroupSorting {
  /// Writes how often each statement was put on each pile.
  package func write(_ object: inout JSONObjectWriter, withFigures: Bool) {
    object.member("personCount", personCount)
    object.array("statements") { array in
      for tally in statements {
        array.object { object in
          object.member("number", tally.number)
          object.member("text", tally.statement.text)
          object.object("counts") { object in
            for label in SortedStatement.Label.allCases {
              object.member(label.rawValue, tally.counts[label, default: 0])
            }
          }
          object.member("key", tally.statement.label.rawValue)
          object.member("reason", tally.statement.reason)
          object.member("divides", tally.divides)
          object.member("isElsewhere", tally.isElsewhere)
        }
      }
    }
    if withFigures { object.figures([NamedFigures(self)]) }
  }
}

extension GroupRewriting {
  /// Writes of which notes something is still asked.
  package func write(_ object: inout JSONObjectWriter) {
    object.member("personCount", personCount)
    object.array("notes") { array in
      for tally in notes {
        array.object { object in
          object.member("number", tally.number)
          object.member("text", tally.note.loaded)
          object.member("answerCount", tally.answerCount)
          object.member("askedCount", tally.askedCount)
          object.member("key", tally.note.description)
        }
      }
    }
    object.array("unsettled") { array in for tally in unsettled { array.element(tally.number) } }
  }
}

extension GroupCore {
  /// Writes which corners were spoken of, and which half of a room or more left out.
  package func write(_ object: inout JSONObjectWriter) {
    object.member("personCount", personCount)
    object.array("changes") { array in
      for tally in changes {
        array.object { object in
          object.member("number", tally.number)
          object.member("text", tally.change.change)
          object.member("answerCount", tally.answerCount)
          object.array("corners") { array in
            for corner in tally.change.corner.others {
              array.object { object in
                object.member("corner", corner.rawValue)
                object.member("count", tally.spoken[corner, default: 0])
                object.member("key", tally.change.answers[corner])
              }
            }
          }
          object.array("leftOut", tally.leftOut.map(\.rawValue))
        }
      }
    }
  }
}
