import CommandLineParsing
import Importing
import InstructionalRounds

/// The reading of a file, with what only people can say about it.
struct ImportReading {
  /// Who records.
  let recorder: Recorder
  /// What the file holds.
  let bytes: [UInt8]
  /// What its name ends with.
  let ending: String?
}

extension ImportReading {
  /// Reads the file; asks who teaches, and which day it was, where nobody has said and somebody can.
  func read(
    in context: ImportContext,
    teachers: [String],
    on day: Day?,
    of visit: Visit?
  ) throws -> Import {
    var context = context
    if let day { context.move(to: day, offset: recorder.offset(on: day)) }
    var (result, heard) = try Import.read(bytes, extension: ending, in: context)
    if day == nil, visit.map(lies(ahead:)) ?? false || result.liesAhead {
      let day = try askForDay()
      context.move(to: day, offset: recorder.offset(on: day))
      (result, heard) = try Import.read(bytes, extension: ending, in: context)
    }
    let named = try teachers.map { try label($0, among: heard) }
    let chosen = named.isEmpty && !heard.labels.isEmpty ? try askForTeacher(heard) : named
    guard !chosen.isEmpty else { return result }
    context.teachers = Set(chosen)
    return try Import(bytes, extension: ending, in: context)
  }

  /// Whether a visit has not begun and is planned for later, so that nothing can have been seen in it.
  private func lies(ahead visit: Visit) -> Bool {
    guard visit.started == nil, let begins = visit.plan.begins else { return false }
    return begins > recorder.session.world.now()
  }

  private func askForDay() throws -> Day {
    try recorder.session.ask(
      "The times in this file are in the future. Which day was it, such as 2026-09-14?",
      for: RoundsProgram.dayOfFile,
      otherwise: Unclear.fileInFuture
    ) { text in
      let day = try Day(argument: text)
      guard day <= recorder.session.world.now().day else {
        throw UnreadableValue("That day is in the future.")
      }
      return day
    }
  }

  private func askForTeacher(_ heard: SpeakersHeard) throws -> [String] {
    let choices = heard.labels.map {
      Candidate($0, heard.wordCount(of: $0).of("word"))
    }
    let question = Question("Who teaches?", among: choices)
    let one = try recorder.session.offer(
      nil as String?,
      asking: question,
      for: RoundsProgram.teaching
    ) { try label($0, among: heard) }
    return one.map { [$0] } ?? []
  }

  /// The speaker whom somebody means.
  private func label(_ name: String, among heard: SpeakersHeard) throws -> String {
    guard let label = heard.label(meantBy: name) else {
      throw ImportError.noSuchSpeaker(name, heard: heard.labels)
    }
    return label
  }
}

extension Import {
  /// Whether all of its times have not come yet.
  fileprivate var liesAhead: Bool {
    notes.isEmpty && !skipped.isEmpty && skipped.contains { $0.why == .inTheFuture }
  }
}
