import CommandLineParsing
import InstructionalRounds

extension Remedy.Deed {
  /// The command in full, with capitals for what is left to say.
  var inFull: TypedLine {
    switch self {
    case .takeNote(let visit, let element):
      line("rounds note \(visit) TEXT", element.map { "--element \($0.rawValue)" })
    case .tag(_, let element): "rounds tag NOTE --element \(element.rawValue)"
    case .nameGap(let visit, let element):
      "rounds visit gap \(visit) --element \(element.rawValue) --reason TEXT"
    case .dropVisit(let visit): "rounds visit drop \(visit) --reason TEXT"
    case .stateTask(let visit, let support):
      "rounds task \(visit) \"students were asked to ...\"" + support.list("--cites", "NOTE")
    case .select(let support): "rounds select" + support.words("NOTE")
    case .leave(let code): "rounds leave \(code)"
    case .move(let notes, let visit):
      notes.reduce("rounds move") { $0 + "\($1.name)" } + "--visit \(visit)"
    case .shift(_, let name, let amount):
      "rounds shift \(name) --by \(Shift(milliseconds: amount).argument) --reason TEXT"

    case .namePattern(let opening?, let support):
      "rounds pattern \("\(opening) ...")" + support.list("--cites", "NOTE")
    case .namePattern(nil, let support): "rounds pattern TEXT" + support.list("--cites", "NOTE")
    case .predict(let support): "rounds predict TEXT" + support.list("--rests-on", "PATTERN")
    case .cite(let thing, let support, let contrary):
      line(
        "rounds revise \(thing.name)" + support.list("--cites", "NOTE"),
        contrary?.list("--contrary", "NOTE")
      )
    case .rest(let thing, let support):
      "rounds revise \(thing.name)" + support.list("--rests-on", "PATTERN")
    case .reword(let thing, .any): "rounds revise \(thing.name) TEXT"
    case .reword(let thing, .seenOrHeard): "rounds revise \(thing.name) \"what was seen or heard\""
    case .reword(let thing, .beginning(let opening)):
      "rounds revise \(thing.name) \("\(opening) ...")"
    case .sayPrevalence(let thing):
      TypedLine(
        "rounds revise \(thing.name) --prevalence WORD",
        Prevalence.choices.inWords("or")
      )
    case .keep(let thing): "rounds keep \(thing.name) --reason TEXT"

    case .propose(let horizon): "rounds propose TEXT --horizon \(horizon)"
    case .setHorizon(let thing, let horizon): "rounds revise \(thing.name) --horizon \(horizon)"
    case .takePositions(let thing): "rounds position \(thing.name) --hands N,N,N,N,N,N --heard"
    case .adopt(let thing, let terms):
      terms.reduce("rounds adopt \(thing.name)") { $0 + $1.option }
    case .report(let name): "rounds progress \(name) TEXT"

    case .join(let role): "rounds join CODE --role \(role.rawValue)"
    case .merge: "rounds merge PATH"
    case .admit(let thing): "rounds admit \(thing.name)"
    case .confirm(let things): things.reduce("rounds confirm") { $0 + "\($1.name)" }
    case .waive(let gate): "rounds waive \(gate.rawValue) --reason TEXT"
    case .advance: "rounds advance"
    case .close: "rounds close"
    case .handOver: "rounds handover --answer-by DAY"

    case .readSummary: "rounds summary"
    case .readOpenNotes: "rounds notes --open"
    case .readLedger: "rounds ledger"
    case .nameTheme: "rounds theme TEXT ROUND/P1 ROUND/P1"
    }
  }

  /// The command as far as a terminal wants it, which asks for the rest.
  var asking: TypedLine {
    switch self {
    case .takeNote(let visit, let element):
      line("rounds note \(visit)", element.map { "--element \($0.rawValue)" })
    case .tag(_, let element): "rounds tag --element \(element.rawValue)"
    case .nameGap(let visit, let element):
      "rounds visit gap \(visit) --element \(element.rawValue)"
    case .dropVisit(let visit): "rounds visit drop \(visit)"
    case .stateTask(let visit, _): "rounds task \(visit)"
    case .select: "rounds select"
    case .namePattern: "rounds pattern"
    case .predict: "rounds predict"
    case .reword(let thing, _): "rounds revise \(thing.name)"
    case .keep(let thing): "rounds keep \(thing.name)"
    case .propose: "rounds propose"
    case .takePositions(let thing): "rounds position \(thing.name)"
    case .adopt(let thing, _): "rounds adopt \(thing.name)"
    case .report(let name): "rounds progress \(name)"
    case .join(let role): "rounds join --role \(role.rawValue)"
    case .waive(let gate): "rounds waive \(gate.rawValue)"
    case .handOver: "rounds handover"
    case .leave, .move, .shift, .cite, .rest, .sayPrevalence, .setHorizon, .merge, .admit, .confirm,
      .advance,
      .close, .readSummary, .readOpenNotes, .readLedger, .nameTheme:
      inFull
    }
  }

  private func line(_ beginning: TypedLine, _ more: TypedLine?) -> TypedLine {
    more.map { beginning + $0 } ?? beginning
  }
}

extension Remedy.Support {
  private func names(_ place: String) -> [String] {
    known.map(\.name) + Array(repeating: place, count: wanted)
  }

  /// All of it as one option, with places for what is to be chosen.
  fileprivate func list(_ option: String, _ place: String) -> TypedLine {
    "\(option) \(names(place).joined(separator: ","))"
  }

  /// All of it, each as a word.
  fileprivate func words(_ place: String) -> TypedLine {
    let names = names(place).map { "\($0)" as TypedLine }
    return names.dropFirst().reduce(names.first ?? "") { $0 + $1 }
  }
}

extension Remedy.Term {
  /// The option that gives it.
  fileprivate var option: TypedLine {
    switch self {
    case .corner: TypedLine("--raises CORNER", Corner.choices.inWords("or"))
    case .changes(let corners):
      corners.dropFirst().reduce(corners.first.map(change) ?? "") { $0 + change($1) }
    case .inTheTasks: "--in-tasks TEXT"
    case .owner: "--owner ROLE"
    case .due: "--due DAY"
    case .learning: "--learning TEXT"
    case .measure: "--measure TEXT --baseline NUMBER --target NUMBER"
    }
  }

  private func change(_ corner: Corner) -> TypedLine { "--change \(corner.argument)=TEXT" }
}
