/// A time of the demonstration's morning.
struct DemoTime {
  /// Minutes since midnight.
  let minutes: Int

  /// A time by its hour and minute, written `9.12`.
  init(_ hour: Int, _ minute: Int) { minutes = hour * 60 + minute }
}

/// One line that is typed in the demonstration.
struct DemoStep {
  /// When it is typed.
  let time: DemoTime
  /// The words after the program's name.
  let words: [String]
  /// How it is to end.
  let status: ExitStatus

  /// Somebody types something.
  init(
    _ hour: Int,
    _ minute: Int,
    _ code: String?,
    _ words: String...,
    ending status: ExitStatus = .done
  ) {
    time = DemoTime(hour, minute)
    self.words = words + (code.map { ["--as", $0] } ?? [])
    self.status = status
  }

  /// The line as it would be typed into a shell.
  var line: String { (["rounds"] + words).map(\.quoted).joined(separator: " ") }
}

/// Several lines that belong together.
struct DemoScene {
  /// What happens.
  let title: String
  /// The lines.
  let steps: [DemoStep]
}

extension String {
  /// The word as a shell needs it: in quotes, where it holds more than letters, digits and the like.
  fileprivate var quoted: String {
    let isPlain = utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "-_.,=/".utf8.contains($0)
    }
    guard !isPlain || isEmpty else { return self }
    return contains("'")
      ? "\"\(split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
      : "'\(self)'"
  }
}
