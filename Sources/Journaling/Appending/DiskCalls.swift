/// The two calls that a full or failing disk refuses, so that tests can make them fail.
package struct DiskCalls: Sendable {
  /// See ``SystemCalls/write(_:to:)``.
  package var write: @Sendable ([UInt8], borrowing OpenFile) throws(SystemError) -> Int
  /// See ``SystemCalls/sync(_:)``.
  package var sync: @Sendable (borrowing OpenFile) throws(SystemError) -> Void

  /// The disk's own calls, or others.
  package init(
    write: @escaping @Sendable ([UInt8], borrowing OpenFile) throws(SystemError) -> Int = {
      bytes,
      file throws(SystemError) in try SystemCalls.write(bytes, to: file)
    },
    sync: @escaping @Sendable (borrowing OpenFile) throws(SystemError) -> Void = {
      file throws(SystemError) in try SystemCalls.sync(file)
    }
  ) {
    self.write = write
    self.sync = sync
  }
}
