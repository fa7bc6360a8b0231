package import Platform

/// The calls that a full or failing disk refuses, so that tests can make them fail.
package struct DiskCalls: Sendable {
  /// See ``SystemCalls/write(_:to:)``.
  package var write: @Sendable ([UInt8], borrowing OpenFile) throws(SystemError) -> Int
  /// See ``SystemCalls/sync(_:)``.
  package var sync: @Sendable (borrowing OpenFile) throws(SystemError) -> Void
  /// See ``SystemCalls/write(_:to:at:)``.
  package var overwrite: @Sendable ([UInt8], borrowing OpenFile, Int) throws(SystemError) -> Void

  /// The disk's own calls, or others.
  package init(
    write: @escaping @Sendable ([UInt8], borrowing OpenFile) throws(SystemError) -> Int = {
      bytes,
      file throws(SystemError) in try SystemCalls.write(bytes, to: file)
    },
    sync: @escaping @Sendable (borrowing OpenFile) throws(SystemError) -> Void = {
      file throws(SystemError) in try SystemCalls.sync(file)
    },
    overwrite: @escaping @Sendable ([UInt8], borrowing OpenFile, Int) throws(SystemError) -> Void =
      { bytes, file, offset throws(SystemError) in
        try SystemCalls.write(bytes, to: file, at: offset)
      }
  ) {
    self.write = write
    self.sync = sync
    self.overwrite = overwrite
  }
}
