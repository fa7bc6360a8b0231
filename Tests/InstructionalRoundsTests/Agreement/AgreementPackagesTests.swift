import Foundation
import InstructionalRounds
import TestSupport
import Testing

/// The coefficients beside those of the Python packages that people would take instead.
@Suite struct AgreementPackagesTests {
  /// The script that computes with the packages.
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "coefficients.py").path()

  /// Whether Python and the packages are installed.
  private static let packagesAreHere = (try? run("-c", imports, input: ""))?.status == 0

  private static let imports =
    "import krippendorff, sklearn.metrics, statsmodels.stats.inter_rater"

  /// What a program of Python prints for an input.
  private static func run(
    _ arguments: String...,
    input: String
  ) throws -> (status: Int32, output: Data) {
    let file = FileManager.default.temporaryDirectory.appending(path: "codings-\(UUID()).jsonl")
    try input.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
  }

  /// The coefficients of one table; one that is undefined is not there.
  private struct Coefficients: Decodable {
    let cohen: Double?
    let fleiss: Double?
    let nominal: Double?
    let ordinal: Double?
  }

  /// A table as the script reads it.
  private struct Table: Encodable {
    let codes: Int
    let units: [[Int?]]
  }

  @Test(.enabled(if: packagesAreHere, "python3 with krippendorff, scikit-learn and statsmodels"))
  func `a thousand random tables have the coefficients that the packages give`() throws {
    var random = SplitMix64(seed: 19)
    let tables = (0..<1_000).map { _ in RandomCodings.table(&random) }
    let lines = try tables.map { table in
      String(
        decoding: try JSONEncoder().encode(Table(codes: table.codes, units: table.units)),
        as: UTF8.self
      )
    }
    let (status, output) = try Self.run(Self.script, input: lines.joined(separator: "\n"))
    #expect(status == 0)
    let answers = try output.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Coefficients.self, from: Data($0))
    }
    #expect(answers.count == tables.count)
    var defined = 0
    for (table, theirs) in zip(tables, answers) {
      let codings = RandomCodings.codings(table.codes, table.units)
      let pairs: [(ours: Double?, theirs: Double?)] = [
        (codings.cohensKappa(0, 1), theirs.cohen), (codings.fleissKappa, theirs.fleiss),
        (codings.krippendorffsAlpha(.nominal), theirs.nominal),
        (codings.krippendorffsAlpha(.ordinal), theirs.ordinal),
      ]
      for (ours, theirs) in pairs {
        #expect((ours == nil) == (theirs == nil), "\(table)")
        guard let ours, let theirs else { continue }
        #expect(abs(ours - theirs) < 1e-9, "\(table)")
        defined += 1
      }
    }
    #expect(defined > 2_000)
  }
}
