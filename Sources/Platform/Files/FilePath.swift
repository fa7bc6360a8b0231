/// The path of a file or a folder, as the system takes it.
public struct FilePath: Hashable, Sendable {
  /// The path.
  public let text: String

  /// Names a file or a folder; an empty path names the present folder.
  public init(_ text: String) { self.text = text.isEmpty ? "." : text }

  /// The path of something in the folder.
  public func appending(_ name: String) -> FilePath {
    FilePath(text.hasSuffix("/") ? text + name : "\(text)/\(name)")
  }
}

extension FilePath: CustomStringConvertible {
  /// The path.
  public var description: String { text }
}
