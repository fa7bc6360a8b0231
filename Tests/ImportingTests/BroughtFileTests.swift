import Importing
import InstructionalRounds
import Testing

/// Files in the shape of what programs write and people type, each with what must come out of it, in a
/// visit from 13:00 to 13:45.
@Suite struct BroughtFiles {
  /// A file, its ending, and its notes.
  struct Brought: Sendable, CustomTestStringConvertible {
    let name: String
    let ending: String
    let text: String
    let notes: [String]
    var testDescription: String { name }

    init(_ name: String, _ ending: String, _ text: String, _ notes: [String]) {
      (self.name, self.ending, self.text, self.notes) = (name, ending, text, notes)
    }
  }

  static let captions: [Brought] = [
    Brought(
      "captions that roll",
      "vtt",
      """
      WEBVTT
      Kind: captions

      00:00:00.200 --> 00:00:02.400 align:start position:0%
       
      take<00:00:00.900><c> out</c><00:00:01.500><c> the</c><00:00:02.000><c> ruler</c>

      00:00:02.400 --> 00:00:02.410 align:start position:0%
      take out the ruler
       

      00:00:02.410 --> 00:00:05.000 align:start position:0%
      take out the ruler
      and<00:00:03.000><c> measure</c>

      00:00:05.000 --> 00:00:05.010
      and measure
       
      """,
      [#"13:00:00|"take out the ruler""#, #"13:00:02|"and measure""#]
    ),
    Brought(
      "captions in which a line grows",
      "srt",
      """
      1
      00:00:01,000 --> 00:00:02,000
      who has

      2
      00:00:02,000 --> 00:00:03,000
      who has a number

      3
      00:00:03,000 --> 00:00:04,000
      who has a number line
      """,
      [#"13:00:01|"who has a number line""#]
    ),
    Brought(
      "the same words twice",
      "srt",
      "1\n00:00:01,000 --> 00:00:02,000\nYes.\n\n2\n00:00:02,000 --> 00:00:03,000\nYes.\n",
      [#"13:00:01|"Yes.""#, #"13:00:02|"Yes.""#]
    ),
    Brought(
      "times without leading zeros, and a blank line before the words",
      "vtt",
      "WEBVTT\n\n0:0:0.0 --> 0:0:4.2\n\n<v Ana Ruiz>Sit down.</v>\n\n0:2:7.50 --> 0:2:6.1\nWhy?\n",
      [#"13:00:00|"Sit down.""#, #"13:02:07|"Why?""#]
    ),
    Brought(
      "a blank line within a cue, a number said, an arrow said",
      "srt",
      """
      7
      00:00:01,000 --> 00:00:02,000
      Eight say

      12

      and five --> seven.

      8
      00:00:05,000 --> 00:00:06,000
      Why?
      """,
      [#"13:00:01|"Eight say 12 and five --> seven.""#, #"13:00:05|"Why?""#]
    ),
    Brought(
      "signs that are said, and tags that are not",
      "srt",
      """
      1
      00:00:01,000 --> 00:00:02,000
      {\\an8}<font color="#fff">If a<b then</font> 2 < 3 &amp; 4 > 1 &#8212; <i>so</i>

      2
      00:00:03,000 --> 00:00:04,000
      >> TEACHER: Who is next? >> Me.
      -3 is.
      """,
      [
        #"13:00:01|"If a<b then 2 < 3 & 4 > 1 — so""#, #"13:00:03 teacher|"Who is next?""#,
        #"13:00:03|"Me. -3 is.""#,
      ]
    ),
    Brought(
      "frames behind the seconds",
      "srt",
      "1\n00:00:01:10 --> 00:00:02:00\nYes.\n\n2\n00:01:02;15 --> 00:01:03;00\nNo.\n",
      [#"13:00:01|"Yes.""#, #"13:01:02|"No.""#]
    ),
    Brought(
      "names of any shape, and one sentence with a colon",
      "vtt",
      """
      WEBVTT

      1
      00:00:01.000 --> 00:00:02.000
      Ruiz, Ana (Guest): Who can say it?

      2
      00:00:03.000 --> 00:00:04.000
      tablet de Noor: minus two

      3
      00:00:05.000 --> 00:00:06.000
      王小明: 四

      4
      00:00:07.000 --> 00:00:08.000
      Ruiz, Ana (Guest): The rule is: flip.
      """,
      [
        #"13:00:01|"Who can say it?""#, #"13:00:03|"minus two""#, #"13:00:05|"四""#,
        #"13:00:07|"The rule is: flip.""#,
      ]
    ),
  ]

  static let transcripts: [Brought] = [
    Brought(
      "names and times on lines of their own, as Otter has them",
      "txt",
      "Ana Ruiz  0:05  \nTake a ruler.\n\nUnknown Speaker  0:12  \nWhich?\n\nAna Ruiz  1:02  \nThis.\n\n"
        + "Transcribed by https://otter.ai\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#, #"13:01:02|"This.""#]
    ),
    Brought(
      "times in brackets behind names, as Rev has them",
      "txt",
      "Speaker 1 (00:05):\nTake a ruler.\n\nSpeaker 2 (00:12):\nWhich?\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#]
    ),
    Brought(
      "times, names and words on lines of their own",
      "txt",
      "0:0:0.0 --> 0:0:1.5\nAna Ruiz\nTake a ruler.\n0:0:3.2 --> 0:0:4.2\nNoor Ali\nWhich?\n",
      [#"13:00:00|"Take a ruler.""#, #"13:00:03|"Which?""#]
    ),
    Brought(
      "times and names before what is said",
      "txt",
      "[00:05] Ana Ruiz: Take a ruler.\n[00:12] Noor Ali: Which?\n[00:15] Ana Ruiz: This.\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#, #"13:00:15|"This.""#]
    ),
    Brought(
      "what Whisper prints",
      "txt",
      "[00:00.000 --> 00:04.160]  Take a ruler.\n[00:04.160 --> 00:06.000]  Which?\n",
      [#"13:00:00|"Take a ruler.""#, #"13:00:04|"Which?""#]
    ),
    Brought(
      "the chat of Zoom",
      "txt",
      "13:12:33 From  Ana Ruiz  to  Everyone:\n\tTake a ruler.\n13:13:00 From Noor to Everyone: Which?\n",
      [#"13:12:33|"Take a ruler.""#, #"13:13:00|"Which?""#]
    ),
  ]

  static let sheets: [Brought] = [
    Brought(
      "a stopwatch",
      "txt",
      "0:35 T: asks\n3:10 S: 4 of 20 answer\n21:05 T collects",
      ["13:00:35 teacher|asks", "13:03:10 student|4 of 20 answer", "13:21:05 teacher|T collects"]
    ),
    Brought(
      "times as they are written elsewhere",
      "txt",
      "13h02 T: asks\n1304 S: write\n13.05 Uhr T: asks\n1:06 p. m. T: asks\n[13:07] T: asks\n"
        + "~13:08 T: asks\nat 13:09 T: asks\num 13.10 Uhr T: asks\nà 13 h 11 T: asks\n13:12 – 13:14 T: asks",
      [
        "13:02:00 teacher|asks", "13:04:00 student|write", "13:05:00 teacher|asks",
        "13:06:00 teacher|asks", "13:07:00 teacher|asks", "13:08:00 teacher|asks",
        "13:09:00 teacher|asks", "13:10:00 teacher|asks", "13:11:00 teacher|asks",
        "13:12:00 teacher|asks",
      ]
    ),
    Brought(
      "dashes and tabs behind labels, and counts before them",
      "txt",
      "● T- let me look\n● S- yes\n24S are present\nS in small group- late\n1:12\tT\tasks why",
      [
        "13:00:00 teacher|let me look", "13:00:00 student|yes", "13:00:00 student|24S are present",
        "13:00:00 student|S in small group- late", "13:12:00 teacher|asks why",
      ]
    ),
    Brought(
      "a head with names",
      "txt",
      "Observer: A. Ruiz\nDate: 20 November 2026\nTeacher: Ms. Ortiz\n1:12 T: asks",
      ["13:12:00 teacher|asks"]
    ),
  ]

  static let tables: [Brought] = [
    Brought(
      "a separator on the first line",
      "csv",
      "sep=;\r\ntime;note\r\n1:12;T asks\r\n1:14;a; b\r\n",
      ["13:12:00 teacher|T asks", "13:14:00|a; b"]
    ),
    Brought(
      "a form of Google in the day first",
      "csv",
      "Timestamp,Email Address,Visit,What did you see or hear?\n20/11/2026 13:12:33,a@b.org,1,T asks\n",
      ["13:12:33 teacher|T asks|1"]
    ),
    Brought(
      "a form of Microsoft",
      "csv",
      "ID,Start time,Completion time,Email,Name,What are students doing?,What is the teacher doing?\n"
        + "1,11/20/26 13:12:33,11/20/26 13:25:10,anonymous,,6 of 22 speak,asks why\n",
      ["13:12:33 student|6 of 22 speak", "13:12:33 teacher|asks why"]
    ),
    Brought(
      "a form of Qualtrics",
      "csv",
      "StartDate,ResponseId,RecipientEmail,Q1\nStart Date,Response ID,Recipient Email,What did you notice?\n"
        + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",x,\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n"
        + "2026-11-20 13:12:33,R_1,,T asks\n",
      ["13:12:33 teacher|T asks"]
    ),
    Brought(
      "a line break in a heading",
      "csv",
      "Time,\"What did you see\nor hear?\"\n1:12,T asks\n",
      ["13:12:00 teacher|T asks"]
    ),
    Brought(
      "parts of a day",
      "csv",
      "time,note\n0.5500000000,a\n0.5513888889,b\n",
      ["13:12:00|a", "13:14:00|b"]
    ),
    Brought(
      "milliseconds of Whisper",
      "tsv",
      "start\tend\ttext\n0\t4160\tYes.\n4160\t9000\tNo.\n",
      ["13:00:00|Yes.", "13:00:04|No."]
    ),
    Brought(
      "tiers of ELAN",
      "csv",
      "Tier,Begin Time - hh:mm:ss.ms,Begin Time - ss.msec,Annotation\nstudent,00:03:48.870,228.87,answers four\n",
      ["13:03:48 student|answers four"]
    ),
    Brought(
      "rows above the headings",
      "csv",
      "Observation export\nObserver;A. Ruiz\n\ntime;note\n1:12;T asks\n",
      ["13:12:00 teacher|T asks"]
    ),
    Brought(
      "the program's own",
      "csv",
      "id,visit,author,at,text,elements,selected,late,withdrawn,redacted,revised\r\n"
        + "KM1,1,KM,2026-11-20T13:12:00.000+01:00,\"'=4x, says S1\",student task,true,false,false,false,false\r\n"
        + "KM2,1,KM,2026-11-20T13:13:00.000+01:00,\"gone\",,false,false,true,false,false\r\n",
      ["13:12:00 student task|=4x, says S1|1|KM|*"]
    ),
  ]

  @Test(arguments: captions + transcripts + sheets + tables)
  func `what people bring comes out as they meant it`(file: Brought) throws {
    let result = try Sample.read(file.text, as: file.ending)
    #expect(result.lines == file.notes)
    #expect(result.skipped == [])
    #expect(breach(of: result, read: Array(file.text.utf8)) == nil)
    let kept = String(reflecting: result.notes)
    for name in ["Ruiz", "Noor", "Ortiz", "anonymous"] { #expect(!kept.contains(name)) }
  }

  @Test func `whoever is said to teach is the teacher, and the others are students`() throws {
    var context = Sample.context
    let text =
      "WEBVTT\n\n0:01.000 --> 0:02.000\nAna Ruiz: Why?\n\n0:03.000 --> 0:04.000\nNoor: So.\n"
    let heard = try Import.read(Array(text.utf8), in: context).heard
    #expect(heard.labels == ["Ana Ruiz", "Noor"])
    context.teachers = Set([heard.label(meantBy: "ana ruiz")].compactMap(\.self))
    let result = try Sample.read(text, in: context)
    #expect(result.notes.map(\.elements) == [[.teacher], [.student]])
    #expect(
      result.remarks.contains(.namesDropped(speakers: 2, teacher: 1, student: 1, neither: 0))
    )
  }

  @Test func `a date that is not the visit's day is named`() throws {
    let result = try Sample.read("date,time,note\n20.11.2026,1:12,a\n21.11.2026,1:13,b", as: "csv")
    #expect(result.lines == ["13:12:00|a"])
    #expect(result.reasons == [3: .otherDay("21.11.2026")])
  }

  @Test func `a column that somebody names holds the notes`() throws {
    var context = Sample.context
    context.columns = [.text: "Q7", .time: "When exactly"]
    let result = try Sample.read("When exactly,Q6,Q7\n1:12,x,T asks", as: "csv", in: context)
    #expect(result.lines == ["13:12:00 teacher|T asks"])
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<ANNOTATION_DOCUMENT/>", ForeignFile.elan),
    ("<?xml version=\"1.0\"?>\n<tt><body/></tt>", .xml), ("{\n \"segments\": []\n}", .json),
    ("[{\"start\": 0, \"text\": \"a\"}]", .json), ("{\"project_date\": \"2026\"}", .boris),
    ("File type = \"ooTextFile\"\nObject class = \"TextGrid\"", .praat),
    ("[Script Info]\nTitle: x", .styledCaptions), ("<html><body>a</body></html>", .webPage),
    ("{0}{25}Take a ruler.\n{30}{60}Which?", .styledCaptions),
    ("\"ooTextFile\"\n\"TextGrid\"", .praat), ("{\"behaviors_conf\": {}}", .boris),
    ("@UTF8\n@Begin\n*CHI:\tmore .", .chat), ("@Begin\n@Languages:\teng", .chat),
    ("[InternetShortcut]\nURL=https://example.org/a", .shortcut),
    ("{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}", .shortcut),
    ("<?xml version=\"1.0\"?>\n<plist><dict><key>URL</key></dict></plist>", .shortcut),
    ("From: A Ruiz <a@example.org>\nTo: km@example.org\nSubject: notes\n\n1:12 T: asks", .message),
    ("Delivered-To: km@example.org\nFrom: A Ruiz\n\n1:12 T: asks", .message),
    ("BEGIN:VCARD\nFN:A Ruiz", .message), ("<!doctype html><p>a", .webPage),
    ("<svg xmlns=\"x\"></svg>", .drawing),
  ])
  func `a text of another program is refused by what it is`(text: String, kind: ForeignFile) {
    #expect(throws: ImportError.foreign(kind)) { try Sample.read(text, as: "txt") }
  }

  @Test func `a head of one's own is no message, nor is one key`() throws {
    let result = try Sample.read("Date: 20 November 2026\nFrom: 1 pm\n1:12 T: asks\nTo: all")
    #expect(result.lines.contains("13:12:00 teacher|asks"), "\(result.lines)")
  }

  @Test func `a time within the words is named`() throws {
    let result = try Sample.read("1:10 a\nT asks why (1:12)")
    #expect(result.remarks.contains(.timesInText(lines: [2])))
  }
}
