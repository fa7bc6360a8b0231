#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OpenFile.Use {
  /// The flags of `open`.
  var flags: Int32 {
    switch self {
    case .reading: O_RDONLY
    case .appending: O_RDWR | O_APPEND
    case .rewriting: O_RDWR
    }
  }
}

extension OpenFile.Links {
  /// The flags of `open`.
  var flags: Int32 {
    switch self {
    case .areRefused: O_NOFOLLOW
    case .areFollowed: 0
    }
  }
}
