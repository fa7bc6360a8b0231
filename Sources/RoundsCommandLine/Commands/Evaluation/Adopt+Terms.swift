import CommandLineParsing
import InstructionalRounds

extension RoundsProgram {
  /// Which corner a work raises.
  static let raised = Option<Corner>(
    "--raises",
    placeholder: "corner",
    help: "Which of the three it raises."
  )
  /// What changes in the other corners.
  static let change = RepeatedOption<CornerChange>(
    "--change",
    placeholder: "corner=text",
    help: "What changes in the other two, one --change for each."
  )
  /// How it will show.
  static let shownInTasks = Option<Words>(
    "--in-tasks",
    placeholder: "text",
    help: "How it will show in tasks."
  )
  /// Who is responsible.
  static let owner = Option<Words>(
    "--owner",
    placeholder: "role",
    help: "Who is responsible, by role."
  )
  /// By when.
  static let due = Option<Day>("--due", placeholder: "day", help: "The due date.")
  /// What the group learns.
  static let learned = Option<Words>(
    "--learning",
    placeholder: "text",
    help: "What the group will learn by doing."
  )
  static let measured = Option<Words>(
    "--measure",
    placeholder: "text",
    help: "What is measured."
  )
  /// Where the measure stands.
  static let from = Option<Figure>("--baseline", placeholder: "number", help: "The baseline.")
  /// Where it is to go.
  static let to = Option<Figure>("--target", placeholder: "number", help: "The target.")
  /// Why nothing is measured.
  static let unmeasured = Option<Words>(
    "--no-measure",
    placeholder: "text",
    help: "Why there is no measure."
  )
}

extension Session {
  /// Asks for all that is not said yet; what stays open is asked for before the round closes.
  func askForMore(of terms: inout Terms, by minimums: EvaluationMinimums) throws {
    guard world.terminal.isInteractive else { return }
    say("You need everything marked * before the round closes; Enter skips it for now.")
    let corners: Question = "* Which does it raise: \(Corner.choices.inWords("or"))?"
    terms.corner = try terms.corner ?? offer(nil, asking: corners, for: RoundsProgram.raised)
    if minimums.otherCorners, let corner = terms.corner {
      for other in corner.others where terms.changes[other] == nil {
        terms.changes[other] = try offer(
          nil as CornerWords?,
          asking: "* What changes in \(other.phrase)?",
          for: RoundsProgram.change
        )?.words
      }
    }
    func ask(_ question: Question, for parameter: Option<Words>) throws -> Words? {
      try offer(nil, asking: question, for: parameter)
    }
    terms.inTheTasks =
      try terms.inTheTasks
      ?? ask("* How will it show in tasks?", for: RoundsProgram.shownInTasks)
    terms.owner = try terms.owner ?? ask("* Which role is responsible?", for: RoundsProgram.owner)
    let byWhen: Question = "* By when, such as \(inTwoMonths)?"
    terms.due =
      try terms.due
      ?? offer(nil as Day?, asking: byWhen, for: RoundsProgram.due).map(askingAbout)
    let learning: Question = "* What will the group learn by doing it?"
    terms.learning = try terms.learning ?? ask(learning, for: RoundsProgram.learned)
    if minimums.measure, terms.measure == nil { terms.measure = try askForMeasure() }
  }

  /// Asks how one will know, in three parts or with a reason for having none.
  private func askForMeasure() throws -> Measure? {
    let what: Question = "* What will you measure? (Enter if nothing)"
    guard let what = try offer(nil as Words?, asking: what, for: RoundsProgram.measured) else {
      let why: Question = "* Why is there no measure?"
      return try offer(nil as Words?, asking: why, for: RoundsProgram.unmeasured)
        .map { .none(because: $0) }
    }
    let from = try answer(nil as Figure?, to: "What is the baseline?", for: RoundsProgram.from)
    let to = try answer(nil as Figure?, to: "What is the target?", for: RoundsProgram.to)
    return .result(what: what, baseline: from.value, target: to.value)
  }

  /// Asks about a day that is over: it is a slip, unless an old round is typed up.
  func askingAbout(_ day: Day) -> Day {
    if day < world.now().day { say("? \(day) is in the past: is that the right date?") }
    return day
  }

  private var inTwoMonths: Day {
    let today = world.now().day
    return Day(number: today.number + 60) ?? today
  }
}

/// What changes in a corner that has been named already.
private struct CornerWords: CommandLineValue {
  let words: Words

  /// The words as they are typed.
  var argument: String { words.argument }

  /// Reads any words.
  init(argument: String) throws(UnreadableValue) { words = try Words(argument: argument) }
}
