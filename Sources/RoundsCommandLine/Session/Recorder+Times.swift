import InstructionalRounds

extension Recorder {
  /// The moment of a typed time in a visit, or now; what has not come yet is refused.
  func moment(_ typed: TimeArgument?, in visit: Visit? = nil) throws -> Moment {
    let now = session.world.now()
    guard let typed else { return now }
    do throws(TypedTimeError) {
      return try typed.time.moment(in: window(of: visit), now: now)
    } catch {
      switch error {
      case .inTheFuture(let moment, now: _): throw Unclear.timeInFuture(typed.argument, moment)
      case .outOfRange, .notATime: throw Unclear.timeOutOfRange(typed.argument)
      }
    }
  }

  /// The moment of a time that a note begins with; what has not come yet is refused.
  func moment(_ clock: ClockTime, in visit: Visit?) throws -> Moment {
    do throws(TypedTimeError) {
      return try TypedTime.clock(clock).moment(in: window(of: visit), now: session.world.now())
    } catch {
      let text = "\(clock.hour):\(clock.minute < 10 ? "0" : "")\(clock.minute)"
      switch error {
      case .inTheFuture(let moment, now: _): throw Unclear.timeInFuture(text, moment)
      case .outOfRange, .notATime: throw Unclear.timeOutOfRange(text)
      }
    }
  }

  /// The day and hours that tell what a bare time means.
  func window(of visit: Visit?) -> VisitWindow {
    round.record.window(of: visit, now: session.world.now(), offset: offset)
  }

  /// Minutes that clocks here are ahead of UTC on a day, which may be in another season than today.
  func offset(on day: Day) -> Int {
    let now = session.world.now()
    let noon = Moment(day: day, millisecondsOfDay: 12 * 3_600_000, offset: now.offset)
    return session.world.offset(noon ?? now)
  }

  /// When something was, as it is echoed: with its day where that is not today.
  func echo(_ moment: Moment) -> String {
    let clock =
      moment.millisecondsOfDay % 60_000 == 0 ? String(moment.clock.prefix(5)) : moment.clock
    return moment.day == session.world.now().day ? "at \(clock)" : "on \(moment.day) at \(clock)"
  }
}
