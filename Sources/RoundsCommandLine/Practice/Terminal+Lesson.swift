import InstructionalRounds
import Observing
import Reporting

extension Terminal {
  /// The same terminal with a lesson that goes on by a line at each Enter on an empty line.
  ///
  /// Where there is no screen nothing can move beside what is typed; so whoever has the lesson read aloud
  /// goes through it at a pace of their own.
  func playing(_ clock: LessonClock) -> Terminal {
    let whole = self
    var copy = self
    copy.readLine = {
      while let line = whole.readLine() {
        clock.remember()
        guard line.allSatisfy(\.isWhitespace) else { return line }
        let next = clock.showNextLine()
        let text =
          next.map { "\($0.at)  \($0)" } ?? "The lesson is over; :end when your notes are done."
        whole.write(text.printable + "\n", .output)
      }
      return nil
    }
    return copy
  }
}
