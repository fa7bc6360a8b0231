import Foundation
import Testing

/// Words on a disk: in every copy, and gone from all of them.
struct RedactionTests {
  /// Files of the round that still have a word, by name.
  private func holders(of word: String, in folder: TemporaryFolder) throws -> String {
    try folder.shell("grep -rl '\(word)' harbour .local | sort").output
  }

  @Test func `words are overwritten in every copy, whatever state it is in`() throws {
    let folder = try TemporaryFolder.withRound()
    let made = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers'; "$ROUNDS" note 1 'T: asks why'
      "$ROUNDS" revise FA1 'S: Zebulon answers twice'
      cd harbour; own=$(ls *.jsonl)
      cp $own "copy (conflict).jsonl"
      grep Zebulon $own | head -n 1 | sed 's/\\(Zebulon\\).*/\\1/' | tr -d '\\n' > x.torn-1
      grep Zebulon $own | head -n 1 | sed 's/Zebulon/Zebulom/' > BD-aaaa.damaged-1
      cat $own x.torn-1 > half.jsonl
      drafts=$(dirname $(ls ../.local/state/rounds/harbour/*/end))/drafts
      mkdir -p $drafts; echo 'not yet: S: Zebulon answers' > $drafts/visit-1
      cksum $own | cut -d' ' -f2
      """
    )
    #expect(made.status == 0, "\(made.error)")
    #expect(try holders(of: "Zebulo", in: folder).split(separator: "\n").count >= 5)
    let result = try folder.run("redact FA1 --reason 'a name'")
    #expect(result.status == 0, "\(result.error)")
    #expect(try holders(of: "Zebulo", in: folder).isEmpty)
    let after = try folder.shell("rm harbour/half.jsonl; \"$ROUNDS\" verify; \"$ROUNDS\" notes")
    #expect(after.output.contains("Nothing is damaged."), "\(after.output)")
    #expect(after.output.contains("asks why"))
  }

  @Test func `what was interrupted is finished at the next start, and an old copy changes nothing`()
    throws
  {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers' > log; cp harbour/*.jsonl old.jsonl; cp -r harbour .before
      "$ROUNDS" redact FA1 --reason 'a name' > log
      cp old.jsonl "harbour/came later.jsonl"; "$ROUNDS" status > log 2>&1
      grep -l Zebulon harbour/*; echo "[$?]"
      "$ROUNDS" merge old.jsonl > log; "$ROUNDS" notes > log; grep -l Zebulon harbour/*; echo "[$?]"
      # As it was when the entry was written, and no word had been overwritten.
      own=$(basename $(ls harbour/*-????.jsonl)); tail -n 1 harbour/$own > last
      cat .before/$own last > harbour/$own
      "$ROUNDS" note 1 'T: asks why' > log; grep -l Zebulon harbour/*; echo "[$?]"
      "$ROUNDS" verify
      """
    )
    #expect(!result.output.contains("Zebulon"), "\(result.output)")
    #expect(result.output.components(separatedBy: "[1]\n").count == 4, "\(result.output)")
    #expect(result.output.contains("Nothing is damaged."))
  }

  @Test func `another device loses the words as soon as it merges`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers' > log; "$ROUNDS" export --with-names -o whole.jsonl > log
      mkdir bd; (cd bd; HOME=$PWD; "$ROUNDS" init . ; "$ROUNDS" merge ../whole.jsonl) > log
      "$ROUNDS" redact FA1 --reason 'a name' > log; "$ROUNDS" export -o later.jsonl > log
      grep -c Zebulon later.jsonl; grep -lr Zebulon bd | wc -l
      (cd bd; HOME=$PWD; "$ROUNDS" merge ../later.jsonl; "$ROUNDS" merge ../whole.jsonl)
      grep -lr Zebulon bd | wc -l
      """
    )
    #expect(result.output.hasPrefix("0\n1\n"), "\(result.output)\(result.error)")
    #expect(result.output.contains("lost words that were taken out elsewhere."))
    #expect(result.output.hasSuffix("\n0\n"))
  }
}
