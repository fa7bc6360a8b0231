import InstructionalRounds
import Testing

/// What is made of the answers that people hand in.
@Suite struct AnswerTests {
  /// A heading for exercises.
  private let heading: ExerciseHeading = {
    guard let id = ProtocolID("small") else { preconditionFailure("a literal identity") }
    return ExerciseHeading(id: id, title: "Small")
  }()

  /// Three statements to sort.
  private var sorting: SortingExercise {
    SortingExercise(
      heading: heading,
      statements: [
        SortedStatement(text: "14 of 22 wrote", label: .description, reason: "A count."),
        SortedStatement(text: "They were bored", label: .inference, reason: "A feeling."),
        SortedStatement(text: "A great lesson", label: .judgment, reason: "Praise."),
      ]
    )
  }

  /// A vocabulary that asks about nothing.
  private let vocabulary: Vocabulary = {
    guard let name = ProtocolID("silent") else { preconditionFailure("a literal identity") }
    return Vocabulary(WordLists(name: name))
  }()

  @Test func `answers are read as people number them`() {
    let sheet = AnswerSheet("1 d\n2. inference\n3) J\n\n# done\n2: vague\n", items: 3)
    #expect(sheet.answers == [1: "d", 2: "vague", 3: "J"])
    #expect(sheet.skipped.isEmpty)
  }

  @Test func `a line that cannot be understood is named, and the rest comes in`() {
    let sheet = AnswerSheet("my answers\n1 d\n9 j\n2\r\n3 v", items: 3)
    #expect(sheet.answers == [1: "d", 3: "v"])
    #expect(sheet.skipped.map(\.line) == [1, 3, 4])
    #expect(sheet.skipped.map(\.why) == [.noNumber, .noSuchItem(9, count: 3), .noAnswer(2)])
  }

  @Test func `a line without a number goes on from the one before it`() {
    let sheet = AnswerSheet("1 Four students\n  lean over a sheet\n2 T points", items: 2)
    #expect(sheet.answers == [1: "Four students lean over a sheet", 2: "T points"])
  }

  @Test func `a number that begins a word is no number of an item`() {
    #expect(AnswerSheet("1 x\n14th row", items: 20).answers == [1: "x 14th row"])
  }

  @Test(arguments: [
    "1 - d\n2 - i\n3 - j", "1 – Description\n2 – Inference\n3 – Judgment", "1. (d)\n2. (i)\n3. (j)",
    "1 fact\n2 interpretation\n3 opinion", "1,d\n2,i\n3,j", "1;\"d\"\n2;\"i\"\n3;\"j\"",
    "| Item | Answer |\n|---|---|\n| 1 | d |\n| 2 | inf. |\n| 3 | J |",
    "1\t14 of 22 wrote\td\n2\tThey were bored\ti\n3\tA great lesson\tj",
    "1,14 of 22 wrote,d\n2,They were bored,i\n3,A great lesson,j",
    "1 d 2 i 3 j", "1d, 2i, 3j", "1) d; 2) i; 3) j", "* 1: d\n* 2: i\n* 3: j",
    "Item 1: d\nItem 2: i\nItem 3: j", "#1 d\n#2 i\n#3 j", "(1) d\n(2) i\n(3) j", "d, i, j",
    "d\ni\nj",
    "1 = d because it is counted\n2 = i, a feeling\n3 = j (praise)",
  ])
  func `piles are read as people hand them in`(_ text: String) {
    let feedback = SortingFeedback(sorting, AnswerSheet(text, items: 3, answeredBy: .piles))
    #expect(feedback.answers.map(\.label) == [.description, .inference, .judgment])
  }

  @Test(arguments: ["", "Kim", "hello", "# 1 d", "1 hmm\n2 ?", "4 d"])
  func `nothing is read where nothing was answered`(_ text: String) {
    #expect(AnswerSheet(text, items: 3, answeredBy: .piles).isEmpty)
  }

  @Test func `an answer that names no pile is told with its line`() {
    let sheet = AnswerSheet("1 d\n2 hmm\n3 j", items: 3, answeredBy: .piles)
    #expect(sheet.skipped.map(\.line) == [2])
    #expect(sheet.skipped.map(\.why) == [.noPile(2)])
  }

