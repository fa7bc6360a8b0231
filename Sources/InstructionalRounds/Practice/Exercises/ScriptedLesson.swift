/// A lesson that is played line by line, with the key to what can be seen in it.
///
/// The key is one reading by people with practice, no measure of those who watch: a note that it does not
/// have is not wrong.
public struct ScriptedLesson: Hashable, Sendable {
  /// What the exercise says of itself.
  public var heading: ExerciseHeading
  /// The subject that is taught.
  public var subject: String
  /// The grade, in the words of the place.
  public var grade: String
  /// How many people and what things are in the room.
  public var room: String
  /// The protocol of the practice round, which says its stages and minimums.
  public var protocolID: ProtocolID
  /// The problem of practice that the lesson is watched for.
  public var problem: String
  /// The focus questions.
  public var focusQuestions: [String]
  /// What is said, done and shown, in the order of its times.
  public var script: [ScriptLine]
  /// The tasks, as they were given and as they were meant.
  public var tasks: [LessonTask]
  /// The moments that matter.
  public var moments: [KeyMoment]
  /// Notes that somebody with practice might take.
  public var notes: [ExpertNote]
  /// What cannot be said from this lesson.
  public var claims: [UnfoundedClaim]
  /// Patterns that its evidence carries.
  public var patterns: [KeyStatement]
  /// Predictions that its evidence carries.
  public var predictions: [KeyStatement]

  /// A lesson under a heading; everything else is set afterward.
  public init(heading: ExerciseHeading, protocolID: ProtocolID) {
    self.heading = heading
    self.protocolID = protocolID
    subject = ""
    grade = ""
    room = ""
    problem = ""
    focusQuestions = []
    script = []
    tasks = []
    moments = []
    notes = []
    claims = []
    patterns = []
    predictions = []
  }

  /// How many minutes it lasts, the last one whole.
  public var minutes: Int { (end.seconds + 59) / 60 }
  /// When the last line comes.
  public var end: LessonTime { script.last?.at ?? LessonTime(seconds: 0) }
}
