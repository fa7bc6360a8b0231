import InstructionalRounds
import Testing

/// Names of people of the room, in the ways that they get into a record.
@Suite struct NameTests {
  /// Names of many origins.
  static let names = [
    "José", "Zoë", "Aria", "Leo", "Maya", "Xochitl", "Jayden", "Kwame", "Ifeoma", "Priya", "Tyrese",
    "D'Andre", "Okafor", "Siobhan", "Nguyen", "Thuy", "Xiaoming", "Yuki", "Haruto", "Fatima",
    "Mohammed",
    "Aisha", "Yusuf", "Svetlana", "Dmitri", "Oksana", "Zsofia", "Agnieszka", "Wojciech", "Niamh",
    "Rhys",
    "Bjorn", "Søren", "Aino", "Jorge", "Guadalupe", "Itzel", "Nayeli", "Marisol", "Keanu",
    "Leilani",
    "Makoa", "Arjun", "Ananya", "Gurpreet", "Lakshmi", "Venkatesh", "Tariq", "Zainab", "Hamza",
    "Shanice",
    "DeAndre", "Lakeisha", "Jamal", "Rivka", "Yosef", "Giorgos", "Eleni", "Mihai", "Ioana",
    "Akosua",
    "Abebe", "Tigist", "Oluwaseun", "Chidi", "Minjun",
  ]

  /// Frames in which somebody is meant.
  static let frames = [
    "T calls on {}", "{} answers \"four\"", "T: \"{}, what is the slope?\"", "{}'s paper is blank",
    "T stops at {}'s desk",
  ]

  private func seen(_ texts: [String]) throws -> [String] {
    let vocabulary = try BuiltIn.vocabulary("english")
    return texts.filter { text in
      !vocabulary.reading(of: text).flags.contains { $0.kind == .name }
    }
  }

  @Test func `nineteen names of twenty are seen in every frame`() throws {
    for frame in Self.frames {
      let missed = try seen(Self.names.map { frame.replacing("{}", with: $0) })
      #expect(missed.count * 20 <= Self.names.count, "\(missed)")
    }
  }

  @Test func `nineteen names of twenty are seen in small letters where the frame tells`() throws {
    for frame in Self.frames {
      let missed = try seen(Self.names.map { frame.replacing("{}", with: $0.lowercased()) })
      #expect(missed.count * 20 <= Self.names.count, "\(missed)")
    }
  }

  @Test(
    arguments: [
      ("T calls on José and Zoë", ["José", "Zoë"]), ("T: \"maya, what is the slope?\"", ["maya"]),
      ("T: \"jayden, sit down\"", ["jayden"]), ("T asks Jayden to read", ["Jayden"]),
      ("JAYDEN reads line 4", ["JAYDEN"]), ("T: \"Say it again, Kwame.\"", ["Kwame"]),
      ("Lee Brandt", ["Lee Brandt"]), ("Okafor answers \"four\"", ["Okafor"]),
      ("T: \"Ms. Ortiz will help you, Dong-hyun\"", ["Ms. Ortiz", "Dong-hyun"]),
      ("T: \"Dong-hyun, sit down\"", ["Dong-hyun"]), ("DONG-HYUN writes 4x", ["DONG-HYUN"]),
      ("T: “sit down, Mei-ling”", ["Mei-ling"]), ("Seung-min's paper is blank", ["Seung-min's"]),
      ("ms. ortiz walks in", ["ms. ortiz"]), ("Mx. Reyes reads", ["Mx. Reyes"]),
      ("S (Priya) writes 4x", ["Priya"]), ("D'Andre writes 4x", ["D'Andre"]),
      ("田中さん reads line 4", ["田中さん"]), ("محمد reads line 4", ["محمد"]),
      ("T to Tyrese: \"why?\"", ["Tyrese"]), ("in Rm 204, 12 Ss", ["Rm 204"]),
      ("mail to k.miller@school.org today", ["k.miller@school.org"]),
      ("office: (201) 555-0142", ["(201) 555-0142"]), ("call 555-0142", ["555-0142"]),
    ]
  )
  func `a name is seen whole`(_ text: String, _ names: [String]) throws {
    let flags = try BuiltIn.vocabulary("english").reading(of: text).flags
    #expect(flags.filter { $0.kind == .name }.map(\.text) == names)
  }

  @Test(
    arguments: [
      "9:13 שואלת: \"למה?\" 2 of 22 עונים.", "T asks why the slope is 3", "T calls on volunteers",
      "Mercury's orbit is on the board", "pages 120-133, 10:05-10:20", "3 2 1 4 5 6 7 8 9 10 11",
      "Narrator reads the first page", "T: \"Well-done, everyone, as in the story, Cinderella\"",
      "T: \"actually, look at line 4\"",
      "T: \"pre-read, then write, re-read\"",
    ]
  )
  func `what names nobody is left alone`(_ text: String) throws {
    let flags = try BuiltIn.vocabulary("english").reading(of: text).flags
    #expect(flags.filter { $0.kind == .name }.map(\.text) == [])
  }

  @Test func `every form of a name is found`() throws {
    let english = try BuiltIn.vocabulary("english")
    let text = "Zoë reads. ZOE'S desk; T: \"zoe, look\" and zoes’ Zoey"
    #expect(english.mentions(of: "Zoe", in: text).map(\.text) == ["Zoë", "ZOE'S", "zoe"])
    #expect(english.mentions(of: "Lee Brandt", in: "lee brandt, Lee").map(\.text) == ["lee brandt"])
    #expect(english.mentions(of: "", in: text).isEmpty)
  }
}

/// What could tell which child it was.
@Suite struct WhichChildTests {
  @Test(
    arguments: [
      ("S in the wheelchair reads line 4", "wheelchair"), ("her aide points to line 4", "her aide"),
      ("S takes insulin at 10:05", "insulin"),
    ]
  )
  func `is asked at the table and never while a note is written`(
    _ text: String,
    _ words: String
  ) throws {
    let vocabulary = try BuiltIn.vocabulary("english")
    let reading = vocabulary.reading(of: text)
    #expect(reading.telling.map(\.text) == [words])
    #expect(reading.flags.isEmpty && reading.verdict == .descriptive)
    #expect(vocabulary.flags(in: text).isEmpty)
    let question = vocabulary.question(for: try #require(reading.telling.first))
    #expect(question.contains("which child"))
  }
}
