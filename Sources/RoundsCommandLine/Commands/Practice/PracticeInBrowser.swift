import BuiltInProtocols
import CommandLineParsing
import InstructionalRounds
import PageFiles
import ProtocolLibrary

extension RoundsProgram {
  /// Makes an exercise for people who have no terminal.
  static let practicePage = Command<Session>(
    "page",
    "Make a page for practicing an exercise in a browser.",
    discussion: """
      The page is one HTML file. It gives feedback right away, plays a lesson in its own time, and works \
      offline. It sends nothing: each person hands their answers over as a file, and rounds practice collect \
      reads the folder of them. iPads and iPhones open a page from a web address only; --site makes the \
      files for any web host, so that a whole room can use one link. The key is in the page.
      """,
    examples: [
      Example("rounds practice page sorting-first", "Make a page of statements to sort."),
      Example("rounds practice page at-the-market -o lesson.html", "Make a page of a lesson."),
      Example("rounds practice page rewriting --site public/rewriting", "Make a site for phones."),
    ],
    exercise,
    siteFolder,
    outputFile
  ) { session, id, site, output in
    guard PageFile.isBuiltIn else { throw CannotCreate.browserPage }
    let page = try session.page(of: session.search.exercise(id.text).value)
    if let site {
      try session.write(siteOf: page, to: site, of: "\(id)")
      session.say("Put the folder on the web, and give the room its address.")
    } else {
      try session.write(page, to: output ?? "\(id)-page.html", of: "\(id)")
      session.say("Send it to whoever is to practice; see rounds help page.")
    }
    let collect: TypedLine = "rounds practice collect \(id) FOLDER"
    session.world.say("When the answers are in a folder, type: \(collect)\n")
  }

  /// Where the files of a web site go.
  static let siteFolder = Option<String>(
    "--site",
    placeholder: "folder",
    help: "Write the files for a website, without any round.",
    completion: .files
  )
}

extension Session {
  /// The page of an exercise, with everything that it is practiced by.
  fileprivate func page(of exercise: Exercise) throws -> PageFile {
    var page = PageFile()
    page.contents["exercise"] = ExerciseFile.text(of: exercise)
    var vocabulary = LanguageSettings().vocabulary
    if case .lesson(let lesson) = exercise {
      let settings = try search.settings(lesson.protocolID).value
      page.contents["protocol"] = ProtocolFile.text(of: settings)
      vocabulary = settings.language.vocabulary
    }
    try page.carry(vocabulary, from: search)
    return page
  }

  /// Writes a page into a file; without a name of one, it is printed.
  func write(_ page: PageFile, to output: String, of what: String) throws {
    guard let file = page.file else { throw CannotCreate.browserPage }
    guard output != "-" else { return print(text: file) }
    let path = world.path(output)
    try world.files.write(Array(file.utf8), path)
    print("\(path): the page for \(what), \(file.utf8.count / 1_000) kB.")
  }

  /// Writes the files of a site into a folder.
  func write(siteOf page: PageFile, to site: String, of what: String) throws {
    guard let files = page.site else { throw CannotCreate.browserPage }
    let folder = world.path(site)
    try world.files.makeFolder(folder)
    for (name, text) in files { try world.files.write(Array(text.utf8), "\(folder)/\(name)") }
    print("\(folder): \(files.map(\.name).inWords("and")), the site for \(what).")
  }
}

extension PageFile {
  /// Puts a vocabulary in that somebody has of their own; the built-in ones are in the page.
  mutating func carry(_ vocabulary: String, from search: ProtocolSearch) throws {
    if let own = try search.ownWordLists(vocabulary) {
      contents["vocabularies/\(vocabulary).json5"] = VocabularyFile.text(of: own.value)
    }
  }
}
