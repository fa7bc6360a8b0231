import BuiltInProtocols
import Foundation
import InstructionalRounds
import ProtocolLibrary
import Testing

/// What comes with the program.
@Suite struct BuiltInTests {
  /// A search that finds the built-in files and nothing else.
  private let search = ProtocolSearch(places: [.builtIn], folders: Example.folders([:]))

  /// A built-in protocol.
  private func settings(_ id: String) throws -> ObservationProtocol {
    try search.settings(#require(ProtocolID(id))).value
  }

  @Test func `every file of the folder is embedded to the last byte`() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Example.folder.path())
      .filter { $0.hasSuffix(".json5") }
    #expect(Set(EmbeddedFile.builtIn.map(\.path)) == Set(paths))
    for file in EmbeddedFile.builtIn {
      let text = try String(contentsOf: Example.folder.appending(path: file.path), encoding: .utf8)
      #expect(file.text == text, "\(file.path)")
    }
  }

  @Test func `what is built in is what its file says, although it was read at build time`() throws {
    let files = EmbeddedFile.builtIn.filter { !$0.path.contains("/") }
    #expect(files.count == 3)
    for file in files {
      let settings = try ProtocolFile.read(file.text)
      let recorded = ProtocolFile.text(of: settings)
      #expect(file.settings?() == settings, "\(file.path)")
      #expect(file.recorded == recorded, "\(file.path)")
      #expect(ObservationProtocol(recordedAs: recorded) == settings, "\(file.path)")
      #expect(ObservationProtocol(recordedAs: recorded + " ") == nil)
    }
  }

  @Test func `the folder holds nothing that is not embedded`() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Example.folder.path())
    #expect(paths.allSatisfy { $0.hasSuffix(".json5") || !$0.contains(".") })
  }

  @Test func `every built-in file reads without a mistake`() throws {
    let protocols = search.files(.observationProtocol)
    #expect(protocols.map(\.name) == ["instructional-rounds", "practice-round", "school-rounds"])
    for file in protocols {
      let settings = try settings(file.name)
      #expect(throws: Never.self) { try search.vocabulary(settings.language.vocabulary) }
    }
    for file in search.files(.vocabulary) {
      #expect(throws: Never.self) { try search.vocabulary(file.name) }
    }
  }

  @Test(arguments: ["instructional-rounds", "school-rounds"])
  func `a built-in protocol has the words that people read`(_ id: String) throws {
    let settings = try settings(id)
    #expect(settings.stages.map(\.stage) == StageKind.open)
    #expect(settings.stages.allSatisfy { !$0.prompt.isEmpty && $0.minutes > 0 })
    #expect(!settings.about.isEmpty)
    #expect(!settings.norms.isEmpty)
    #expect(Set(settings.prevalence.keys) == Set(Prevalence.allCases))
    #expect(Set(settings.demandScales.map(\.id.text)) == ["dok", "bloom"])
    #expect(settings.demandScales.map(\.levels.count).sorted() == [4, 6])
    #expect(settings.problem.tests.count == 5)
    #expect(settings.problem.tests.contains { $0.signs.isEmpty })
    #expect(settings.problem.yesNoOpenings.contains("does"))
    #expect(!settings.problem.theoryQuestion.isEmpty)
    #expect(settings.analysis.openings == ["teachers", "students", "tasks"])
    #expect(settings.prediction == PredictionMinimums())
    #expect(settings.evaluation.horizons.count == 3)
    #expect(!settings.lenses.isEmpty)
  }

  @Test func `both living scales of fist to five are there, and differ below four`() throws {
    let settings = try settings("instructional-rounds")
    let scales = settings.consensus.scales
    #expect(scales.map(\.id.text) == ["fist-to-five-concerns", "fist-to-five-support"])
    let (first, second) = (try #require(scales.first), try #require(scales.last))
    #expect(first.levels.count == 6)
    #expect(second.levels.count == 6)
    for fingers in 0...3 { #expect(first.levels[fingers] != second.levels[fingers]) }
  }

  @Test func `a line may begin with what observers write on paper`() throws {
    let prefixes = try settings("instructional-rounds").elementPrefixes
    let teacher = ["T", "Teacher"].map { prefixes[$0] }
    let student = ["S", "Ss", "S1", "SW", "Student", "Students"].map { prefixes[$0] }
    #expect(teacher.allSatisfy { $0 == .teacher })
    #expect(student.allSatisfy { $0 == .student })
    #expect(prefixes["C"] == .content)
    #expect(prefixes["Content"] == .content)
    #expect(prefixes["K"] == .task)
    #expect(prefixes["Task"] == .task)
  }

  @Test func `rounds in a network ask for what the field asks for`() throws {
    let settings = try settings("instructional-rounds")
    #expect(settings.description == DescriptionMinimums())
    #expect(settings.analysis == AnalysisMinimums())
    #expect(settings.evaluation == EvaluationMinimums())
    #expect(settings.language == LanguageSettings())
  }

  @Test func `only the exercise is marked as practice, and one lesson is enough for it`() throws {
    let practice = try settings("practice-round")
    #expect(practice.isPractice)
    #expect(practice.stages.map(\.stage) == StageKind.open)
    #expect(practice.analysis.patternVisits == 1)
    #expect(!practice.evaluation.consensus)
    for id in ["instructional-rounds", "school-rounds"] { #expect(try !settings(id).isPractice) }
  }

  @Test func `rounds inside a school ask for less, and for no other order`() throws {
    let (network, school) = (try settings("instructional-rounds"), try settings("school-rounds"))
    #expect(school.description.selectionMinimum < network.description.selectionMinimum)
    #expect(school.description.evidence.count < network.description.evidence.count)
    #expect(school.smallestGroup == 3 && network.smallestGroup == 3)
    #expect(school.stages.map(\.minutes).reduce(0, +) < network.stages.map(\.minutes).reduce(0, +))
    #expect(!school.evaluation.measure)
  }
}

@Test func `a program of somebody else's gets what comes with ours by its name`() throws {
  let names = BuiltIn.observationProtocols
  #expect(names.contains(try #require(ProtocolID("instructional-rounds"))))
  for id in names {
    let settings = try #require(BuiltIn.observationProtocol(id))
    #expect(BuiltIn.vocabulary(settings.language.vocabulary) != nil)
  }
  #expect(BuiltIn.vocabularies == ["english", "spanish"])
  #expect(BuiltIn.vocabulary("klingon") == nil)
}
