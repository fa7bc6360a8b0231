package import InstructionalRounds

/// How a measure has moved: where it stood, where it is to go, and what each report found.
package struct MeasureCourse: Hashable, Sendable {
  /// What is measured.
  package let what: Words
  /// Where it stood.
  package let baseline: Double
  /// Where it is to go.
  package let target: Double
  /// What was found, in the order of the reports.
  package let readings: [Reading]

  /// What the measure showed on a day.
  package struct Reading: Hashable, Sendable {
    /// The day.
    package let day: Day
    /// The value.
    package let value: Double
  }

  /// The course of a work's measure; `nil` where it has none.
  package init?(_ work: NextLevelOfWork) {
    guard case .result(let what, let baseline, let target)? = work.adoption?.terms.measure else {
      return nil
    }
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
    let found = readings.map { "\($0.value.plain) on \(SharedDate.day($0.day))" }
    let course = ["from \(baseline.plain) to \(target.plain)"] + found
    return "\(what): \(course.joined(separator: "; "))"
  }
}
