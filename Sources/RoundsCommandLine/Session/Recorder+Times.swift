import InstructionalRounds

extension Recorder {
  /// The moment of a typed time in a visit, or now; what has not come yet is refused.
  func moment(_ typed: TimeArgument?, in visit: Visit? = nil) throws -> Moment {
    let now = session.world.now()
    guard let typed else { return now }
    do throws(TypedTimeError) {
      return try typed.time.moment(in: window(of: visit), now: now)
    } catch {
      let words = typedAgain(typed.argument, "-1m")
      throw unclear(
        error,
        typed.argument,
        words.map { TypedLine($0.line, "if it was a minute ago") }
      ) { typedAgain(typed.argument, $0.inShort) }
    }
  }

  /// The moment of the time that a note begins with; what has not come yet is refused.
  func moment(_ clock: ClockTime, of note: TypedNote, in text: String, _ visit: Visit?) throws
    -> Moment
  {
    do throws(TypedTimeError) {
      return try TypedTime.clock(clock).moment(in: window(of: visit), now: session.world.now())
    } catch {
      let words = session.typed.replacing(text, with: note.line)
      let time = "\(clock.hour):\(clock.minute < 10 ? "0" : "")\(clock.minute)"
      throw unclear(
        error,
        words == nil ? "\(time), in '\(text)'," : time,
        words.map { TypedLine($0.line, "if it was just now") }
      ) { words?.adding("--at", $0.inShort) }
    }
  }

  /// What was typed, with another time in the place of one.
  private func typedAgain(_ time: String, _ new: String) -> CommandWords? {
    session.typed.replacing(time, of: "--at", with: new)
  }

  /// A typed time that cannot be meant, with what can be typed in its place: now, or the same hour of
  /// the last day that had it.
  private func unclear(
    _ error: TypedTimeError,
    _ typed: String,
    _ justNow: TypedLine?,
    at moment: (Moment) -> CommandWords?
  ) -> Unclear {
    guard case .inTheFuture(let meant, let now) = error else { return .timeOutOfRange(typed) }
    let days = [now.day, Day(number: now.day.number - 1)].compactMap(\.self)
    let past = days.lazy.compactMap { day in
      Moment(day: day, millisecondsOfDay: meant.millisecondsOfDay, offset: offset(on: day))
    }
    .first { $0 <= now }
    let earlier = past.flatMap { past in
      moment(past).map {
        TypedLine($0.line, past.day == now.day ? "if it was today" : "if it was yesterday")
      }
    }
    return .timeInFuture(typed, meant, now: now, again: [justNow, earlier].compactMap(\.self))
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

extension Moment {
  /// The moment as people would type it: without milliseconds where it has none.
  fileprivate var inShort: String { description.replacing(".000", with: "") }
}
