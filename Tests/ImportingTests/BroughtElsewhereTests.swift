import Importing
import InstructionalRounds
import Testing

/// The kinds of ``BroughtFiles`` again, as other programs write them and other places spell them.
@Suite struct FilesBroughtElsewhere {
  typealias Brought = BroughtFiles.Brought

  static let captions: [Brought] = [
    Brought(
      "two lines that roll",
      "srt",
      """
      1
      00:00:01,000 --> 00:00:02,000
      we have seven

      2
      00:00:02,000 --> 00:00:03,000
      we have seven
      and two more

      3
      00:00:03,000 --> 00:00:04,000
      and two more
      so nine
      """,
      [#"13:00:01|"we have seven""#, #"13:00:02|"and two more""#, #"13:00:03|"so nine""#]
    ),
    Brought(
      "a line that rolls without tags",
      "vtt",
      """
      WEBVTT

      00:01.000 --> 00:02.000
      cut it

      00:02.000 --> 00:03.000
      cut it
      in half

      00:03.000 --> 00:03.010
      in half
      """,
      [#"13:00:01|"cut it""#, #"13:00:02|"in half""#]
    ),
    Brought(
      "minutes and seconds without zeros",
      "vtt",
      "WEBVTT\n\n0:5.5 --> 0:7.0\nWhich one?\n\n12:3.25 --> 12:4.0\nThis one.\n",
      [#"13:00:05|"Which one?""#, #"13:12:03|"This one.""#]
    ),
    Brought(
      "fractions of one digit and of six",
      "srt",
      "1\n0:00:02,5 --> 0:00:03,0\nUp.\n\n2\n0:00:09.123456 --> 0:00:10.000001\nDown.\n",
      [#"13:00:02|"Up.""#, #"13:00:09|"Down.""#]
    ),
    Brought(
      "a blank line before the words and one behind",
      "srt",
      "1\n00:00:02,000 --> 00:00:04,000\n\nWho has nine?\n\n\n2\n00:00:06,000 --> 00:00:08,000\n\nI do.\n\n",
      [#"13:00:02|"Who has nine?""#, #"13:00:06|"I do.""#]
    ),
    Brought(
      "a blank line within a cue of a page's captions",
      "vtt",
      "WEBVTT\n\n00:00:02.000 --> 00:00:04.000\nAll of us\n\nsay nine.\n\n00:00:06.000 --> 00:00:08.000\nWhy?\n",
      [#"13:00:02|"All of us say nine.""#, #"13:00:06|"Why?""#]
    ),
    Brought(
      "less and more, said with signs and with references",
      "vtt",
      "WEBVTT\n\n00:01.000 --> 00:02.000\nIs 4<5 or 5 &lt; 4? <b>Write</b> n>2.\n\n"
        + "00:03.000 --> 00:04.000\n<< no >> <x> stays\n",
      [#"13:00:01|"Is 4<5 or 5 < 4? Write n>2.""#, #"13:00:03|"<< no >> <x> stays""#]
    ),
    Brought(
      "references in hexadecimal and by name",
      "srt",
      "1\n00:00:01,000 --> 00:00:02,000\nIt&#x2019;s&nbsp;half&#8230; &quot;so&quot; &amp; on\n",
      ["13:00:01|\"It’s half… 'so' & on\""]
    ),
    Brought(
      "labels in capitals, with a comma, in another script",
      "vtt",
      """
      WEBVTT

      00:00:01.000 --> 00:00:02.000
      DE LA CRUZ, MARÍA: ¿Quién lo sabe?

      00:00:03.000 --> 00:00:04.000
      Анна Иванова: минус два

      00:00:05.000 --> 00:00:06.000
      [SPEAKER_01]: so four

      00:00:07.000 --> 00:00:08.000
      DE LA CRUZ, MARÍA: Otra vez: ¿por qué?

      00:00:09.000 --> 00:00:10.000
      [SPEAKER_01]: it flips
      """,
      [
        #"13:00:01|"¿Quién lo sabe?""#, #"13:00:03|"минус два""#, #"13:00:05|"so four""#,
        #"13:00:07|"Otra vez: ¿por qué?""#, #"13:00:09|"it flips""#,
      ]
    ),
  ]

  static let transcripts: [Brought] = [
    Brought(
      "what Word transcribes",
      "txt",
      "Transcript\n00:00:05 Ana Ruiz\nTake a ruler.\n00:00:12 Noor Ali\nWhich?\n00:01:02 Ana Ruiz\nThis.\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#, #"13:01:02|"This.""#]
    ),
    Brought(
      "speakers by number, with times behind",
      "txt",
      "Speaker 1    00:05\nTake a ruler.\n\nSpeaker 2    00:12\nWhich?\n\nSpeaker 1    01:02\nThis.\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#, #"13:01:02|"This.""#]
    ),
    Brought(
      "labels of a program that tells voices apart",
      "txt",
      "[00:05] [SPEAKER_00] Take a ruler.\n[00:12] [SPEAKER_01] Which?\n[00:15] [SPEAKER_00] This.\n",
      [#"13:00:05|"Take a ruler.""#, #"13:00:12|"Which?""#, #"13:00:15|"This.""#]
    ),
  ]

  static let sheets: [Brought] = [
    Brought(
      "a stopwatch with zeros before",
      "txt",
      "00:20 T: asks\n04:10 S: 4 of 20 answer\n17:45 S: 3 write",
      ["13:00:20 teacher|asks", "13:04:10 student|4 of 20 answer", "13:17:45 student|3 write"]
    ),
    Brought(
      "times of day with seconds, in twelve hours, in words of Spanish",
      "txt",
      "13:02:30 T: asks\n1:04 PM S: write\n1:05pm T: asks\na las 13:06 T: asks\n(13:07) T: asks",
      [
        "13:02:30 teacher|asks", "13:04:00 student|write", "13:05:00 teacher|asks",
        "13:06:00 teacher|asks", "13:07:00 teacher|asks",
      ]
    ),
    Brought(
      "long dashes behind labels, other bullets",
      "txt",
      "– T – let me look\n• S — yes yes\n* S: 4 of 20 write\n- 19 Ss present",
      [
        "13:00:00 teacher|let me look", "13:00:00 student|yes yes",
        "13:00:00 student|4 of 20 write|*",
        "13:00:00 student|19 Ss present",
      ]
    ),
    Brought(
      "a head of a form in Spanish",
      "txt",
      "Observador: A. Ruiz\nFecha: 20 de noviembre de 2026\nDocente: Sra. Ortiz\n13:12 T: asks",
      ["13:12:00 teacher|asks"]
    ),
    Brought(
      "words from right to left, and what is written in pictures",
      "txt",
      "13:12 T: \"مَن يعرف؟\" (3)\n13:13 S: \"למה?\"\n13:14 T writes 👩🏽‍🏫 ✓",
      [
        "13:12:00 teacher|\"مَن يعرف؟\" (3)", "13:13:00 student|\"למה?\"",
        "13:14:00 teacher|T writes 👩🏽‍🏫 ✓",
      ]
    ),
  ]

  static let tables: [Brought] = [
    Brought(
      "bars between cells",
      "csv",
      "sep=|\ntime|note\n1:12|T asks\n",
      ["13:12:00 teacher|T asks"]
    ),
    Brought(
      "a form of Google in Spanish",
      "csv",
      "Marca temporal,Dirección de correo electrónico,¿Qué vio u oyó?\n20/11/2026 13:12:33,a@b.org,T asks\n",
      ["13:12:33 teacher|T asks"]
    ),
    Brought(
      "a form of Google in German",
      "csv",
      "Zeitstempel;Was haben Sie gesehen oder gehört?\n20.11.2026 13:12:33;T asks\n",
      ["13:12:33 teacher|T asks"]
    ),
    Brought(
      "a form of Microsoft in Spanish",
      "csv",
      "Id;Hora de inicio;Hora de finalización;Correo electrónico;Nombre;¿Qué hacen los alumnos?\n"
        + "1;20/11/2026 13:12:33;20/11/2026 13:25:10;anonymous;;6 de 22 hablan\n",
      ["13:12:33 student|6 de 22 hablan"]
    ),
    Brought(
      "a form of SurveyMonkey",
      "csv",
      "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,"
        + "What did you see or hear?\n,,,,,,,,Open-Ended Response\n"
        + "118,42,11/20/2026 01:12:33 PM,11/20/2026 01:15:00 PM,192.0.2.7,a@b.org,Ana,Ruiz,T asks\n",
      ["13:12:33 teacher|T asks"]
    ),
    Brought(
      "a form of Qualtrics in numbers, two questions",
      "csv",
      "StartDate,EndDate,Status,RecipientLastName,Q1,Q2\n"
        + "Start Date,End Date,Response Type,Recipient Last Name,What did students do or say?,"
        + "What did the teacher do or say?\n"
        + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\",x,y,"
        + "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n"
        + "2026-11-20 13:12:33,2026-11-20 13:15:00,0,Ruiz,4 of 20 answer,asks why\n",
      ["13:12:33 student|4 of 20 answer", "13:12:33 teacher|asks why"]
    ),
    Brought(
      "a heading over three lines, and one in quotation marks",
      "csv",
      "\"Time\",\"What\ndid you\nsee?\"\n1:12,\"T asks \"\"why?\"\"\"\n",
      ["13:12:00 teacher|T asks \"why?\""]
    ),
    Brought(
      "seconds and codes under other headings",
      "csv",
      "start;behavior\n0;LT\n61,5;SQ\n300;END\n",
      [
        "13:00:00 teacher|lecturing (LT), for 1:01",
        "13:01:01 student|a student asks (SQ), for 3:58",
      ]
    ),
    Brought(
      "ELAN's tab export without headings",
      "txt",
      "teacher\t\t00:02:11.454\t00:02:18.454\t00:00:07.000\tasks why\n"
        + "student\t\t00:03:48.870\t00:03:52.999\t00:00:04.129\tanswers four\n",
      ["13:02:11 teacher|asks why", "13:03:48 student|answers four"]
    ),
    Brought(
      "ELAN's tab export with headings",
      "txt",
      "Tier\tParticipant\tBegin Time - ss.msec\tEnd Time - ss.msec\tAnnotation\n"
        + "student\tx\t228.87\t232.999\tanswers four\n",
      ["13:03:48 student|answers four"]
    ),
    Brought(
      "events of BORIS",
      "tsv",
      "Observation id\tObservation date\tSubject\tBehavior\tBehavioral category\tBehavior type\tTime\tComment\n"
        + "a\t2026-11-20 13:00:00\tteacher\tLT\t\tSTART\t12.5\tdraws a line\n"
        + "a\t2026-11-20 13:00:00\tstudent\tSQ\t\tPOINT\t65.0\t\n",
      ["13:00:12 teacher|draws a line", "13:01:05 student|a student asks (SQ)"]
    ),
    Brought(
      "aggregated events of BORIS",
      "csv",
      "Observation id,Observation date,Description,Subject,Behavior,Behavior type,Start (s),Stop (s),"
        + "Duration (s),Comment start,Comment stop\n"
        + "a,2026-11-20 13:00:00,,teacher,LT,STATE,12.5,40.0,27.5,draws a line,\n",
      ["13:00:12 teacher|draws a line"]
    ),
    Brought(
      "parts of a day with a date",
      "csv",
      "time,note\n46346.55,a\n46346.5513888889,b\n",
      ["13:12:00|a", "13:14:00|b"]
    ),
    Brought(
      "rows above the headings, between tabs",
      "tsv",
      "Walkthrough 2026\n\nObserver\tA. Ruiz\ntime\tnote\n1:12\tT asks\n",
      ["13:12:00 teacher|T asks"]
    ),
  ]

  @Test(arguments: captions + transcripts + sheets + tables)
  func `what people bring comes out as they meant it`(file: Brought) throws {
    let result = try Sample.read(file.text, as: file.ending)
    #expect(result.lines == file.notes)
    #expect(breach(of: result, read: Array(file.text.utf8)) == nil)
    let kept = String(reflecting: result.notes)
    for name in ["Ruiz", "Noor", "Ortiz", "anonymous", "MARÍA", "Анна", "a@b", "192."] {
      #expect(!kept.contains(name))
    }
  }

  @Test func `a lens that nobody has is named, and the rest comes in`() throws {
    let result = try Sample.read("time,code\n0,LT\n68,XQ\n300,END\n", as: "csv")
    #expect(result.lines == ["13:00:00 teacher|lecturing (LT), for 1:08"])
    #expect(result.reasons == [3: .unknownCode("XQ")])
  }
}
