import Platform

/// Two programs that do the same work, run in turn so that whatever else the machine does hits both.
struct Contest {
  /// What is done.
  let name: String
  /// The program that is measured.
  let ours: Subprocess
  /// What a user would take instead; none where it is not installed or nothing does the like.
  let theirs: Subprocess?

  /// Runs both as often as asked, and gives a line with the medians and their ratios.
  func line(runs: Int) throws -> String {
    _ = try ours.succeed()
    _ = try theirs?.succeed()
    var costs: (ours: [Subprocess.Cost], theirs: [Subprocess.Cost]) = ([], [])
    for _ in 0..<runs {
      costs.ours.append(try ours.succeed())
      if let theirs { costs.theirs.append(try theirs.succeed()) }
    }
    let parts = [("wall", \Subprocess.Cost.wall), ("processor", \.processor)].map { part, path in
      let median = Contest.median(costs.ours.map { $0[keyPath: path] })
      guard theirs != nil else { return "\(part) \(Contest.milliseconds(median))" }
      let other = Contest.median(costs.theirs.map { $0[keyPath: path] })
      let ratio = ((median / other) * 100).rounded() / 100
      return
        "\(part) \(Contest.milliseconds(median)) to \(Contest.milliseconds(other)), ratio \(ratio)"
    }
    return "\(name): \(parts.joined(separator: "; "))"
  }

  /// The one in the middle.
  private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }

  private static func milliseconds(_ time: Duration) -> String {
    "\(((time / .milliseconds(1)) * 100).rounded() / 100) ms"
  }
}
