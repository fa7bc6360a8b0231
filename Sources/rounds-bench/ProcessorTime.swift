import Glibc

/// The time that this program has had a processor, whatever else the machine does.
enum ProcessorTime {
  /// The time since the program began.
  static var now: Duration { .microseconds(Int64(clock()) * 1_000_000 / Int64(CLOCKS_PER_SEC)) }
}
