import Foundation
import Testing

/// What a device remembers of the rounds of a network, on a real disk.
struct MemoryTests {
  @Test func `commands say the same with a memory, after a redaction, and without one`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      """
      all() { "$ROUNDS" ledger; "$ROUNDS" patterns; "$ROUNDS" summary; "$ROUNDS" status; }
      "$ROUNDS" note 1 'S: Zebulon answers' > log
      all > first 2>&1
      # Files as young as the memory are read again, so that nothing is remembered of them.
      sleep 3.2
      all > second 2>&1; ls .local/state/rounds/.memory | wc -l
      all > third 2>&1
      cmp first second && cmp second third && echo same
      "$ROUNDS" redact FA1 --reason 'a name' > log 2>&1
      all > fourth 2>&1; grep -c Zebulon fourth
      grep -lr Zebulon .local harbor | wc -l
      rm -r .local/state/rounds/.memory; all > fifth 2>&1; cmp fourth fifth && echo same
      """
    )
    #expect(result.output == "1\nsame\n0\n0\nsame\n", "\(result.output)\(result.error)")
  }
}
