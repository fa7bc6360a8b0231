/// How much later everything was than the clock of a device said.
struct TimeShift: Hashable, Sendable {
  /// Whose times: one participant's on one device.
  let writer: WriterID
  /// The last entry of the writer that it is about.
  let through: UInt64
  /// How much later; negative for earlier.
  let milliseconds: Int64
}
