import Foundation
import TestSupport
import Testing

/// The program in folders in which somebody has put what should not be there.
struct StrangeFolderTests {
  /// What makes something strange in the folder of a round, by what it is.
  static let strange: [(name: String, script: String)] = [
    ("a pipe", "mkfifo harbor/x.jsonl"),
    ("a link out of the network", "ln -s /etc/passwd harbor/x.jsonl"),
    ("a link to a device", "ln -s /dev/zero harbor/x.jsonl"),
    ("a link to itself", "ln -s x.jsonl harbor/x.jsonl"),
    ("a folder", "mkdir harbor/x.jsonl"),
    (
      "a name with an escape",
      "echo x > \"harbor/$(printf '\\033[2J\\302\\233\\342\\200\\256').jsonl\""
    ),
    ("a name that is no text", "echo x > \"harbor/$(printf '\\377\\300').jsonl\""),
    ("a name like an option", "echo x > harbor/--help.jsonl"),
    ("an empty file", ": > harbor/x.jsonl"),
    ("a line of megabytes", "head -c 20000000 /dev/zero > harbor/x.jsonl"),
    ("a file of a terabyte", "truncate -s 1T harbor/x.jsonl"),
    ("many lines", "yes '{\"v\":1' | head -n 30000 > harbor/x.jsonl"),
    ("random bytes", "head -c 100000 /dev/urandom > harbor/x.jsonl"),
    ("escapes", "printf '\\033[2J\\033]0;x\\007\\n\\r\\n\\302\\233\\n' > harbor/x.jsonl"),
    ("a round that is a link", "ln -s /etc other"),
    ("a round that is a file", "echo x > other"),
    ("a round that is a pipe", "mkfifo other"),
    ("a folder that is no round", "mkdir 'a b' .. -p \"$(printf '\\033c')\""),
  ]

  /// Every command that reads the folder, and those that add to it.
  private static let commands = [
    "status", "notes", "note 1 'T: asks why'", "log --format json", "summary", "verify",
    "verify --format json", "merge ../$(basename $PWD).copy", "export -o handed.jsonl",
  ]

  @Test(arguments: strange.indices)
  func `nothing that is strange stops the round, or reaches the terminal`(place: Int) throws {
    let (name, script) = Self.strange[place]
    let folder = try TemporaryFolder.withRound()
    let made = try folder.shell(script)
    try #require(made.status == 0, "\(made.error)")
    // A limit of memory, and one of time: what waits for a pipe, or reads without end, is ended.
    let limits = "ulimit -v 2000000; ulimit -t 60"
    _ = try folder.shell("cp -a . ../$(basename $PWD).copy")
    defer { try? FileManager.default.removeItem(atPath: folder.path + ".copy") }
    for command in Self.commands {
      let result = try folder.shell("\(limits); timeout 60 \"$ROUNDS\" \(command)")
      #expect([0, 1].contains(result.status), "\(name): \(command): \(result.error.suffix(500))")
      for text in [result.output, result.error] {
        let steers = text.unicodeScalars.contains(where: \.steers)
        #expect(!steers, "\(name): \(command): \(text)")
        #expect(text.utf8.count < 200_000, "\(name): \(command)")
      }
    }
    #expect(try HarborRecord(in: folder).notes == ["asks why"])
  }

  @Test(arguments: ["mkfifo x", "ln -s /dev/zero x", "mkdir x", "ln -s x x", "truncate -s 1T x"])
  func `what is no plain file is not imported, nor waited for`(script: String) throws {
    let folder = try TemporaryFolder.withRound()
    #expect(try folder.shell(script).status == 0)
    for command in ["import x --visit 1", "protocol check x", "--protocols x status"] {
      let result = try folder.shell("ulimit -v 2000000; timeout 60 \"$ROUNDS\" \(command)")
      #expect([0, 66].contains(result.status), "\(command): \(result.status) \(result.error)")
    }
    #expect(try HarborRecord(in: folder).notes.isEmpty)
  }

  @Test func `a link that a person names is followed`() throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      "echo 'T: asks why' > a; ln -s a b; \"$ROUNDS\" import b --visit 1"
    )
    #expect(result.status == 0, "\(result.error)")
    #expect(try HarborRecord(in: folder).notes == ["asks why"])
  }

  @Test(arguments: ["note 1 -", "import - --visit 1"])
  func `an input without end is given up on`(command: String) throws {
    let folder = try TemporaryFolder.withRound()
    let result = try folder.shell(
      "ulimit -v 4000000; timeout 100 sh -c 'yes | tr -d \"\\n\" | \"$ROUNDS\" \(command)'"
    )
    #expect(result.status == 65, "\(result.error)")
    #expect(try HarborRecord(in: folder).notes.isEmpty)
  }

  @Test(arguments: ["000", "777", "277"])
  func `nobody else may read what the program makes, whatever the umask`(umask: String) throws {
    let folder = try TemporaryFolder()
    let result = try folder.shell(
      """
      umask 022; mkdir network; cd network; umask \(umask); export HOME=$PWD/../home
      { "$ROUNDS" init . && "$ROUNDS" open A --id harbor --school B --problem C --as FA &&
        "$ROUNDS" visit plan 1 && "$ROUNDS" note 1 "T: asks why" && "$ROUNDS" join KM; } 2>&1
      printf x >> harbor/$(ls harbor | grep FA); "$ROUNDS" note 1 "T: waits" --as FA 2>&1
      ls harbor | grep torn; cd ..
      find network/* home -type f ! -perm 600; find network/* home -type d ! -perm 700
      """
    )
    #expect(result.status == 0, "\(result.error)\(result.output)")
    #expect(result.output.hasSuffix(".torn-1\n"), "\(result.output)")
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would do something else than show it, or show what follows otherwise.
  fileprivate var steers: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
