/// The figures of some codings, with all that has to be said beside them.
///
/// A figure that is undefined is `nil`; it is printed as that, and never as zero.
public struct AgreementFigures: Hashable, Sendable {
  /// How many units were coded.
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
    func estimate(_ coefficient: (Codings) -> Double?) -> Estimate? {
      coefficient(codings).map {
        Estimate(value: $0, interval: codings.interval(samples: samples, of: coefficient))
      }
    }
    unitCount = codings.units.count
    observerCount = codings.observerCount
    codeCount = codings.codeCount
    usedCodeCount = Set(codings.units.joined().compactMap(\.self)).count
    percent = codings.percentAgreement
    cohen = codings.observerCount == 2 ? estimate { $0.cohensKappa(0, 1) } : nil
    fleiss = estimate(\.fleissKappa)
    alpha = estimate { $0.krippendorffsAlpha(measurement) }
  }
}
