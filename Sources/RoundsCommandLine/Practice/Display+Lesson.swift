import InstructionalRounds
import Observing
import Terminals

extension Display {
  /// The same screen with a lesson playing in its upper part; whoever shows pictures has the rest.
  func playing(_ clock: LessonClock) -> Display {
    let whole = self
    return Display(
      size: { whole.size().split.below },
      show: { picture in
        let size = whole.size()
        let lines = clock.read { lesson, time in
          lesson.lines(width: size.columns, rows: size.split.above, at: time)
        }
        whole.show(picture.beneath(lines))
      },
      forget: whole.forget,
      next: { limit in
        clock.remember()
        let due = clock.read { $0.wakes(at: $1) }.map { Int($0) }
        let event = whole.next([limit, due].compactMap(\.self).min())
        guard case .keys(let keys) = event, keys.contains(.control("p")) else { return event }
        clock.togglePause()
        let others = keys.filter { $0 != .control("p") }
        return others.isEmpty ? .quiet : .keys(others)
      },
      suspend: {
        // Nobody watches a lesson from the shell.
        clock.pause()
        whole.suspend()
      },
      close: whole.close
    )
  }
}

extension Picture.Size {
  /// How a screen is shared: somewhat more than half of it for the lesson, and never less than five rows for
  /// who writes.
  fileprivate var split: (above: Int, below: Picture.Size) {
    let above = max(0, min(rows * 3 / 5, rows - 5))
    return (above, Picture.Size(columns: columns, rows: rows - above))
  }
}
