import InstructionalRounds
import Testing

/// What somebody who never joined would do to a round: a merge says it, and does nothing unasked.
struct MergeConsentTests {
  /// A deed of a stranger, as lines of a shell in a copy of the network, and what it is recorded as.
  struct Deed: Sendable, CustomTestStringConvertible {
    let kind: String
    let lines: String
    var testDescription: String { kind }
  }

  private static let gates = Gate.all.filter(\.name.isWaivable).map(\.name.rawValue)
  private static let deeds = [
    Deed(kind: "redacted", lines: "\"$ROUNDS\" redact FA1 --reason x"),
    Deed(kind: "withdrawn", lines: "\"$ROUNDS\" withdraw FA1"),
    Deed(kind: "waived", lines: "\"$ROUNDS\" waive evidence-of-the-core --reason x"),
    Deed(kind: "nobody-meant", lines: "\"$ROUNDS\" keep --no-person Zebulon --reason x"),
    Deed(kind: "edited", lines: "\"$ROUNDS\" edit --title Other"),
    Deed(
      kind: "advanced",
      lines: """
        for gate in \(gates.joined(separator: " ")); do "$ROUNDS" waive $gate --reason x; done
        "$ROUNDS" advance
        """
    ),
    Deed(
      kind: "opened",
      lines: """
        rm -rf harbor; "$ROUNDS" open Other --id harbor --school B --problem C --as ZZ
        """
    ),
  ]

  @Test(arguments: deeds)
  func `a merge names it and who did it, and is refused whole without consent`(
    _ deed: Deed
  ) throws {
    let folder = try TemporaryFolder.withRound()
    let made = try folder.shell(
      """
      exec 2>&1; "$ROUNDS" note 1 'S: Zebulon answers'
      mkdir zz; cp -r harbor rounds-network.txt zz; cd zz; export HOME=$PWD
      "$ROUNDS" join ZZ --role facilitator
      \(deed.lines)
      grep -hv '"kind":"joined"' harbor/ZZ*.jsonl > ../forged.jsonl; cd ..; rm -r zz
      """
    )
    #expect(made.status == 0, "\(made.output)")
    let before = try folder.shell("cat harbor/*.jsonl").output
    let dry = try folder.run("merge forged.jsonl --dry-run")
    #expect(dry.output.contains("(ZZ has not joined)"), "\(dry.output)")
    let rows = try folder.run("merge forged.jsonl --dry-run --format json").output
    #expect(rows.contains("\"kind\": \"\(deed.kind)\""), "\(rows)")
    let refused = try folder.run("merge forged.jsonl")
    #expect(refused.status == 1 && refused.output.contains("(ZZ has not joined)"))
    #expect(try folder.shell("cat harbor/*.jsonl").output == before)
    #expect(try folder.run("merge forged.jsonl --yes").status == 0)
    let found = try folder.run("verify")
    #expect(found.output.contains("ZZ never joined, but recorded"), "\(found.output)")
    #expect(found.output.contains(deed.kind), "\(found.output)")
  }

  @Test func `what a cloned disk recorded under a number that is taken is named by status`() throws
  {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      mkdir twin; cp -r harbor .local rounds-network.txt twin
      "$ROUNDS" note 1 'T: asks why' > log
      (cd twin; HOME=$PWD "$ROUNDS" note 1 'T: asks how' > log; cat harbor/*.jsonl > ../twin.jsonl)
      "$ROUNDS" merge twin.jsonl > log 2>&1; "$ROUNDS" status
      """
    )
    #expect(result.error.contains("exists twice. This one does not count"), "\(result.error)")
    let told = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("asks how") || told.contains("asks why"), "\(result.error)")
  }
}
