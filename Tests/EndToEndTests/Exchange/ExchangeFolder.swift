import Foundation
import TestSupport
import Testing

extension TemporaryFolder {
  /// Runs lines of Python on files of the folder, with the packages that are tried beside us.
  func python(_ script: String, _ words: String) throws -> Result {
    try script.write(toFile: path + "/look.py", atomically: true, encoding: .utf8)
    return try shell("PYTHONPATH=\"\(Tool.packages ?? "")\" python3 look.py \(words)")
  }

  /// A folder with the demonstration's year in `year`.
  static func withYear() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try folder.shell("\"$ROUNDS\" demo --year year > year.txt")
    try #require(made.status == 0, "\(made.error)")
    return folder
  }
}
