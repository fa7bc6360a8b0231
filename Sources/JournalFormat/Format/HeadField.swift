import InstructionalRounds

/// A key of a line's head, with the one type that it has in the whole format.
///
/// Whatever takes one asks for a `LineValue`. The type itself does not, as every program would have to
/// prove that once more for each type of value when it starts.
struct HeadField<Value>: Sendable {
  let key: String
  /// The key as it is looked for in a scanned line.
  let name: ScannedName

  /// Names a key.
  init(_ key: String) {
    self.key = key
    name = ScannedName(key)
  }
}

/// The keys that every line has, in their order; the seal, the link and the sum follow the head.
enum CommonHead {
  static let version = HeadField<Int>("v")
  static let round = HeadField<RoundID>("round")
  static let writer = HeadField<WriterID>("writer")
  static let sequence = HeadField<UInt64>("seq")
  static let clock = HeadField<UInt64>("clock")
  static let happened = HeadField<Moment>("happened")
  static let written = HeadField<Moment>("written")
  static let kind = HeadField<String>("kind")
  static let author = HeadField<ParticipantCode>("author")
  static let under = HeadField<[EntryID]>("under")
  static let undoes = HeadField<[EntryID]>("undoes")
  /// The keys of the words in the tail, so that a redacted line still says what it said.
  static let tail = HeadField<[WordsKey]>("tail")
}

/// The keys of what the kinds say besides words.
enum Head {
  static let about = HeadField<String>("about")
  static let adds = HeadField<[NoteID]>("adds")
  static let answerBy = HeadField<Day>("answerBy")
  static let answers = HeadField<[EntryID]>("answers")
  static let at = HeadField<Moment>("at")
  static let baseline = HeadField<Double>("baseline")
  static let begins = HeadField<Moment>("begins")
  static let cadence = HeadField<Cadence>("cadence")
  static let cells = HeadField<[String]>("cells")
  static let cites = HeadField<[Citation]>("cites")
  static let closing = HeadField<EntryID>("closing")
  static let column = HeadField<Int>("column")
  static let columnCount = HeadField<Int>("columnCount")
  static let columnsInTime = HeadField<[Int]>("columnsInTime")
  static let concernCount = HeadField<Int>("concernCount")
  static let contrary = HeadField<[Citation]>("contrary")
  static let corner = HeadField<Corner>("corner")
  static let day = HeadField<Day>("day")
  static let device = HeadField<Int>("device")
  static let drops = HeadField<[NoteID]>("drops")
  static let due = HeadField<Day>("due")
  static let elements = HeadField<[CoreElement]>("elements")
  static let ends = HeadField<Moment>("ends")
  static let entry = HeadField<EntryID>("entry")
  static let everyoneHeard = HeadField<Bool>("everyoneHeard")
  static let exercise = HeadField<ProtocolID>("exercise")
  static let extent = HeadField<MissedVisit.Extent>("extent")
  static let firstDay = HeadField<Day>("firstDay")
  static let focusQuestionCount = HeadField<Int>("focusQuestionCount")
  static let follows = HeadField<RoundID>("follows")
  static let from = HeadField<StageKind>("from")
  static let gate = HeadField<GateName>("gate")
  static let group = HeadField<GroupID>("group")
  static let hands = HeadField<[Int]>("hands")
  static let horizon = HeadField<String>("horizon")
  static let importLine = HeadField<Int>("importLine")
  static let insteadCount = HeadField<Int>("insteadCount")
  static let keptUntil = HeadField<Day>("keptUntil")
  static let lastDay = HeadField<Day>("lastDay")
  static let lenses = HeadField<[String]>("lenses")
  static let level = HeadField<String>("level")
  static let members = HeadField<[RoundEntry]>("members")
  static let milliseconds = HeadField<Int64>("milliseconds")
  static let note = HeadField<NoteID>("note")
  static let notes = HeadField<[NoteID]>("notes")
  static let number = HeadField<Int>("number")
  static let onHold = HeadField<Bool>("onHold")
  static let otherVisit = HeadField<VisitID>("otherVisit")
  static let page = HeadField<Bool>("page")
  static let participant = HeadField<ParticipantCode>("participant")
  static let prediction = HeadField<PredictionID>("prediction")
  static let prevalence = HeadField<Prevalence>("prevalence")
  static let program = HeadField<String>("program")
  static let protocolDigest = HeadField<Checksum>("protocolDigest")
  static let protocolID = HeadField<String>("protocolID")
  static let protocolText = HeadField<ProtocolText>("protocol")
  static let protocolVersion = HeadField<Int>("protocolVersion")
  static let putBack = HeadField<[NoteID]>("putBack")
  static let question = HeadField<Int>("question")
  static let roles = HeadField<[Role]>("roles")
  static let row = HeadField<Int>("row")
  static let rowCount = HeadField<Int>("rowCount")
  static let rows = HeadField<RowKind>("rows")
  static let saw = HeadField<[Sight.Seen]>("saw")
  static let scale = HeadField<ProtocolID>("scale")
  static let seenIn = HeadField<[String]>("seenIn")
  static let smallestGroup = HeadField<Int>("smallestGroup")
  static let state = HeadField<WorkState>("state")
  static let statement = HeadField<StatementID>("statement")
  static let statementKind = HeadField<Statement.Kind>("statementKind")
  static let statements = HeadField<[StatementID]>("statements")
  static let status = HeadField<CellStatus>("status")
  static let table = HeadField<TableID>("table")
  static let target = HeadField<Double>("target")
  static let task = HeadField<TaskID>("task")
  static let team = HeadField<Team>("team")
  static let through = HeadField<UInt64>("through")
  static let to = HeadField<StageKind>("to")
  static let totalColumns = HeadField<[Int]>("totalColumns")
  static let totalRows = HeadField<[Int]>("totalRows")
  static let unit = HeadField<ResultUnit>("unit")
  static let value = HeadField<Double>("value")
  static let visit = HeadField<VisitID>("visit")
  static let visitNumber = HeadField<VisitNumber>("visitNumber")
  static let vocabulary = HeadField<String>("vocabulary")
  static let voluntary = HeadField<Bool>("voluntary")
  static let waived = HeadField<[EntryID]>("waived")
  static let whose = HeadField<WriterID>("whose")
  static let work = HeadField<WorkID>("work")
}
