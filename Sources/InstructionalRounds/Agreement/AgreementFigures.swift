/// The figures of some codings, with all that has to be said beside them.
///
/// A figure that is undefined is `nil`; it is printed as that, and never as zero.
public struct AgreementFigures: Hashable, Sendable {
  /// How many units two observers or more coded; what nobody else coded is a missing value, and no unit.
  public let unitCount: Int
  /// How many observers coded.
  public let observerCount: Int
  /// How many codes were in play.
  public let codeCount: Int
  /// How many codes somebody used.
  public let usedCodeCount: Int
  /// The share of pairs that agree, in percent.
  public let percent: Double?
  /// Cohen's kappa, of two observers only.
  public let cohen: Estimate?
  /// Fleiss' kappa.
  public let fleiss: Estimate?
  /// Krippendorff's alpha.
  public let alpha: Estimate?

  /// A coefficient with the interval that it lies in.
  public struct Estimate: Hashable, Sendable {
    /// The coefficient.
    public let value: Double
    /// Where it lies in 95 of 100 samples of the units; `nil` where that is undefined.
    public let interval: ClosedRange<Double>?
  }

  /// The figures of codings.
  ///
  /// - Parameters:
  ///   - codings: what was coded.
  ///   - measurement: whether the codes are a scale.
  ///   - samples: how many samples an interval is drawn from.
  public init(_ codings: Codings, _ measurement: Codings.Measurement, samples: Int = 1_000) {
    let paired = codings.paired
    func estimate(_ coefficient: (Codings) -> Double?) -> Estimate? {
      coefficient(paired).map {
        Estimate(value: $0, interval: paired.interval(samples: samples, of: coefficient))
      }
    }
    unitCount = paired.units.count
    observerCount = codings.observerCount
    codeCount = codings.codeCount
    usedCodeCount = Set(codings.units.joined().compactMap { $0 }).count
    percent = paired.percentAgreement
    cohen = codings.observerCount == 2 ? estimate { $0.cohensKappa(0, 1) } : nil
    fleiss = estimate { $0.fleissKappa }
    alpha = estimate { $0.krippendorffsAlpha(measurement) }
  }
}
