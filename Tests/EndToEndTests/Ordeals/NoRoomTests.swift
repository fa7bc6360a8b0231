import Foundation
import TestSupport
import Testing

/// The program on disks that have no room, or too little, for what is to be recorded.
struct NoRoomTests {
  private static let batch =
    #"printf 'T: asks 2 students\nS: writes 3 lines\nT: waits 8 seconds\n'"#
  private static let words =
    "Not recorded:\n  T: asks 2 students\n  S: writes 3 lines\n  T: waits 8 seconds\n"

  /// A limit on the size of files that is exact to the byte ends a write anywhere in its middle.
  @Test func `a write that ends at any byte hurts nothing, and the words come back`() throws {
    let folder = try TemporaryFolder.withRound()
    let journal = try folder.shell("cat harbor/*.jsonl | wc -c").output.cut
    let size = try #require(Int(journal))
    // What it takes is known once it was recorded somewhere else.
    let other = try TemporaryFolder.withRound()
    _ = try other.shell("\(Self.batch) | \"$ROUNDS\" note 1 -")
    let full = try #require(Int(try other.shell("cat harbor/*.jsonl | wc -c").output.cut))
    let before = try folder.shell("cat harbor/*.jsonl | cksum; ls -A harbor").output
    for limit in Proof.places(of: size..<(full - 1), short: 6, seed: 6) {
      let comment: Comment = "\(limit - size) bytes of \(full - size)"
      let result = try folder.shell(
        "\(Self.batch) | prlimit --fsize=\(limit) \"$ROUNDS\" note 1 -"
      )
      try #require(result.status == 74, comment)
      #expect(result.error.contains("the disk is full") && result.error.contains(Self.words))
      let after = try folder.shell("cat harbor/*.jsonl | cksum; ls -A harbor").output
      try #require(after == before, comment)
    }
    let again = try folder.shell("\(Self.batch) | \"$ROUNDS\" note 1 -")
    #expect(again.status == 0 && !again.error.contains("Not recorded"), "\(again.error)")
    let record = try HarborRecord(in: folder)
    #expect(
      record.notes == ["asks 2 students", "writes 3 lines", "waits 8 seconds"]
        && record.fault == nil
    )
  }

  /// Whether a file system of the test's own can be made, in a space that nobody else sees.
  static let canMount = (try? mounted("true").status) == 0

  /// Runs lines where `disk` is a file system of its own, with a network in it.
  private static func mounted(_ lines: String) throws -> TemporaryFolder.Result {
    let folder = try TemporaryFolder()
    let spaces = geteuid() == 0 ? "-m" : "-rm"
    return try folder.shell(
      """
      mkdir disk && exec unshare \(spaces) sh -c '
        mount -t tmpfs -o size=256k none disk && cd disk || exit 99
        sum() { cat harbor/*.jsonl | cksum; ls -A harbor; }
        fill() { dd if=/dev/zero of=ballast bs=512 count=9999 2>/dev/null; }
        batch() { printf "T: asks 2 students\\nS: writes 3 lines\\nT: waits 8 seconds\\n"; }
        export HOME=$PWD/..
        { "$ROUNDS" init . && "$ROUNDS" open A --id harbor --school B --problem C --as FA &&
          "$ROUNDS" visit plan 1 && "$ROUNDS" note 1 first; } >/dev/null 2>&1 || exit 98
        \(lines)'
      """
    )
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a disk that is full to the last byte hurts nothing`() throws {
    let result = try Self.mounted(
      """
      sum > ../before; fill
      for i in $(seq 40); do "$ROUNDS" note 1 "fills the page: $i" >/dev/null 2>&1 || break; done
      sum > ../full; batch | "$ROUNDS" note 1 -; echo $?
      sum | cmp - ../full && echo the same; rm ballast
      batch | "$ROUNDS" note 1 - > /dev/null; echo $?
      "$ROUNDS" notes | grep -c -e "asks 2" -e "writes 3" -e "waits 8"
      "$ROUNDS" status 2>&1 | grep -c "^!"
      """
    )
    #expect(result.output == "74\nthe same\n0\n3\n0\n", "\(result.error)")
    #expect(result.error.contains("the disk is full") && result.error.contains(Self.words))
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a disk that takes a part of what is written gives it back`() throws {
    let result = try Self.mounted(
      """
      fill; truncate -s -8192 ballast; sum > ../before
      seq 200 | sed "s/^/T: counts to /" | "$ROUNDS" note 1 - 2> ../words; echo $?
      sum | cmp - ../before && echo the same
      grep -c "counts to" ../words
      """
    )
    #expect(result.output == "74\nthe same\n200\n", "\(result.error)")
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a disk that turns read-only keeps what it has`() throws {
    let result = try Self.mounted(
      """
      sum > ../before; mount -o remount,ro,size=256k none .
      batch | "$ROUNDS" note 1 -; echo $?
      sum | cmp - ../before && echo the same; mount -o remount,rw,size=256k none .
      batch | "$ROUNDS" note 1 - > /dev/null; echo $?
      "$ROUNDS" notes | grep -c -e "asks 2" -e "writes 3" -e "waits 8"
      """
    )
    #expect(result.output == "74\nthe same\n0\n3\n", "\(result.error)")
    #expect(result.error.contains("is read-only") && result.error.contains(Self.words))
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a device whose own memory cannot be written records nothing`() throws {
    let result = try Self.mounted(
      """
      mkdir ../state && mount -t tmpfs none ../state && export XDG_STATE_HOME=$HOME/state
      "$ROUNDS" join KM >/dev/null 2>&1; "$ROUNDS" note 1 "T: one" --as KM > /dev/null; echo $?
      sum > ../before; mount -o remount,ro none ../state
      batch | "$ROUNDS" note 1 -; echo $?
      sum | cmp - ../before && echo the same
      "$ROUNDS" join BD > /dev/null; echo $?; ls harbor | grep -c BD
      """
    )
    #expect(result.output == "0\n74\nthe same\n73\n0\n", "\(result.error)")
    #expect(result.error.contains(Self.words))
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a disk that was taken away is named, and comes back whole`() throws {
    let result = try Self.mounted(
      """
      cd ..; mkdir away; mount --move disk away
      batch | "$ROUNDS" --network disk note 1 -; echo $?
      ls -A disk | wc -l; mount --move away disk; cd disk
      batch | "$ROUNDS" note 1 - > /dev/null; echo $?
      "$ROUNDS" notes | grep -c -e "asks 2" -e "writes 3" -e "waits 8"
      """
    )
    #expect(result.output == "66\n0\n0\n3\n", "\(result.error)")
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var cut: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
