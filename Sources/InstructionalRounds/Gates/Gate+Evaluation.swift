extension Gate {
  /// The gates between evaluation and the end of the round.
  static let evaluation = [
    workIsAnswered, horizonOfTheWork, cornerOfTheCore, otherTwoCorners, shownInTheTasks,
    ownerDateAndLearning,
    measureOfTheResult, willOfTheGroup, adoptedByTheHost,
  ]

  private static let workIsAnswered = Gate(
    .workIsAnswered,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Is there a next level of work, and has the host answered every proposal?",
    fails: Example("The host has not answered a proposal.") { $0.adopts = false }
  ) { view in
    guard !view.work.isEmpty else {
      let horizon = view.settings.evaluation.horizons.first ?? "next month"
      return [
        Finding(
          .round,
          "no next level of work was proposed",
          remedy: "rounds propose TEXT --horizon \"\(horizon)\"",
          prompt: "rounds propose"
        )
      ]
    }
    guard !view.isHandover else { return [] }
    return view.work.filter { $0.adoption == nil }.map {
      Finding(
        .work($0.id),
        "the host has not answered \(view.labels[$0.id])",
        remedy: view.answering(view.labels[$0.id], code: "CODE "),
        prompt: view.answering(view.labels[$0.id])
      )
    }
  }

  private static let horizonOfTheWork = Gate(
    .horizonOfTheWork,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Has every next level of work one of the protocol's horizons?",
    fails: Example("A proposal is for \"some day\".") { $0.horizon = "some day" }
  ) { view in
    let horizons = view.settings.evaluation.horizons
    return view.work.filter { !horizons.isEmpty && !horizons.contains($0.horizon) }.map {
      Finding(
        .work($0.id),
        "\(view.labels[$0.id]) is for \"\($0.horizon)\", and not \(horizons.inWords("or"))",
        remedy: "rounds revise \(view.labels[$0.id]) --horizon \"\(horizons.first ?? "")\""
      )
    }
  }

  private static let cornerOfTheCore = adopting(
    .cornerOfTheCore,
    .improvementsInTheCore,
    asks: "Does every adopted work name which of the three it raises?",
    option: "--raises content|teachers|students",
    fails: Example("An adopted work names no corner.") { $0.terms.corner = nil }
  ) { _, terms in
    terms.corner == nil ? "does not say which of the three it raises" : nil
  }

  private static let otherTwoCorners = adopting(
    .otherTwoCorners,
    .changingOneChangesTheOthers,
    asks: "Does every adopted work say what will change in the other two corners?",
    option: "--change CORNER=TEXT",
    fails: Example("Nothing is said about one of the other two corners.") { sample in
      sample.terms.changes[.studentEngagement] = nil
    }
  ) { view, terms in
    guard view.settings.evaluation.otherCorners, let corner = terms.corner else { return nil }
    let open = corner.others.filter { terms.changes[$0] == nil }.map { $0.phrase }
    return open.isEmpty ? nil : "does not say what will change in \(open.inWords("and"))"
  }

  private static let shownInTheTasks = adopting(
    .shownInTheTasks,
    .accountabilityInTheTasks,
    asks: "Does every adopted work say how it will show in the tasks?",
    option: "--in-tasks TEXT",
    fails: Example("It is not said how the work will show in the tasks.") { sample in
      sample.terms.inTheTasks = nil
    }
  ) { _, terms in
    terms.inTheTasks == nil ? "does not say how it will show in the tasks" : nil
  }

  private static let ownerDateAndLearning = adopting(
    .ownerDateAndLearning,
    .learningByDoing,
    asks: "Has every adopted work an owner by role, a date, and what the group itself will learn?",
    option: "--owner ROLE --due DAY --learning TEXT",
    fails: Example("Nobody sees to an adopted work.") { $0.terms.owner = nil }
  ) { _, terms in
    let open = [
      terms.owner == nil ? "who sees to it" : nil,
      terms.due == nil ? "by when" : nil,
      terms.learning == nil ? "what the group will learn by doing" : nil,
    ].compactMap { $0 }
    return open.isEmpty ? nil : "does not say \(open.inWords("and"))"
  }

  private static let measureOfTheResult = adopting(
    .measureOfTheResult,
    .improvementsInTheCore,
    asks: "Has every adopted work a measure with its baseline and target, or the words why not?",
    option: "--measure TEXT --baseline NUMBER --target NUMBER",
    fails: Example("It is not said how one will know.") { $0.terms.measure = nil }
  ) { view, terms in
    guard view.settings.evaluation.measure else { return nil }
    switch terms.measure {
    case nil: return "has no measure, nor the words why not"
    case .result(let what, _, _):
      return view.vocabulary.question(aboutMeasure: what) == nil
        ? nil : "measures what will be done, and not what will come of it"
    case .some(.none): return nil
    }
  }

  private static let willOfTheGroup = Gate(
    .willOfTheGroup,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Was everyone heard on every adopted work, and is the will of the group evident?",
    passes: Example("One of seven has major concerns; everyone was heard.") { sample in
      sample.hands = [0, 1, 0, 1, 2, 3]
    },
    fails: Example("Half of the group blocks the work.") { $0.hands = [3, 0, 0, 0, 0, 3] }
  ) { view in
    guard view.settings.evaluation.consensus else { return [] }
    return view.adopted.filter { work, _ in
      let last = work.positions.last { $0.revision == work.revision }
      return !(last?.showsConsensus(by: view.settings.consensus) ?? false)
    }.map { work, _ in
      Finding(
        .work(work.id),
        "the will of the group on \(view.labels[work.id]) is not evident",
        remedy: "rounds position \(view.labels[work.id]) --hands N,N,N,N,N,N --heard",
        prompt: "rounds position \(view.labels[work.id])"
      )
    }
  }

  private static let adoptedByTheHost = Gate(
    .adoptedByTheHost,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Was every work adopted by the host?",
    fails: Example("An observer adopted the work for the host.") { $0.adopter = "KM" }
  ) { view in
    view.adopted.compactMap { work, adoption in
      guard !adoption.isByHost || adoption.revision != work.revision else { return nil }
      let why = adoption.isByHost ? "in other words" : "by \(adoption.by), who was not the host"
      return Finding(
        .work(work.id),
        "\(view.labels[work.id]) was adopted \(why)",
        remedy: view.answering(view.labels[work.id], code: "CODE "),
        prompt: view.answering(view.labels[work.id])
      )
    }
  }

  /// A gate that looks at what was promised of each adopted work.
  private static func adopting(
    _ name: GateName,
    _ principle: Principle,
    asks question: String,
    option: String,
    fails: Example,
    check: @escaping @Sendable (GateView, Terms) -> String?
  ) -> Gate {
    Gate(name, principle, ends: [.evaluation], asks: question, fails: fails) { view in
      view.adopted.compactMap { work, adoption in
        guard let wanting = check(view, adoption.terms) else { return nil }
        let label = view.labels[work.id]
        return Finding(
          .work(work.id),
          "\(label) \(wanting)",
          remedy: "rounds adopt \(label) \(option)\(view.asHost)",
          prompt: view.answering(label)
        )
      }
    }
  }
}

extension GateView {
  /// The line by which the host answers a proposal; without a host, the one that brings one, with a
  /// place for a code where nobody is asked for it.
  fileprivate func answering(_ label: String, code: String = "") -> String {
    asHost.isEmpty ? "rounds join \(code)--role host" : "rounds adopt \(label)\(asHost)"
  }

  /// Who adopts, as it stands at the end of a line.
  fileprivate var asHost: String {
    let hosts = record.participants.values.filter { $0.roles.contains(.host) && !$0.hasLeft }
    return hosts.map { $0.code }.min().map { " --as \($0)" } ?? ""
  }
}
