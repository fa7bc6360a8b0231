import Importing
import InstructionalRounds
import Testing

@Suite struct Transcripts {
  @Test
  func `roles of a table become teacher or student, names neither, and what they say is quoted`()
    throws
  {
    let result = try Sample.read(
      #"""
      time,speaker,text
      00:00:08,T,What is the slope?
      00:00:09,Ms. Smith,Look here
      00:00:10,SN,"It is ""steep"", Erik."
      00:00:11,SS,Yes
      ,Erik,“Four”
      00:00:12,O,Announcement
      00:00:12,,(bell)
      00:00:14,Mary Ann,"""Yes"""
      """#
    )
    #expect(result.format == .transcriptTable)
    #expect(
      result.lines == [
        #"13:00:08 teacher|"What is the slope?""#, #"13:00:09|"Look here""#,
        #"13:00:10 student|"It is 'steep', Erik.""#, #"13:00:11 student|"Yes""#,
        #"13:00:11|"‘Four’""#, #"13:00:12|"Announcement""#, #"13:00:12|"(bell)""#,
        #"13:00:14|"Yes""#,
      ]
    )
    #expect(
      result.remarks == [
        .namesDropped(speakers: 3, teacher: 0, student: 0, neither: 3), .namesInWords(lines: [4]),
      ]
    )
  }

  @Test func `times of a table inside of the visit are those of a clock`() throws {
    let clock = try Sample.read("time,speaker,text\n13:05:00,T,a\n13:06:10,T,b")
    #expect(clock.lines == [#"13:05:00 teacher|"a""#, #"13:06:10 teacher|"b""#])
    let minutes = try Sample.read("time,speaker,text\n05:10,T,a\n44:20,T,b")
    #expect(minutes.lines == [#"13:05:10 teacher|"a""#, #"13:44:20 teacher|"b""#])
    let notes = try Sample.read("time,text\n00:05:10,a\n00:44:20,b")
    #expect(notes.lines == ["13:05:10|a", "13:44:20|b"])
  }

  @Test func `WebVTT is read with its voices, and nothing of its form`() throws {
    let result = try Sample.read(
      """
      WEBVTT - Lesson 4
      Kind: captions

      STYLE
      ::cue { color: red }

      NOTE made by a
      program

      intro
      00:08.500 --> 00:10.000 align:start
      <v Ms. Smith>What is the <i>slope</i> &amp; why?</v>

      01:00:12.000 --> 01:00:14.000
      <v.loud Emily>Four.</v> <v Erik>Five.</v><v Ann></v>

      01:00:15.000 --> 01:00:16.000
      Emily: it is
      steep
      T: really?
      - yes
      """
    )
    #expect(result.format == .webVTT)
    #expect(
      result.lines == [
        #"13:00:08|"What is the slope & why?""#, #"14:00:12|"Four.""#,
        #"14:00:12|"Five.""#, #"14:00:15|"it is steep""#,
        #"14:00:15 teacher|"really?""#, #"14:00:15|"yes""#,
      ]
    )
    #expect(result.reasons == [15: .nothingSaid])
    #expect(result.remarks.first == .namesDropped(speakers: 4, teacher: 0, student: 0, neither: 5))
    #expect(result.fates.count { $0 == .structure } == 10)
    #expect(result.fates.count { $0 == .note } == 6)
  }

  @Test func `SubRip is read, also where its blank lines are missing`() throws {
    let result = try Sample.read(
      """
      1
      00:00:08,500 --> 00:00:10,000
      {\\an8}<i>TEACHER:</i> What is 3 < 4?
      2
      00:00:12,000 --> 00:00:14,000
      >> EMILY JONES: Four.
      00:00:13,000 --> 00:00:14,000
      SS: Five.

      3
      00:00:16,000 --> 00:00:17,000

      lost words

      4
      soon --> later
      never

      5
      00:00:20,000 --> 00:00:21,000
      (bell)
      """
    )
    #expect(result.format == .subRip)
    #expect(
      result.lines == [
        #"13:00:08 teacher|"What is 3 < 4?""#, #"13:00:12|"Four.""#,
        #"13:00:13 student|"Five.""#, #"13:00:16|"lost words""#, #"13:00:20|"(bell)""#,
      ]
    )
    #expect(result.reasons == [16: .timeNotRead])
    #expect(result.fates[14] == .structure)
    #expect(result.fates[16] == .skipped)
  }

  @Test func `no speaker's name is in anything that is kept`() throws {
    let result = try Sample.read(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Emily Jones>Yes.</v>\n\n"
        + "00:03.000 --> 00:04.000\nCameron: No."
    )
    let kept = String(reflecting: result)
    for name in ["Emily", "Jones", "Cameron"] { #expect(!kept.contains(name)) }
  }
}

@Suite struct Timelines {
  static let text = """
    time,code,Comments
    00:00:00,NA,
    00:00:30,LT,
    00:01:40,XY,
    00:02:00,sq,
    00:02:05,XY,chairs move
    00:03:00,Q,
    00:10:00,END,
    """

  @Test func `a timeline becomes marks where the protocol has its codes`() throws {
    let result = try Sample.read(Timelines.text)
    #expect(result.format == .timeline)
    #expect(
      result.lines == [
        "13:00:30 teacher|lecturing (LT), for 1:10",
        "13:02:00 student|a student asks (SQ), for 0:05",
        "13:02:05|chairs move", "13:03:00|Q, for 7:00",
      ]
    )
    #expect(result.notes.map(\.lenses) == [["LT"], ["SQ"], [], ["Q"]])
    #expect(result.reasons == [4: .unknownCode("XY")])
    #expect(result.remarks == [.timeline(marks: 4, unknownCodes: 1)])
    #expect(result.fates[1] == .structure && result.fates[7] == .structure)
  }

  @Test func `a timeline without a code of the protocol says what it is`() throws {
    var context = Sample.context
    context.lenses = []
    let result = try Sample.read("time,code\n00:00:00,LT\n00:10:00,END", in: context)
    #expect(result.notes == [])
    #expect(
      result.remarks.map(\.summary) == [
        "this is a coded timeline: it shows when something happened, not what was said; "
          + "none of its codes is a lens of the protocol, so it makes no marks; "
          + "one code is not a lens of the protocol"
      ]
    )
  }
}
