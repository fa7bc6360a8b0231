import BuiltInProtocols
import InstructionalRounds
import ProtocolLibrary
import Testing

/// Where protocols are looked for.
@Suite struct SearchTests {
  /// A protocol of one stage.
  private func file(_ id: String, title: String) -> String {
    "{ id: \"\(id)\", version: 1, title: \"\(title)\", stages: [{ stage: \"description\" }] }"
  }

  /// A search in three folders and among the built-in files.
  private func search(_ files: [String: String]) -> ProtocolSearch {
    let environment = ["ROUNDS_PROTOCOLS": "/env", "XDG_DATA_HOME": "/data", "HOME": "/home/km"]
    let places = ProtocolPlace.all(option: "/option", environment: environment)
    return ProtocolSearch(places: places, folders: Example.folders(files))
  }

  @Test func `the option comes first, then the environment, the user's data, what is built in`() {
    #expect(
      search([:]).places == [
        .folder("/option", namedBy: .option), .folder("/env", namedBy: .environment),
        .folder("/data/rounds/protocols", namedBy: .userData), .builtIn,
      ]
    )
  }

  @Test func `without XDG_DATA_HOME the user's data is below the home folder`() {
    let home = ProtocolPlace.folder("/home/km/.local/share/rounds/protocols", namedBy: .userData)
    let plain = ["HOME": "/home/km"]
    let relative = ["HOME": "/home/km", "XDG_DATA_HOME": "data", "ROUNDS_PROTOCOLS": ""]
    #expect(ProtocolPlace.all(option: nil, environment: plain) == [home, .builtIn])
    #expect(ProtocolPlace.all(option: nil, environment: relative) == [home, .builtIn])
    #expect(ProtocolPlace.all(option: nil, environment: [:]) == [.builtIn])
  }

  @Test(arguments: [
    (["/option", "/env", "/data/rounds/protocols"], "/option"),
    (["/env", "/data/rounds/protocols"], "/env"),
    (["/data/rounds/protocols"], "/data/rounds/protocols"),
  ])
  func `the first place that has a protocol has it`(_ folders: [String], _ first: String) throws {
    var files: [String: String] = [:]
    for folder in folders {
      files["\(folder)/school-rounds.json5"] = file("school-rounds", title: folder)
    }
    let found = try search(files).settings(#require(ProtocolID("school-rounds")))
    #expect(found.value.title == first)
    #expect(found.file.path == "\(first)/school-rounds.json5")
  }

  @Test func `every protocol says where it came from, and whether another counts instead`() {
    let search = search([
      "/env/mine.json5": "", "/env/school-rounds.json5": "", "/env/notes.txt": "",
      "/env/.hidden.json5": "", "/env/vocabularies/welsh.json5": "",
    ])
    let listed = search.files(.observationProtocol).map {
      "\($0.name): \($0.place)\($0.isShadowed ? ", shadowed" : "")"
    }
    #expect(
      listed == [
        "mine: /env (ROUNDS_PROTOCOLS)", "school-rounds: /env (ROUNDS_PROTOCOLS)",
        "instructional-rounds: built in", "practice-round: built in",
        "school-rounds: built in, shadowed",
      ]
    )
    #expect(search.files(.vocabulary).map(\.name) == ["welsh", "english", "spanish"])
  }

  @Test func `a folder that was named and is not there is known; nobody needs a data folder`() {
    let search = search(["/env/mine.json5": ""])
    #expect(search.missingFolders == [.folder("/option", namedBy: .option)])
  }

  @Test func `a protocol that is nowhere is told with what there is`() throws {
    let id = try #require(ProtocolID("scool-rounds"))
    let error = #expect(throws: SearchError.self) { try search([:]).settings(id) }
    #expect(
      error?.description == """
        There is no protocol "scool-rounds". Did you mean "school-rounds"? There are \
        "instructional-rounds", "practice-round", "school-rounds".
        """
    )
  }

  @Test func `a mistake is told with the path of its file`() throws {
    let search = search(["/env/mine.json5": file("yours", title: "Mine")])
    let id = try #require(ProtocolID("mine"))
    let error = #expect(throws: SearchError.self) { try search.settings(id) }
    #expect(
      error?.description == """
        /env/mine.json5: line 1, column 7: id: "yours" is not the name of the file, "mine". \
        Change it, or call the file "yours".
        """
    )
  }

  @Test func `a long path is told in full, and without anything that cannot be seen`() throws {
    let folder = "/home/km/a/long/way/down/to/the/\u{1B}/network/of/the/valley"
    let places = [ProtocolPlace.folder(folder, namedBy: .option)]
    let folders = Example.folders(["\(folder)/mine.json5": ""])
    let search = ProtocolSearch(places: places, folders: folders)
    let id = try #require(ProtocolID("mine"))
    let error = #expect(throws: SearchError.self) { try search.settings(id) }
    #expect(
      error?.description == """
        /home/km/a/long/way/down/to/the/U+1B/network/of/the/valley/mine.json5: line 1, column 1: \
        the file is empty. Add the settings, or restore the file from a copy.
        """
    )
  }

  @Test func `a file that cannot be read is told, and no other is taken for it`() throws {
    let folders = FolderReader {
      $0 == "/env/" ? ["school-rounds.json5"] : nil
    } bytes: { _ in
      nil
    }
    let places = [ProtocolPlace.folder("/env", namedBy: .environment), .builtIn]
    let search = ProtocolSearch(places: places, folders: folders)
    let id = try #require(ProtocolID("school-rounds"))
    let error = #expect(throws: SearchError.self) { try search.settings(id) }
    #expect(error?.description == "/env/school-rounds.json5 cannot be read.")
  }

  @Test func `a vocabulary is looked for in the same places`() throws {
    let text = Example.vocabulary("")
    let found = try search(["/env/vocabularies/mine.json5": text]).vocabulary("mine")
    #expect(found.value.flags(in: "A good start").map(\.text) == ["good"])
  }
}
