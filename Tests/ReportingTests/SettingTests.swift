import InstructionalRounds
import JSONText
import Reporting
import TestSupport
import Testing

/// Subjects, grades and counts of visits: what a page says about them, and what it keeps back.
struct SettingTests {
  /// The round with other settings, and with a subject for each visit.
  private static func record(
    smallestGroup: Int,
    subjects: [Words] = [],
    counting: Bool = false,
    levels: [String] = []
  ) -> RoundRecord {
    var levels = levels[...]
    let entries = HarborRound.entries().map { entry in
      switch entry.event {
      case .opened(var fact):
        fact.charter.observationProtocol.smallestGroup = smallestGroup
        fact.charter.observationProtocol.prevalenceInNumbers = counting
        return entry.telling(fact.event)
      case .visitPlanned(var fact):
        guard subjects.indices.contains(fact.number.value - 1) else { return entry }
        fact.plan.subject = subjects[fact.number.value - 1]
        return entry.telling(fact.event)
      case .demandJudged(var fact):
        guard let level = levels.popFirst() else { return entry }
        fact.demand = Demand(scale: "dok", level: level)
        return entry.telling(fact.event)
      default: return entry
      }
    }
    return RoundInProgress(folding: entries, reading: HarborRound.vocabulary).record
  }

  private static func text(_ record: RoundRecord, for audience: Audience = .staff) -> String {
    PlainText(width: 200).text(of: Document(HarborRound.summary(of: record, for: audience)))
  }

  @Test func `staff read of a subject that as many visits had as the protocol wants of a group`() {
    let told = Self.text(Self.record(smallestGroup: 4))
    #expect(told.contains("mathematics (4 visits)") && told.contains("6 to 8 (4 visits)"))
    let kept = Self.text(Self.record(smallestGroup: 5))
    #expect(!kept.contains("mathematics (") && !kept.contains("6 to 8 ("))
  }

  @Test func `a subject of one room is not told, nor to be had by taking the rest away`() throws {
    let subjects: [Words] = ["mathematics", "mathematics", "mathematics", "music"]
    let record = Self.record(smallestGroup: 1, subjects: subjects)
    for page in StaffTests.pages(record) {
      #expect(!page.contains("music") && !page.contains("mathematics (3"))
    }
    #expect(Self.text(record, for: .group).contains("mathematics (3 visits); music (1 visit)"))
  }

  @Test(arguments: Audience.allCases)
  func `in how many visits evidence was seen is told where the protocol allows it`(
    _ audience: Audience
  ) {
    let silent = Self.text(Self.record(smallestGroup: 5), for: audience)
    #expect(silent.contains("(most)") && !silent.contains("evidence from"))
    let counting = Self.record(smallestGroup: 5, counting: true)
    let told = Self.text(counting, for: audience)
    #expect(told.contains("(most; evidence from 3 of 4 visits)"))
    #expect(told.contains("(some; evidence from 3 of 4 visits)"))
    #expect(HarborRound.summary(of: counting, for: audience).json().contains("\"visitCount\": 3"))
  }

  @Test(arguments: [
    (["1", "1", "1", "1"], 3, ["1, recall: 4"]), (["1", "1", "1", "3"], 3, []),
    (["1", "2", "2", "3"], 3, []), (["2", "2", "2", "2"], 5, []),
  ])
  func `staff read of a level at which enough tasks stood, and else that it is left off`(
    _ levels: [String],
    _ smallest: Int,
    _ told: [String]
  ) {
    let record = Self.record(smallestGroup: smallest, levels: levels)
    let staff = HarborRound.summary(of: record, for: .staff)
    #expect(staff.demands.map { "\($0.level): \($0.taskCount)" } == told)
    #expect(staff.keepsDemandsBack == told.isEmpty)
    #expect(Self.text(record).contains("were is left out: fewer than") == told.isEmpty)
    #expect(HarborRound.summary(of: record, for: .group).demands.count == Set(levels).count)
  }

  @Test func `the group sees the demand of each visit's task as a picture and as a table`() throws {
    let shared = HarborRound.summary(for: .group)
    let page = try HTMLReader.read(HTML().text(of: Document(shared, on: .page)))
    let title = "Depth of knowledge: the demand of each visit's task"
    #expect(page.texts["title"]?.contains(title) == true)
    let staff = HarborRound.summary(for: .staff)
    #expect(!HTML().text(of: Document(staff, on: .page)).contains(title))
  }
}

extension Entry {
  /// The entry with something else in it.
  func telling(_ event: Event) -> Entry {
    Entry(
      id: id,
      author: author,
      clock: clock,
      happened: happened,
      written: written,
      under: under,
      sum: sum,
      event: event
    )
  }
}
