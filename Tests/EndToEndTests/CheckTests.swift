import Testing

/// The check of any text as a program among others: it needs no network.
struct CheckTests {
  @Test func `an empty folder is enough, and the status says whether anything is asked`() throws {
    let folder = try TemporaryFolder()
    let clean = try folder.shell(#"printf '14 of 22 wrote for 6 minutes\n' | "$ROUNDS" check"#)
    #expect(clean.status == 0)
    #expect(clean.output.isEmpty)
    let asked = try folder.shell(#"printf 'T should wait\n' > a.txt; "$ROUNDS" check a.txt"#)
    #expect(asked.status == 1)
    #expect(asked.output.contains("^^^^^^"))
  }

  @Test func `a reader who has enough of an endless text ends the program quietly`() throws {
    let result = try TemporaryFolder().shell(
      #"yes 'good' | "$ROUNDS" check --format json | head -n 2 | grep -c '"kind":"judgmental"'"#
    )
    #expect(result.output == "2\n")
    #expect(result.error.isEmpty, "\(result.error)")
  }

  @Test func `a line is answered while the text goes on`() throws {
    let result = try TemporaryFolder().shell(
      #"""
      mkfifo pipe
      "$ROUNDS" check --format json < pipe > out &
      exec 3> pipe
      echo 'the first line was good' >&3
      tries=0
      until grep -q judgmental out || [ $tries -ge 100 ]; do tries=$((tries + 1)); sleep 0.1; done
      grep -c judgmental out
      exec 3>&-
      """#
    )
    #expect(result.output == "1\n", "\(result.error)")
  }

  @Test func `bytes of any encoding give whole objects`() throws {
    let result = try TemporaryFolder().shell(
      #"printf 'caf\351 good\r\n\0\n\377\n' | "$ROUNDS" check --format json | grep -c '^{"line":[123],.*}$'"#
    )
    #expect(result.output == "3\n")
  }
}
