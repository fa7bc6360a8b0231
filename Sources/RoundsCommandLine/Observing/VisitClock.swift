import InstructionalRounds

/// The clock of one sitting, which nobody can set: it goes on from the wall clock of its beginning.
///
/// So the times of notes stay in order and true to each other when the laptop's clock is set, when
/// the place puts its clocks back, and when the laptop sleeps; each of these is told.
struct VisitClock: Sendable {
  private let world: World
  private let anchor: Moment
  private let start: Uptime
  private var slept: Int64 = 0
  private var drift: Int64 = 0
  private var offset: Int

  /// A clock that begins now.
  init(_ world: World) {
    self.world = world
    anchor = world.now()
    start = world.uptime()
    offset = anchor.offset
  }

  /// What time it is.
  var now: Moment {
    VisitClock.moment(in: world, at: world.uptime(), from: anchor, start)
  }

  /// The world with this clock on its wall.
  var timedWorld: World {
    var copy = world
    copy.now = { [world, anchor, start] in
      VisitClock.moment(in: world, at: world.uptime(), from: anchor, start)
    }
    return copy
  }

  private static func moment(
    in world: World,
    at uptime: Uptime,
    from anchor: Moment,
    _ start: Uptime
  ) -> Moment {
    let now = anchor.milliseconds + uptime.whole - start.whole
    return Moment(milliseconds: now, offset: world.now().offset) ?? anchor
  }

  /// What happened to the clock since it was last asked, in sentences that the record can hold.
  mutating func jumps() -> [String] {
    let uptime = world.uptime()
    let wall = world.now()
    var jumps: [String] = []
    let slept = uptime.whole - start.whole - (uptime.awake - start.awake)
    if slept - self.slept >= VisitClock.noticeable {
      jumps.append("This device slept for \((slept - self.slept).duration).")
    }
    self.slept = slept
    let drift = wall.milliseconds - anchor.milliseconds - (uptime.whole - start.whole)
    let moved = drift - self.drift
    if abs(moved) >= VisitClock.noticeable {
      let way = moved > 0 ? "forward" : "back"
      jumps.append(
        "The clock of this device was set \(way) by \(abs(moved).duration); note times are not affected."
      )
    }
    self.drift = drift
    if wall.offset != offset {
      jumps.append("The time zone changed from UTC\(offset.zone) to UTC\(wall.offset.zone).")
    }
    offset = wall.offset
    return jumps
  }

  /// Less than this is not a jump: clocks are always set by a little.
  private static let noticeable: Int64 = 5_000
}

extension Int64 {
  /// So many milliseconds in words.
  fileprivate var duration: String {
    let seconds = (self + 500) / 1_000
    if seconds < 120 { return "\(seconds) seconds" }
    let minutes = (seconds + 30) / 60
    return minutes < 120 ? "\(minutes) minutes" : "\((minutes + 30) / 60) hours"
  }
}

extension Int {
  /// Minutes ahead of UTC, as `+01:00`.
  fileprivate var zone: String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(self < 0 ? "-" : "+")\(digits(abs(self) / 60)):\(digits(abs(self) % 60))"
  }
}
