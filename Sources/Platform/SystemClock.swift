#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The clocks of the machine.
package enum SystemClock: Sendable {
  /// Milliseconds since the beginning of 1970, as the wall clock has it.
  package static var now: Int64 {
    var time = timeval()
    unsafe _ = gettimeofday(&time, nil)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_usec) / 1_000
  }

  /// Minutes that the clocks of the place are ahead of UTC at a time, in milliseconds since 1970.
  package static func offset(at milliseconds: Int64) -> Int {
    var seconds = time_t(milliseconds / 1_000)
    var local = unsafe tm()
    unsafe _ = localtime_r(&seconds, &local)
    return unsafe local.tm_gmtoff / 60
  }

  /// Milliseconds since the program first asked, without those that the machine slept.
  package static var awake: Int64 { (SuspendingClock.now - firstAwake).milliseconds }

  /// Milliseconds since the program first asked, with those that the machine slept.
  package static var whole: Int64 { (ContinuousClock.now - firstWhole).milliseconds }

  private static let firstAwake = SuspendingClock.now
  private static let firstWhole = ContinuousClock.now

  /// The time that this program has had a processor, whatever else the machine did.
  package static var processor: Duration {
    .microseconds(Int64(clock()) * 1_000_000 / Int64(CLOCKS_PER_SEC))
  }

  /// Waits; a signal that comes meanwhile does not cut it short.
  package static func pause(milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while case let rest = (end - ContinuousClock.now).milliseconds, rest > 0 {
      _ = poll(nil, 0, Int32(clamping: rest))
    }
  }
}

extension Duration {
  /// Whole milliseconds, of a part the next.
  fileprivate var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
