package import InstructionalRounds

/// The figures of some codings under a name.
package struct NamedFigures: Hashable, Sendable {
  /// What was coded, such as "teacher noted".
  package let name: String
  package let figures: AgreementFigures

  package init(_ name: String, _ figures: AgreementFigures) {
    self.name = name
    self.figures = figures
  }

  /// The figures of levels that were judged on a scale.
  package init(demandOn scale: DemandScale, _ codings: Codings) {
    self.init("demand, \(scale.id)", AgreementFigures(codings, .ordinal))
  }

  /// The figures of a room's notes: how alike the moments were noted, and the tasks judged.
  package static func all(of group: GroupObservation) -> [NamedFigures] {
    [NamedFigures("noted", AgreementFigures(group.noted, .nominal))]
      + group.judged.map { NamedFigures(demandOn: $0.scale, $0.codings) }
  }

  /// The figures of what a room sorted.
  package init(_ group: GroupSorting) {
    self.init("sorted", AgreementFigures(group.codings, .nominal))
  }

  /// The figures of each element of the core, and of each lens that somebody used.
  package static func all(of agreement: VisitAgreement) -> [NamedFigures] {
    CoreElement.allCases.map {
      NamedFigures("\($0.rawValue) noted", AgreementFigures(agreement.codings(of: $0), .nominal))
    }
      + agreement.lenses.map {
        NamedFigures("lens \($0) used", AgreementFigures(agreement.codings(of: $0), .nominal))
      }
  }
}

extension Document {
  /// Figures of agreement, with how each is made up.
  ///
  /// - Parameters:
  ///   - figures: the figures, a row each.
  ///   - unit: what one unit is, such as "2 minutes of visit 3".
  ///   - silence: what counts where somebody coded nothing.
  package init(figures: [NamedFigures], unit: String, silence: String) {
    let columns =
      [Table.Column("")]
      + ["Units", "Codes", "Agree", "Cohen", "Fleiss", "Alpha"].map {
        Table.Column("\($0)", .right)
      }
    let rows = figures.map { named -> [Phrase] in
      let figures = named.figures
      return [
        "\(named.name)", "\(figures.unitCount)", "\(figures.codeCount)",
        "\(figures.percent.map(percent) ?? "undefined")",
        figures.observerCount == 2 ? phrase(figures.cohen) : "\(aside: "two only")",
        phrase(figures.fleiss), phrase(figures.alpha),
      ]
    }
    self.init([
      .heading("Figures"),
      .table(Table(columns, rows)),
      .items([
        """
        A unit is \(unit); only units coded by two or more people count. The codes are all that were available, \
        used or not. \(silence)
        """,
        "\"Agree\" is the share of pairs of observers who coded a unit alike; much of it may be chance.",
        """
        Cohen's and Fleiss' kappa and Krippendorff's alpha correct for chance: 1 is full agreement, 0 is what \
        chance alone would give. In brackets is the range of the figure in 95 of 100 resamples of these units.
        """,
        """
        "undefined" means that only one code was used, or too few people coded the same units: there was \
        nothing to agree on.
        """,
        "With few units or rare codes, every figure is unsteady. None of them says who is right.",
      ]),
    ])
  }
}

/// A percentage without decimals.
private func percent(_ value: Double) -> String { "\(Int(value.rounded()))%" }

/// A coefficient with its interval.
private func phrase(_ estimate: AgreementFigures.Estimate?) -> Phrase {
  guard let estimate else { return "undefined" }
  let interval: Phrase =
    estimate.interval.map {
      " \(aside: "[\(hundredths($0.lowerBound)),\u{A0}\(hundredths($0.upperBound))]")"
    } ?? ""
  return "\(hundredths(estimate.value))\(interval)"
}

/// A number with two decimals.
private func hundredths(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
