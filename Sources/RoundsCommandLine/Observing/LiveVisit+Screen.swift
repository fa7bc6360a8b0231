import InstructionalRounds
import Observing
import Terminals

extension LiveVisit {
  /// Observes on a screen until somebody leaves, or the terminal is gone.
  mutating func run(on display: Display) -> Ending {
    var pace = Pace()
    let show = { (visit: LiveVisit) in
      display.show(visit.observation.picture(on: display.size(), at: visit.clock.now))
    }
    while true {
      show(self)
      var leftovers: [Leftover] = []
      switch display.next(pace.patience(of: self)) {
      case .keys(let keys):
        pace.keysCame(at: clock.now)
        leftovers = take(keys, showing: show)
      case .resized: break
      case .quiet: leftovers = take(.timePassed, showing: show)
      case .suspend: leftovers = [.suspend]
      case .end: leftovers = [.end(.left)]
      }
      if pace.isDraftDue(of: self) { keepDraft() }
      if pace.isRestDue(at: clock.now) { leftovers += rest(showing: show) }
      for leftover in leftovers {
        switch leftover {
        case .redraw: display.forget()
        case .suspend:
          keepDraft()
          display.suspend()
        case .end(let ending):
          keepDraft()
          return ending
        }
      }
    }
  }
}

/// When what need not be done at once is done.
private struct Pace {
  /// How long words may be typed before they are kept.
  private static let draft: Int64 = 1_000
  /// How long nobody types before it is looked what others did.
  private static let rest: Int64 = 1_500

  private var draftDue: Moment?
  private var restDue: Moment?

  /// Somebody types.
  mutating func keysCame(at now: Moment) { restDue = now.adding(milliseconds: Pace.rest) }

  /// How many milliseconds nothing needs to be done.
  mutating func patience(of visit: LiveVisit) -> Int {
    let now = visit.clock.now
    if visit.hasUnkeptWords {
      // The first key of a text is kept at once, and those after it as soon as the disk can follow.
      let wait = visit.keepsNothing ? 0 : Pace.draft
      draftDue = draftDue ?? now.adding(milliseconds: wait)
    } else {
      draftDue = nil
    }
    let dues = [draftDue, restDue, visit.observation.wakes(after: now)].compactMap(\.self)
    let next = dues.map { $0.milliseconds - now.milliseconds }.min() ?? 60_000
    return Int(max(0, next))
  }

  /// Whether typed words have waited long enough.
  func isDraftDue(of visit: LiveVisit) -> Bool { draftDue.map { $0 <= visit.clock.now } ?? false }

  /// Whether nobody has typed for long enough; it is then not due again until somebody does, or for
  /// a minute.
  mutating func isRestDue(at now: Moment) -> Bool {
    guard let due = restDue else {
      restDue = now.adding(milliseconds: 60_000)
      return false
    }
    guard due <= now else { return false }
    restDue = now.adding(milliseconds: 60_000)
    return true
  }
}
