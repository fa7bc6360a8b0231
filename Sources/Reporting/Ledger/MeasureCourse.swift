package import InstructionalRounds

/// How a measure has moved: where it stood, where it is to go, and what each report found.
package struct MeasureCourse: Hashable, Sendable {
  /// What is measured.
  package let what: Words
  /// Where it stood.
  package let baseline: Double
  /// Where it is to go.
  package let target: Double
  /// The day on which it was promised, when it stood at the baseline.
  package let promised: Day
  /// The day by which it is to be there, where one was given.
  package let due: Day?
  /// What was found, in the order of the reports.
  package let readings: [Reading]

  /// What the measure showed on a day.
  package struct Reading: Hashable, Sendable {
    package let day: Day
    package let value: Double
  }

  /// The course of a work's measure; `nil` where it has none.
  package init?(_ work: NextLevelOfWork) {
    guard let adoption = work.adoption,
      case .result(let what, let baseline, let target)? = adoption.terms.measure
    else { return nil }
    promised = adoption.at.day
    due = work.due
    self.what = what
    self.baseline = baseline
    self.target = target
    readings = work.reports.compactMap { report in
      report.value.map { Reading(day: report.at.day, value: $0) }
    }
  }
}

extension MeasureCourse {
  /// The course as one sentence without its full stop.
  var sentence: String {
    let found = readings.map { "\($0.value.plain) on \(ToldDate.day($0.day))" }
    let course = ["from \(baseline.plain) to \(target.plain)"] + found
    return "\(what): \(course.joined(separator: "; "))"
  }
}
