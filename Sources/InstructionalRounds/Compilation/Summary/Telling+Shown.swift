/// What an audience reads of things beside their names: by this alone they are put in order for staff.
extension Telling {
  /// The order of all that can be named on a page.
  static func order(of telling: Telling) -> TellingOrder {
    var things = telling.statements.map { (id: $0.id.entry, shown: telling.shown(of: $0)) }
    things += telling.predictions.map { (id: $0.id.entry, shown: telling.shown(of: $0)) }
    var links: [TellingLink] = []
    for statement in telling.statements {
      let claim = statement.claim
      for (cites, side) in [(claim.cites, "for"), (claim.contrary, "against")] {
        for citation in cites {
          things.append((id: citation.subject, shown: telling.shown(of: citation.subject)))
          let quoted = SummaryCitation(citation, telling, nil).quoted
          links.append(
            TellingLink(
              from: statement.id.entry,
              to: citation.subject,
              shown: [side] + quoted.shown
            )
          )
        }
      }
    }
    for prediction in telling.predictions {
      links += prediction.restsOn.map {
        TellingLink(from: prediction.id.entry, to: $0.entry, shown: ["rests on"])
      }
    }
    return TellingOrder(things, links: links)
  }

  private func shown(of statement: Statement) -> [String] {
    [
      "\(statement.kind.place)", hours.hidden(from: statement.claim.words).description,
      statement.claim.prevalence?.rawValue ?? "", visitCount(of: statement)?.description ?? "",
      statement.standing.mark,
    ]
  }

  private func shown(of prediction: Prediction) -> [String] {
    ["prediction", hours.hidden(from: prediction.words).description, prediction.standing.mark]
  }

  /// What is shown of a note or a task where it is not cited.
  private func shown(of subject: EntryID) -> [String] {
    guard let note = record.notes[NoteID(subject)] else { return ["task"] }
    return ["note"] + (tells(note) ? SummaryNote(note, called: "", self).shown : [])
  }
}

extension SummaryNote {
  /// All that staff read of it beside its name.
  var shown: [String] {
    [words.description, elements.map { $0.rawValue }.joined(separator: " ")]
      + [isSelected, isLate, isWithdrawn, isRedacted, isRevised].map { "\($0)" }
  }
}

extension SummaryCitation.Quoted {
  /// What is shown of it: its words, and what is said of them.
  var shown: [String] {
    switch self {
    case .note(let words, let hasChanged): [words.description, "note \(hasChanged)"]
    case .task(let words, let hasChanged): [words.description, "task \(hasChanged)"]
    case .wordless: ["", "wordless"]
    case .withheldTask: ["", "withheld"]
    case .takenBack: ["", "taken back"]
    case .missing: ["", "missing"]
    }
  }
}

extension SummaryWork {
  /// All that is read of it beside its name.
  var shown: [String] {
    [words.description, horizon, state.rawValue, owner?.description ?? "", due?.code ?? ""]
      + [standing.mark, hasConsensus?.description ?? ""] + (terms?.shown ?? [""])
      + (position?.shown ?? [""]) + reports.flatMap { $0.shown }
  }
}

extension SummaryWork.Report {
  fileprivate var shown: [String] {
    [seen.description, value?.description ?? "", state?.rawValue ?? ""]
      + [reason?.description ?? "", date.code]
  }
}

extension SummaryPromise {
  /// All that is read of it.
  var shown: [String] {
    [words.description, owner?.description ?? "", due?.code ?? "", state.rawValue]
      + [lastReport?.description ?? ""]
  }
}

extension Terms {
  fileprivate var shown: [String] {
    [corner?.rawValue ?? ""] + Corner.allCases.map { changes[$0]?.description ?? "" }
      + [inTheTasks, owner, learning].map { $0?.description ?? "" } + (measure?.shown ?? [""])
  }
}

extension Measure {
  fileprivate var shown: [String] {
    switch self {
    case .result(let what, let baseline, let target):
      [what.description, "\(baseline.bitPattern)", "\(target.bitPattern)"]
    case .none(let reason): [reason.description]
    }
  }
}

extension Position {
  fileprivate var shown: [String] {
    [scale.text, "\(everyoneHeard)"] + hands.map { "\($0)" } + concerns.map { $0.description }
  }
}

extension Standing {
  /// Tells the standings apart that a page shows.
  fileprivate var mark: String {
    switch self {
    case .counts: "counts"
    case .late: "late"
    case .toBeConfirmed: "to be confirmed"
    case .waiting: "waiting"
    case .noEffect: "no effect"
    }
  }
}
