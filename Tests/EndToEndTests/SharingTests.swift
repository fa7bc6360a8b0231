import Foundation
import Testing

/// Several people with the built program, each with a device and a network of their own.
struct SharingTests {
  /// FA's network with a round and BD's, who was never online with FA and took two notes.
  private func twoPeople() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let made = try folder.shell(
      """
      mkdir fa bd
      fa() { (cd fa; HOME="$PWD/home" "$ROUNDS" "$@"); }
      bd() { (cd bd; HOME="$PWD/home" "$ROUNDS" "$@"); }
      fa init . && fa open A --id harbor --school B --problem C --as FA && fa visit plan 1 2 && \
      fa export --invitation -o ../invitation.jsonl && \
      bd init . && bd merge ../invitation.jsonl && bd join BD && \
      bd note 1 'T: asks why' && bd note 2 'S: zebra' && bd export -o ../bd.jsonl
      """
    )
    try #require(made.status == 0, "\(made.error)")
    return folder
  }

  /// Lines for both, in a shell.
  private func shell(_ folder: TemporaryFolder, _ lines: String) throws -> TemporaryFolder.Result {
    try folder.shell(
      """
      fa() { (cd fa; HOME="$PWD/home" "$ROUNDS" "$@"); }
      bd() { (cd bd; HOME="$PWD/home" "$ROUNDS" "$@"); }
      \(lines)
      """
    )
  }

  @Test func `whoever was never online with the others brings their notes along`() throws {
    let folder = try twoPeople()
    let dry = try shell(folder, "fa merge ../bd.jsonl --dry-run; fa notes")
    #expect(dry.output.contains("visit 1: 1 note of BD"))
    #expect(dry.output.contains("No notes."))
    let merged = try shell(folder, "fa merge ../bd.jsonl && fa merge ../bd.jsonl && fa verify")
    #expect(merged.status == 0, "\(merged.error)")
    #expect(merged.output.contains("3 new entries; 4 known."))
    #expect(merged.output.contains("0 new entries; 7 known."))
    #expect(merged.output.contains("Nothing is damaged."))
    let same = try shell(
      folder,
      """
      bd merge ../fa > log
      for who in fa bd; do ($who summary --for group; $who notes) > $who.txt; done
      cmp fa.txt bd.txt && grep -c 'asks why' fa.txt
      """
    )
    #expect(same.output == "1\n", "\(same.output)\(same.error)")
  }

  @Test func `damage in a file is named, and the rest comes in`() throws {
    let folder = try twoPeople()
    let result = try shell(
      folder,
      """
      sed 's/zebra/zebre/' bd.jsonl > damaged.jsonl
      fa verify ../damaged.jsonl; echo "[$?]"
      fa merge ../damaged.jsonl; echo "[$?]"
      fa merge ../damaged.jsonl --format json
      fa merge ../bd.jsonl; echo "[$?]"
      """
    )
    #expect(result.output.contains("damaged.jsonl: line 3 has damaged words"))
    #expect(result.output.contains("2 new entries; 4 known."))
    #expect(result.output.contains("[1]\nharbor"))
    #expect(result.output.contains(#""line": 3"#))
    #expect(result.output.hasSuffix("visit 2: 1 note of BD\n[0]\n"), "\(result.output)")
  }

  @Test func `a name that stands open is in the way of handing over, until it is mended`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      out() { "$ROUNDS" export -o "$@"; echo "[$?]"; }
      "$ROUNDS" note 1 'S: Ana answers' > log; "$ROUNDS" note 2 'S: Omar writes 12' > log
      out all.jsonl; ls all.jsonl; out in.jsonl --invitation; out 2.jsonl --visit 2
      out backup.jsonl --with-names
      "$ROUNDS" keep --no-person Omar --reason 'of the novel' > log; out all.jsonl; out 2.jsonl --visit 2
      "$ROUNDS" revise FA1 'S: a student answers' > log; out all.jsonl; grep -c "Ana answers" all.jsonl
      """
    )
    let said = result.error.replacing("\n", with: " ")
    #expect(
      said.contains("a name. \"Ana\" in FA1 and \"Omar\" in FA2.   rounds revise FA1")
    )
    #expect(said.contains("a name. \"Omar\" in FA2.   rounds revise FA2 TEXT"))
    #expect(said.contains("! It contains names: \"Ana\" in FA1 and \"Omar\" in FA2."))
    #expect(said.contains("a name. \"Ana\" in FA1.   rounds revise FA1 TEXT"), "\(said)")
    let statuses = result.output.split(separator: "\n").filter { $0.hasPrefix("[") }
    #expect(statuses == ["[1]", "[0]", "[1]", "[0]", "[1]", "[0]", "[0]"], "\(result.output)")
    #expect(result.output.hasSuffix("[0]\n0\n"))
  }

  @Test func `a name in what has no label is taken out by the name of its entry`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" visit drop 1 --reason 'Ana was ill' > log
      line=$("$ROUNDS" export 2>&1 | grep -o 'rounds redact FA-[a-z0-9]*-[0-9]*')
      "$ROUNDS" ${line#rounds } --reason 'a name' && "$ROUNDS" export && grep -c "Ana was" *.jsonl
      """
    )
    #expect(result.output.contains("The words of 1 entry are gone from the record for good."))
    #expect(result.output.hasSuffix("entries of harbor.\n0\n"), "\(result.output)\(result.error)")
  }

  @Test func `what is merged is for the user alone, also under a lax umask`() throws {
    let folder = try twoPeople()
    let result = try shell(
      folder,
      "umask 0; fa merge ../bd.jsonl; ls -l fa/harbor fa | cut -c 1-10"
    )
    #expect(!result.output.contains("rw-rw") && !result.output.contains("rwxrwx"))
    #expect(result.output.contains("-rw-------"))
  }

  @Test func `a folder for a group stays the group's`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      umask 077; "$ROUNDS" init shared --shared && cd shared && \
      "$ROUNDS" open A --id harbor --school B --problem C --as FA && \
      "$ROUNDS" visit plan 1 && "$ROUNDS" export -o ../a.jsonl && \
      mv harbor gone && "$ROUNDS" merge ../a.jsonl
      ls -ld . harbor harbor/* rounds-network.txt | cut -c 1-10
      """
    )
    #expect(
      result.output.hasSuffix("drwxrws---\ndrwxrws---\n-rw-rw----\n-rw-rw----\n"),
      "\(result.output)\(result.error)"
    )
    #expect(result.error.contains("Everybody in the folder's group can now read and write"))
  }

  @Test func `an end that went missing is found by the device that wrote it`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'T: asks why'
      file=$(ls harbor/*.jsonl); lines=$(wc -l < "$file")
      head -n $((lines - 1)) "$file" > short && cat short > "$file"
      "$ROUNDS" verify; echo "[$?]"; "$ROUNDS" verify --format json | grep -c 'this device had written'
      """
    )
    #expect(result.output.contains("this device had written 4 entries as FA-"), "\(result.output)")
    #expect(result.output.hasSuffix("[1]\n1\n"))
  }

  @Test func `one's own damaged line is set aside when that is asked for`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      "$ROUNDS" note 1 'T: zebra'; "$ROUNDS" note 1 'S: answers'
      sed -i 's/zebra/Zebra/' harbor/*.jsonl
      "$ROUNDS" verify --repair; echo "[$?]"; ls harbor; "$ROUNDS" verify
      "$ROUNDS" note 1 'T: asks again' && "$ROUNDS" notes
      """
    )
    #expect(result.output.contains("1 damaged line of FA-"))
    #expect(result.output.contains(".damaged-1"))
    #expect(result.output.contains("comes after 1 entry of FA-"))
    #expect(result.output.contains("asks again") && result.output.contains("answers"))
  }

  @Test func `what has nothing in it, or is not there, is named`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      mkdir empty; mkfifo pipe.jsonl; ln -s "$PWD" empty/link.jsonl
      for what in empty none pipe.jsonl; do "$ROUNDS" merge $what; echo "[$?]"; done
      "$ROUNDS" export -o rounds-network.txt; echo "[$?]"; "$ROUNDS" export -o pipe.jsonl; echo "[$?]"
      "$ROUNDS" export --invitation --visit 1; echo "[$?]"
      """
    )
    #expect(
      result.output.contains("[1]\n[66]\n[74]\n[73]\n[74]\n[64]\n"),
      "\(result.output)\(result.error)"
    )
    #expect(
      result.output.contains("empty/link.jsonl") || result.output.contains("link.jsonl: the file")
    )
  }
}
