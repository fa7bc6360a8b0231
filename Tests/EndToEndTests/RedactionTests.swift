import Foundation
import Testing

/// Words on a disk: in every copy, and gone from all of them.
struct RedactionTests {
  /// Files of the round that still have a word, by name.
  private func holders(of word: String, in folder: TemporaryFolder) throws -> String {
    try folder.shell("grep -rl '\(word)' harbor .local | sort").output
  }

  @Test func `words are overwritten in every copy, whatever state it is in`() throws {
    let folder = try TemporaryFolder.withRound()
    let made = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers'; "$ROUNDS" note 1 'T: asks why'
      "$ROUNDS" revise FA1 'S: Zebulon answers twice'
      cd harbor; own=$(ls *.jsonl)
      cp $own "copy (conflict).jsonl"
      grep Zebulon $own | head -n 1 | sed 's/\\(Zebulon\\).*/\\1/' | tr -d '\\n' > x.torn-1
      grep Zebulon $own | head -n 1 | sed 's/Zebulon/Zebulom/' > BD-aaaa.damaged-1
      cat $own x.torn-1 > half.jsonl
      drafts=$(dirname $(ls ../.local/state/rounds/harbor/*/end))/drafts
      mkdir -p $drafts; echo 'not yet: S: Zebulon answers' > $drafts/visit-1
      cksum $own | cut -d' ' -f2
      """
    )
    #expect(made.status == 0, "\(made.error)")
    #expect(try holders(of: "Zebulo", in: folder).split(separator: "\n").count >= 5)
    let result = try folder.run("redact FA1 --reason 'a name'")
    #expect(result.status == 0, "\(result.error)")
    #expect(try holders(of: "Zebulo", in: folder).isEmpty)
    let after = try folder.shell("rm harbor/half.jsonl; \"$ROUNDS\" verify; \"$ROUNDS\" notes")
    #expect(after.output.contains("Nothing is damaged."), "\(after.output)")
    #expect(after.output.contains("asks why"))
  }

  @Test func `what was interrupted is finished at the next start, and an old copy changes nothing`()
    throws
  {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers' > log; cp harbor/*.jsonl old.jsonl; cp -r harbor .before
      "$ROUNDS" redact FA1 --reason 'a name' > log
      cp old.jsonl "harbor/came later.jsonl"; "$ROUNDS" status > log 2>&1
      grep -l Zebulon harbor/*; echo "[$?]"
      "$ROUNDS" merge old.jsonl > log; "$ROUNDS" notes > log; grep -l Zebulon harbor/*; echo "[$?]"
      # As it was when the entry was written, and no word had been overwritten.
      own=$(basename $(ls harbor/*-????.jsonl)); tail -n 1 harbor/$own > last
      cat .before/$own last > harbor/$own
      "$ROUNDS" note 1 'T: asks why' > log; grep -l Zebulon harbor/*; echo "[$?]"
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
    #expect(result.output.contains("lost words that were removed elsewhere."))
    #expect(result.output.hasSuffix("\n0\n"))
  }

  @Test func `words are out of what the program wrote, and what it cannot look into is named`()
    throws
  {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: "it'"'"'s 3*4_5," a boy & his <tall> friend answer twice in a row, and the façade nods' > log 2>&1
      "$ROUNDS" note 1 'T: asks the one at the board why it is so' > log 2>&1
      for form in text json; do "$ROUNDS" notes --format $form > notes.$form; done
      for form in text html markdown csv json docx
      do "$ROUNDS" summary --for group --format $form -o pages.$form > log 2>&1; done
      "$ROUNDS" summary --for group --format csv --tsv -o pages.tsv > log 2>&1
      "$ROUNDS" summary --for group --format html -o harbor/inside.html > log 2>&1
      "$ROUNDS" log > log.txt; "$ROUNDS" log --format json > log.json
      mkdir -p kept/here; cp pages.html kept/here/page; cp pages.markdown kept/old.md
      echo 'a boy & his <tall> friend answer twice in a row, and [name] nods' > hidden.txt
      "$ROUNDS" export --with-names -o sent.jsonl > log 2>&1
      own=$(ls harbor/*.jsonl)
      line=$(grep 'friend answer' $own)
      printf '%s' "$line" | sed 's/"sum":"....//' > harbor/x.torn-1
      printf '%s' "$line" | sed 's/.*friend answer/friend answer/' > harbor/y.damaged-1
      printf '%s' "$line" | sed 's/\\(tall. friend answer\\).*/\\1/; s/^.*words/wor/' > harbor/z.torn-2
      cp pages.docx report.docx; printf 'a\\0b' > photo.jpg
      grep -l 'friend answer' pages.html pages.csv pages.tsv pages.json notes.json kept/here/page | wc -l
      "$ROUNDS" redact FA1 --reason 'a name' > log
      cat $(find . -type f ! -name '*.docx' ! -name hidden.txt -print) | tr -s ' >\n' ' ' > ../all.bin
      for words in 'friend answer' 'ade nods' 'asks the one'
      do grep -q "$words" ../all.bin && echo "$words"; done
      """
    )
    #expect(result.output == "6\nasks the one\n", "\(result.output)\(result.error)")
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for name in [
      "pages.html", "pages.csv", "log.json", "kept/here/page", "harbor/inside.html",
    ] {
      #expect(said.contains(name), "\(name): \(said)")
    }
    #expect(said.contains("May still show some of the words: hidden.txt."), "\(said)")
    #expect(said.contains("not plain text: pages.docx, photo.jpg, report.docx."), "\(said)")
  }

  @Test func `a redaction that cannot be carried out is not said to be`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers' > log
      cp harbor/*.jsonl 'harbor/other.jsonl'; mkfifo never; chmod 400 harbor/other.jsonl
      (ulimit -f 0; "$ROUNDS" redact FA1 --reason 'a name'); echo "[$?]"
      """
    )
    #expect(!result.output.contains("for good"), "\(result.output)")
  }

  @Test
  func `words that a stranger takes out are hidden, and stay on the disk until somebody agrees`()
    throws
  {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'S: Zebulon answers' > log; "$ROUNDS" export --with-names -o whole.jsonl > log
      mkdir zz; cp -r harbor rounds-network.txt zz; cd zz
      export HOME=$PWD; "$ROUNDS" join ZZ --role facilitator > log
      "$ROUNDS" redact FA1 --reason 'just so' > log
      grep -h '"kind":"redacted"' harbor/ZZ*.jsonl > ../forged.jsonl; cd ..; export HOME=$PWD
      "$ROUNDS" merge forged.jsonl; echo "[$?]"; "$ROUNDS" notes; grep -c Zebulon harbor/FA*.jsonl
      cp forged.jsonl "harbor/synced.jsonl"
      "$ROUNDS" notes; "$ROUNDS" status 2>&1 | tr '\\n' ' '; grep -c Zebulon harbor/FA*.jsonl
      "$ROUNDS" verify | grep ZZ
      "$ROUNDS" merge forged.jsonl --yes > log; grep -c Zebulon harbor/FA*.jsonl; echo end
      """
    )
    let output = result.output
    #expect(output.contains("ZZ has not joined"), "\(output)\(result.error)")
    #expect(output.contains("[1]"))
    #expect(output.contains("are hidden but still in the files"))
    #expect(output.contains("ZZ never joined, but recorded 1 entry: redacted"))
    #expect(output.contains("[redacted]"))
    #expect(output.hasSuffix("0\nend\n"), "\(output)")
  }

  @Test func `a delivery that takes out words of others comes in with consent alone`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      mkdir bd; "$ROUNDS" export --invitation -o invitation.jsonl > log
      cd bd; export HOME=$PWD; "$ROUNDS" init . > log; "$ROUNDS" merge ../invitation.jsonl > log
      "$ROUNDS" join BD > log; "$ROUNDS" note 1 'S: Zebulon answers' > log
      "$ROUNDS" export --with-names -o ../bd.jsonl > log
      cd ..; export HOME=$PWD; "$ROUNDS" merge bd.jsonl > log
      "$ROUNDS" redact BD1 --reason 'a name' > log; "$ROUNDS" export -o fa.jsonl > log
      cd bd; export HOME=$PWD
      "$ROUNDS" merge ../fa.jsonl --dry-run; "$ROUNDS" merge ../fa.jsonl; echo "[$?]"
      grep -c Zebulon harbor/BD*.jsonl; "$ROUNDS" merge ../fa.jsonl --yes; echo "[$?]"
      grep -c Zebulon harbor/BD*.jsonl
      """
    )
    #expect(
      result.output.contains("FA took the words of BD1 out of the record"),
      "\(result.output)\(result.error)"
    )
    #expect(result.output.contains("[1]\n1\n"))
    #expect(result.output.hasSuffix("[0]\n0\n"))
  }
}
