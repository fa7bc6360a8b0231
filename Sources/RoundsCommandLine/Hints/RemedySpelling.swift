import InstructionalRounds
import Reporting

/// How remedies are typed on this device by whoever reads them.
struct RemedySpelling: Hashable, Sendable {
  /// Who reads, where that is known.
  var reader: ParticipantCode?
  /// Whether the reader leads the round, and so may mend what is another's.
  var leads = false
  /// Those who record on this device; `nil` where that is not known.
  var here: Set<ParticipantCode>?
  /// Who has to be named as the one who types, because the line before did.
  var typist: ParticipantCode?
  /// The round, because the line before named it.
  var round: RoundID?

  /// A remedy as it is typed in full, with capitals for what is left to say.
  func line(_ remedy: Remedy) -> TypedLine { signed(remedy.deed.inFull, remedy) }

  /// A remedy as a terminal wants it, where the rest is asked for.
  func beginning(_ remedy: Remedy) -> TypedLine { signed(remedy.deed.asking, remedy) }

  /// The line with who types it, for whom, and in which round.
  private func signed(_ line: TypedLine, _ remedy: Remedy) -> TypedLine {
    var line = line
    line.round = round
    guard !remedy.deed.isForAnybody else { return line }
    line.typist = typist
    guard let doer = remedy.doer, doer != reader else { return line }
    if here?.contains(doer) ?? true {
      line.typist = doer
    } else if remedy.deed.hasVoice, reader != nil {
      line.voice = doer
    } else if !(leads && remedy.deed.mends) {
      line.typist = nil
      line.remark = "on \(doer)'s device"
    }
    return line
  }

  /// The same for pages.
  var speller: RemedySpeller {
    RemedySpeller(
      inFull: { line($0).description },
      asking: { beginning($0).description }
    )
  }
}

extension Remedy.Deed {
  /// Whether somebody can do it without a journal on this device.
  fileprivate var isForAnybody: Bool {
    switch self {
    case .merge, .join, .readSummary, .readOpenNotes, .readLedger: true
    case .takeNote, .tag, .nameGap, .dropVisit, .stateTask, .select, .leave, .move, .shift,
      .namePattern, .predict,
      .cite, .rest, .reword, .sayPrevalence, .keep, .propose, .setHorizon, .takePositions, .adopt,
      .report, .admit, .confirm, .waive, .advance, .close, .handOver, .nameTheme:
      false
    }
  }

  /// Whether one can type it with the words of another.
  fileprivate var hasVoice: Bool {
    switch self {
    case .takeNote, .select, .adopt: true
    case .tag, .nameGap, .dropVisit, .stateTask, .leave, .move, .shift, .namePattern, .predict,
      .cite, .rest,
      .reword, .sayPrevalence, .keep, .propose, .setHorizon, .takePositions, .report, .join, .merge,
      .admit, .confirm, .waive, .advance, .close, .handOver, .readSummary, .readOpenNotes,
      .readLedger,
      .nameTheme:
      false
    }
  }

  /// Whether it changes words that stand, which the facilitator may do for anybody.
  fileprivate var mends: Bool {
    switch self {
    case .reword, .keep: true
    case .takeNote, .tag, .nameGap, .dropVisit, .stateTask, .select, .leave, .move, .shift,
      .namePattern, .predict,
      .cite, .rest, .sayPrevalence, .propose, .setHorizon, .takePositions, .adopt, .report, .join,
      .merge, .admit, .confirm, .waive, .advance, .close, .handOver, .readSummary, .readOpenNotes,
      .readLedger, .nameTheme:
      false
    }
  }
}

extension Session {
  /// How remedies are typed by whoever is likely to read a round here.
  ///
  /// Where several record here, a line works only if it says who types: whoever wrote last, unless it
  /// is for somebody else.
  func spelling(forReadersOf round: CurrentRound) throws -> RemedySpelling {
    var spelling = spelling(in: round, for: try likelyReader(in: round.place))
    guard spelling.reader == nil, let here = spelling.here else { return spelling }
    let last = round.history.entries.filter { here.contains($0.id.writer.code) }
      .max { $0.written < $1.written }
    spelling.typist = last?.id.writer.code ?? here.min()
    return spelling
  }

  /// How remedies are typed in a round by whoever reads them.
  func spelling(in round: CurrentRound, for reader: ParticipantCode?) -> RemedySpelling {
    let person = reader.flatMap { round.record.participants[$0] }
    let here = recordsHere(round.place)
    let isShared = here.map { $0.count > 1 } ?? false && world.variable("ROUNDS_AS") == nil
    return RemedySpelling(
      reader: reader,
      leads: person?.roles.contains(.facilitator) ?? false,
      here: here,
      typist: participant
        ?? (isShared ? reader.flatMap { here?.contains($0) == true ? $0 : nil } : nil),
      round: self.round
    )
  }

  /// Those who record a round on this device; `nil` where that cannot be read.
  ///
  /// A hint comes after what was recorded, and must not make that look undone.
  private func recordsHere(_ place: Records.Place) -> Set<ParticipantCode>? {
    do { return Set(try world.records.ownWriters(place).map(\.code)) } catch { return nil }
  }
}
