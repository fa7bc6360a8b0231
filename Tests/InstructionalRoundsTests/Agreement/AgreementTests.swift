import InstructionalRounds
import TestSupport
import Testing

/// How far observers agree, in figures.
@Suite struct AgreementTests {
  /// Codings of units that are given as rows of digits, one for each observer, with a dot for no code.
  private func codings(_ rows: String..., codes: Int) -> Codings {
    var codings = Codings(codes: codes, observers: rows.count)
    let columns = rows.map { $0.split(separator: " ").map { Int($0) } }
    for unit in columns[0].indices {
      codings.add(columns.map { row in row[unit].map { $0 - 1 } })
    }
    return codings
  }

  /// Codings of units that are given as how often each code was used.
  private func codings(tallies: [[Int]]) -> Codings {
    var codings = Codings(codes: tallies[0].count, observers: tallies[0].reduce(0, +))
    for tally in tallies {
      codings.add(tally.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) })
    }
    return codings
  }

  @Test func `alpha is that of the example of four observers and twelve units`() throws {
    // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
    let codings = codings(
      "1 2 3 3 2 1 4 1 2 . . .",
      "1 2 3 3 2 2 4 1 2 5 . 3",
      ". 3 3 3 2 3 4 2 2 5 1 .",
      "1 2 3 3 2 4 4 1 2 5 1 .",
      codes: 5
    )
    let nominal = try #require(codings.krippendorffsAlpha(.nominal))
    let ordinal = try #require(codings.krippendorffsAlpha(.ordinal))
    #expect(abs(nominal - 0.743) < 0.0005)
    #expect(abs(ordinal - 0.815) < 0.0005)
  }

  @Test func `Fleiss' kappa is that of the example of fourteen observers and ten units`() throws {
    // The worked example that is widely printed for J. L. Fleiss, 1971.
    let codings = codings(tallies: [
      [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
    ])
    #expect(abs(try #require(codings.fleissKappa) - 0.210) < 0.0005)
  }

  @Test func `Cohen's kappa is that of the example of fifty proposals`() throws {
    var codings = Codings(codes: 2, observers: 2)
    for (count, codes) in [(20, [0, 0]), (5, [0, 1]), (10, [1, 0]), (15, [1, 1])] {
      for _ in 0..<count { codings.add(codes) }
    }
    #expect(abs(try #require(codings.cohensKappa(0, 1)) - 0.4) < 1e-12)
    #expect(codings.percentAgreement == 70)
  }

  @Test func `where one code was used throughout, nothing but the percentage is defined`() {
    let codings = codings("1 1 1", "1 1 1", codes: 2)
    #expect(codings.percentAgreement == 100)
    #expect(codings.cohensKappa(0, 1) == nil)
    #expect(codings.fleissKappa == nil)
    #expect(codings.krippendorffsAlpha(.nominal) == nil)
    #expect(codings.interval { $0.krippendorffsAlpha(.nominal) } == nil)
  }

  @Test func `where no unit has two codes, nothing is defined`() {
    let codings = codings("1 . 2", ". 1 .", codes: 2)
    #expect(codings.percentAgreement == nil)
    #expect(codings.cohensKappa(0, 1) == nil)
    #expect(codings.fleissKappa == nil)
    #expect(codings.krippendorffsAlpha(.ordinal) == nil)
  }

  @Test
  func `the order of observers and of units makes no difference, and no coefficient passes one`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<Search.size {
      let table = RandomCodings.table(&random)
      let turned = RandomCodings.codings(
        table.codes,
        table.units.shuffled(using: &random).map { $0.reversed() }
      )
      let codings = RandomCodings.codings(table.codes, table.units)
      let figures: [(Codings) -> Double?] = [
        \.percentAgreement, \.fleissKappa, { $0.krippendorffsAlpha(.nominal) },
        { $0.krippendorffsAlpha(.ordinal) },
      ]
      for figure in figures {
        let (one, other) = (figure(codings), figure(turned))
        #expect((one == nil) == (other == nil))
        #expect(abs((one ?? 0) - (other ?? 0)) < 1e-9)
      }
      for figure in figures.dropFirst() { #expect((figure(codings) ?? 1) <= 1 + 1e-12) }
    }
  }

  @Test func `observers who code alike agree wholly, whatever they code`() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<Search.size {
      let table = RandomCodings.table(&random)
      let codings = RandomCodings.codings(
        table.codes,
        table.units.map { unit in unit.map { _ in unit[0] } }
      )
      for figure in [codings.fleissKappa, codings.krippendorffsAlpha(.ordinal)] {
        #expect(abs((figure ?? 1) - 1) < 1e-12)
      }
    }
  }

  @Test func `an interval is the same each time, and has the figure in it`() throws {
    let codings = codings(
      "1 2 3 3 2 1 4 1 2 1 1 3",
      "1 2 3 3 2 2 4 1 2 5 1 3",
      codes: 5
    )
    let figure = try #require(codings.krippendorffsAlpha(.nominal))
    let interval = try #require(codings.interval { $0.krippendorffsAlpha(.nominal) })
    #expect(interval.contains(figure))
    #expect(interval == codings.interval { $0.krippendorffsAlpha(.nominal) })
    #expect(interval.lowerBound < interval.upperBound)
  }
}
