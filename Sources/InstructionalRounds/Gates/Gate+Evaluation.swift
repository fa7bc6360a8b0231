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
          .propose(horizon: horizon)
        )
      ]
    }
    guard !view.isHandover else { return [] }
    return view.work.filter { $0.adoption == nil }.map {
      let remedy = view.answering($0)
      return Finding(
        .work($0.id),
        "the host has not answered \(view.labels[$0.id])",
        remedy.deed,
        by: remedy.doer,
        or: view.settings.isPractice
          ? [] : [Remedy(.handOver, by: view.holder(of: .facilitator))]
      )
    }
  }

  private static let horizonOfTheWork = Gate(
    .horizonOfTheWork,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Does every next level of work have one of the protocol's horizons?",
    fails: Example("A proposal is for \"some day\".") { $0.horizon = "some day" }
  ) { view in
    let horizons = view.settings.evaluation.horizons
    return view.work.filter { !horizons.isEmpty && !horizons.contains($0.horizon) }.map {
      Finding(
        .work($0.id),
        "\(view.labels[$0.id]) is for \"\($0.horizon)\", not \(horizons.inWords("or"))",
        .setHorizon(of: view.named($0.id), to: horizons[0])
      )
    }
  }

  private static let cornerOfTheCore = adopting(
    .cornerOfTheCore,
    .improvementsInTheCore,
    asks: "Does every adopted next level of work say which of the three it raises?",
    fails: Example("An adopted next level of work names no corner.") { $0.terms.corner = nil }
  ) { _, terms in
    terms.corner == nil ? ("does not say which of the three it raises", [.corner]) : nil
  }

  private static let otherTwoCorners = adopting(
    .otherTwoCorners,
    .changingOneChangesTheOthers,
    asks: "Does every adopted next level of work say what will change in the other two corners?",
    fails: Example("Nothing is said about one of the other two corners.") { sample in
      sample.terms.changes[.studentEngagement] = nil
    }
  ) { view, terms in
    guard view.settings.evaluation.otherCorners, let corner = terms.corner else { return nil }
    let open = corner.others.filter { terms.changes[$0] == nil }
    let phrases = open.map { $0.phrase }.inWords("and")
    return open.isEmpty ? nil : ("does not say what will change in \(phrases)", [.changes(open)])
  }

  private static let shownInTheTasks = adopting(
    .shownInTheTasks,
    .accountabilityInTheTasks,
    asks: "Does every adopted next level of work say how it will show in tasks?",
    fails: Example("Nothing says how the work will show in tasks.") { sample in
      sample.terms.inTheTasks = nil
    }
  ) { _, terms in
    terms.inTheTasks == nil
      ? ("does not say how it will show in tasks", [.inTheTasks]) : nil
  }

  private static let ownerDateAndLearning = adopting(
    .ownerDateAndLearning,
    .learningByDoing,
    asks:
      "Does every adopted next level of work have an owner by role, a date, and what the group itself will learn?",
    fails: Example("Nobody is responsible for an adopted next level of work.") {
      $0.terms.owner = nil
    }
  ) { _, terms in
    let open: [(phrase: String, term: Remedy.Term)] = [
      terms.owner == nil ? ("who is responsible", .owner) : nil,
      terms.due == nil ? ("by when", .due) : nil,
      terms.learning == nil ? ("what the group will learn by doing", .learning) : nil,
    ].compactMap { $0 }
    guard !open.isEmpty else { return nil }
    return ("does not say \(open.map { $0.phrase }.inWords("and"))", open.map { $0.term })
  }

  private static let measureOfTheResult = adopting(
    .measureOfTheResult,
    .improvementsInTheCore,
    asks:
      "Does every adopted next level of work have a measure with baseline and target, or a reason for having none?",
    fails: Example("Nothing says how the group will know.") { $0.terms.measure = nil }
  ) { view, terms in
    guard view.settings.evaluation.measure else { return nil }
    switch terms.measure {
    case nil: return ("has no measure and no reason for having none", [.measure])
    case .result(let what, _, _):
      return view.vocabulary.question(aboutMeasure: what) == nil
        ? nil : ("measures what will be done, not what will come of it", [.measure])
    case .some(.none): return nil
    }
  }

  private static let willOfTheGroup = Gate(
    .willOfTheGroup,
    .learningByDoing,
    ends: [.evaluation],
    asks:
      "Was everyone heard on every adopted next level of work, and does the group have consensus?",
    passes: Example("One of seven has major concerns; everyone was heard.") { sample in
      sample.hands = [0, 1, 0, 1, 2, 3]
    },
    fails: Example("Half of the group blocks it.") { $0.hands = [3, 0, 0, 0, 0, 3] }
  ) { view in
    guard view.settings.evaluation.consensus else { return [] }
    return view.adopted.filter { work, _ in
      let last = work.positions.last { $0.revision == work.revision }
      return !(last?.showsConsensus(by: view.settings.consensus) ?? false)
    }.map { work, _ in
      Finding(
        .work(work.id),
        "the group has no consensus on \(view.labels[work.id]) yet",
        .takePositions(on: view.named(work.id))
      )
    }
  }

  private static let adoptedByTheHost = Gate(
    .adoptedByTheHost,
    .learningByDoing,
    ends: [.evaluation],
    asks: "Was every next level of work adopted by the host?",
    fails: Example("An observer adopted it for the host.") { $0.adopter = "KM" }
  ) { view in
    view.adopted.compactMap { work, adoption in
      guard !adoption.isByHost || adoption.revision != work.revision else { return nil }
      let why =
        adoption.isByHost ? "with different wording" : "by \(adoption.by), who is not the host"
      return Finding(
        .work(work.id),
        "\(view.labels[work.id]) was adopted \(why)",
        view.answering(work).deed,
        by: view.answering(work).doer
      )
    }
  }

  /// A gate that looks at what was promised of each adopted work.
  private static func adopting(
    _ name: GateName,
    _ principle: Principle,
    asks question: String,
    fails: Example,
    check: @escaping @Sendable (GateView, Terms) -> (wanting: String, terms: [Remedy.Term])?
  ) -> Gate {
    Gate(name, principle, ends: [.evaluation], asks: question, fails: fails) { view in
      view.adopted.compactMap { work, adoption in
        guard let open = check(view, adoption.terms) else { return nil }
        let remedy = view.answering(work, adding: open.terms)
        return Finding(
          .work(work.id),
          "\(view.labels[work.id]) \(open.wanting)",
          remedy.deed,
          by: remedy.doer
        )
      }
    }
  }
}

extension GateView {
  /// The host's answer to a proposal; without a host, somebody has to be one first.
  fileprivate func answering(
    _ work: NextLevelOfWork,
    adding terms: [Remedy.Term] = []
  ) -> Remedy {
    guard let host = holder(of: .host) else { return Remedy(.join(.host)) }
    return Remedy(.adopt(named(work.id), adding: terms), by: host)
  }
}
