import Foundation
import Testing

/// The program on disks that fail it, and beside itself.
struct DiskTests {
  @Test func `a full disk hurts nothing, and the words come back`() throws {
    let folder = try TemporaryFolder.withRound()
    let before = try folder.shell("cat harbor/*.jsonl | cksum").output
    // A limit on the size of files fails a write as a full disk does.
    let full = try folder.shell(
      #"printf 'T: asks why\nS: answers\n' | (ulimit -f 1; "$ROUNDS" note 1 -)"#
    )
    #expect(full.status == 74, "\(full.error)")
    #expect(full.error.contains("the disk is full"))
    #expect(full.error.contains("T: asks why\n") && full.error.contains("S: answers\n"))
    #expect(try folder.shell("cat harbor/*.jsonl | cksum").output == before)

    #expect(try folder.run("note 1 'T: asks why'").status == 0)
    let notes = try folder.shell("\"$ROUNDS\" notes --format json | grep -c asks")
    #expect(notes.output == "1\n")
    #expect(try folder.run("status").error.isEmpty)
  }

  /// Rights do not bind root, who needs `setpriv` to become somebody whom they bind.
  static let canBeBound =
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

  @Test(.enabled(if: canBeBound, "rights do not bind root, and there is no setpriv"))
  func `a folder that is read-only is named`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      cp "$ROUNDS" program && chmod -R a+rX . && chmod -R a-w harbor . && chmod -R a+w .local
      bound() { if [ $(id -u) = 0 ]; then setpriv --reuid 65534 --clear-groups "$@"; else "$@"; fi; }
      bound ./program note 1 'T: asks why'; echo $?
      bound ./program open B --school B --problem C --as FA; echo $?
      chmod -R u+w .
      """
    )
    #expect(result.output == "74\n73\n", "\(result.error)")
    #expect(result.error.contains("cannot be"))
    #expect(result.error.contains("Not recorded:\n  T: asks why"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"),
      "strace is not on this machine"
    )
  )
  func `a round is told of once its line, its folder and its name are on the disk`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      #"""
      "$ROUNDS" init . > log
      strace -y -e trace=fsync,fdatasync,write -o calls \
        "$ROUNDS" open A --id harbor --school B --problem C --as FA > log 2>&1
      sed -nE "s|$(pwd -P)|.|g; s/^f[a-z]*sync\([0-9]+<([^>]*)>.*/\1/p; s/^write\(1<.*/told/p" calls
      """#
    )
    let before = result.output.split(separator: "\n").prefix { $0 != "told" }
    #expect(result.output.contains("told"), "\(result.output)\(result.error)")
    #expect(before.contains(".") && before.contains("./harbor"), "\(result.output)")
    #expect(before.contains { $0.hasPrefix("./harbor/FA-") })
  }

  @Test func `a memory that cannot be made is named`() throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      export HOME=/dev/null
      "$ROUNDS" init . && "$ROUNDS" open A --school B --problem C --as FA
      """
    )
    #expect(result.status == 73, "\(result.error)")
    #expect(result.error.contains("/dev/null/.local/state/rounds"))
  }

  @Test(arguments: ["", "--for BD"])
  func `a label that was lost with its note is not given again`(author: String) throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      note() { "$ROUNDS" note 1 "$1" \(author) --as FA; }
      "$ROUNDS" join BD > log
      note 'T: reads'; note 'T: zebra'; sed -i 's/zebra/zebre/' harbor/FA-*.jsonl; note 'T: asks'
      note 'T: okapi'; "$ROUNDS" visit end 1 --as FA > log
      sed -i 's/okapi/okapo/' harbor/FA-*.jsonl
      "$ROUNDS" verify --repair > log; note 'T: waits'; note 'T: writes'
      """
    )
    let labels = result.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    let mark = author.isEmpty ? "FA" : "FA-BD"
    #expect(
      labels.map(String.init) == (1...6).map { "\(mark)\($0)" },
      "\(result.output)\(result.error)"
    )
  }

  @Test func `two windows number their notes apart`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      for window in 1 2; do
        (for i in 1 2 3 4 5 6; do "$ROUNDS" note 1 "T: window $window, $i" || echo lost; done) &
      done | cat
      """
    )
    #expect(!result.output.contains("lost"), "\(result.output)\(result.error)")
    let notes = try folder.run("notes --format json").output
    for window in 1...2 {
      for i in 1...6 {
        #expect(notes.components(separatedBy: "window \(window), \(i)\"").count == 2)
      }
    }
    for number in 1...12 { #expect(notes.contains("\"FA\(number)\"")) }
  }
}
