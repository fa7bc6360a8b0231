import Foundation

/// A file of the house, read whole.
struct SourceFile {
  /// The path below the package, such as `Sources/Platform/SystemClock.swift`.
  let path: String
  /// What is in it.
  let text: String

  /// The module that it belongs to.
  var module: String { parts[1] }

  /// The first folder inside its module; `nil` where it lies in the module's own folder.
  var folder: String? { parts.count > 3 ? parts[2] : nil }

  /// The modules that it imports.
  var imports: [String] {
    text.matches(of: /(?m)^(?:@\w+ |public |package |private |internal )*import (\w+)/)
      .map { String($0.1) }
  }

  private var parts: [String] { path.split(separator: "/").map(String.init) }

  /// The folder of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Everything below a folder of the package that is Swift, in the order of the paths.
  static func all(below folder: String) throws -> [SourceFile] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: start.path)
    let paths = found?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SourceFile(
        path: "\(folder)/\(path)",
        text: try String(contentsOf: start.appending(path: path), encoding: .utf8)
      )
    }
  }
}