  @Test func `sentences are read by number, by row, or in their order`() {
    let told = [1: "T: \"Why?\"", 2: "9 of 24 write"]
    #expect(AnswerSheet("1 - T: \"Why?\"\n2. 9 of 24 write", items: 2).answers == told)
    #expect(AnswerSheet("| 1 | T: \"Why?\" |\n| 2 | 9 of 24 write |", items: 2).answers == told)
    #expect(AnswerSheet("T: \"Why?\"\nS writes", items: 2).answers[2] == "S writes")
    #expect(AnswerSheet("T: \"Why?\"\nS writes\nall", items: 2).isEmpty)
  }

  @Test(
    arguments: zip(
      ["d", "Description", "INF", "judgment", "judgement", "j.", "v", "", "x", "describe it"],
      [
        .description, .description, .inference, .judgment, .judgment, .judgment, .vague, nil,
        nil, nil,
      ]
        as [SortedStatement.Label?]
    )
  )
  func `a pile is read by its name or its beginning`(
    _ text: String,
    _ label: SortedStatement.Label?
  ) {
    #expect(SortedStatement.Label(written: text) == label)
  }

  @Test func `what differs from the key and what is missing are told apart`() {
    let feedback = SortingFeedback(sorting, AnswerSheet("1 d\n2 d", items: 3))
    #expect(feedback.differing.map(\.number) == [2])
    #expect(feedback.unanswered.map(\.number) == [3])
    #expect(feedback.habit == nil)
  }

  @Test func `a habit is what happened twice`() throws {
    var exercise = sorting
    exercise.statements[2].label = .inference
    let feedback = SortingFeedback(exercise, AnswerSheet("1 d\n2 d\n3 d", items: 3))
    let habit = try #require(feedback.habit)
    #expect(habit.from == .inference && habit.to == .description)
  }

  @Test func `a room is told which statements divide it, and not who put them where`() throws {
    let sheets = ["1 d\n2 i\n3 j", "1 d\n2 d\n3 j", "1 d\n2 v\n3 j", "1 d\n2 j\n3 v"].map {
      AnswerSheet($0, items: 3)
    }
    let group = try #require(GroupSorting(sorting, sheets))
    #expect(group.personCount == 4)
    #expect(group.dividing.map(\.number) == [2])
    #expect(group.statements.map(\.isElsewhere) == [false, true, false])
    #expect(group.codings.units.count == 3)
    #expect(GroupSorting(sorting, []) == nil)
  }

  @Test func `a number that the camera did not have is named, and so is what was left out`() {
    let exercise = RewritingExercise(
      heading: heading,
      notes: [
        LoadedNote(
          loaded: "Engaged",
          film: ["Four students lean over a sheet.", "Two minutes pass."],
          description: "4 Ss lean over a sheet, 2 min"
        )
      ]
    )
    let sheet = AnswerSheet("1 4 students lean over a sheet, 7 write", items: 1)
    let answer = RewritingFeedback(exercise, sheet, reading: vocabulary).answers[0]
    #expect(answer.numbersNotOnFilm == ["7"])
    #expect(answer.linesLeftOut == ["Two minutes pass."])
    #expect(
      RewritingFeedback(exercise, AnswerSheet("", items: 1), reading: vocabulary).answers[0].line
        == nil
    )
  }

  @Test func `a corner that was not spoken of is missing`() {
    let exercise = CoreExercise(
      heading: heading,
      changes: [
        ProposedChange(
          change: "New texts",
          corner: .content,
          answers: [.teachersKnowledgeAndSkill: "ask", .studentEngagement: "read"],
          why: "Because."
        )
      ]
    )
    let half = CoreFeedback(exercise, AnswerSheet("1 Teachers: ask about them", items: 1)).answers[
      0
    ]
    #expect(half.given == [.teachersKnowledgeAndSkill: "ask about them"])
    #expect(half.missing == [.studentEngagement])
    let whole = CoreFeedback(
      exercise,
      AnswerSheet("1 teachers: ask; students: read them", items: 1)
    )
    #expect(whole.answers[0].missing.isEmpty)
  }
}
