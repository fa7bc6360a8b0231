/// Two programs that do the same work, run in turn so that whatever else the machine does hits both.
struct Contest {
  /// What is done.
  let name: String
  /// The program that is measured.
  let ours: Subprocess
  /// What a user would take instead; none where it is not installed or nothing does the like.
  let theirs: Subprocess?

  /// Runs both as often as asked, and gives a line with the medians and their ratio.
  func line(runs: Int) throws -> String {
    _ = try ours.run()
    _ = try theirs?.run()
    var times: (ours: [Duration], theirs: [Duration]) = ([], [])
    for _ in 0..<runs {
      times.ours.append(try ours.run())
      if let theirs { times.theirs.append(try theirs.run()) }
    }
    let median = Contest.median(times.ours)
    guard theirs != nil else { return "\(name): \(Contest.milliseconds(median))" }
    let other = Contest.median(times.theirs)
    let ratio = ((median / other) * 100).rounded() / 100
    return
      "\(name): \(Contest.milliseconds(median)) to \(Contest.milliseconds(other)), ratio \(ratio)"
  }

  /// The one in the middle.
  private static func median(_ times: [Duration]) -> Duration { times.sorted()[times.count / 2] }

  private static func milliseconds(_ time: Duration) -> String {
    "\(((time / .milliseconds(1)) * 100).rounded() / 100) ms"
  }
}
