import Testing

@testable import Journaling

/// Words that go are found however a file spells them.
struct PageSweepTests {
  private static let words = #"S: "it's 3*4_5," a boy & his <tall> friend, Jürgen, say – twice"#

  /// The words as pages, sheets, calendars and mails show them.
  private static let spellings = [
    "page":
      "<p>S: &quot;it&#39;s 3*4_5,&quot; a boy &amp; his &lt;tall&gt; friend, Jürgen, say – twice</p>",
    "page with numbers":
      "<p>S: &#34;it&#x27;s 3*4_5,&#34; a boy &#38; his &#60;tall&#62; friend, J&#252;rgen, say &#8211; twice</p>",
    "XML": "<t>S: \"it&apos;s 3*4_5,\" a boy &amp; his &lt;tall> friend, Jürgen, say – twice</t>",
    "Markdown": #"- S: "it's 3\*4\_5," a boy & his \<tall> friend, Jürgen, say – twice"#,
    "JSON":
      #"{"text": "S: \"it's 3*4_5,\" a boy & his <tall> friend, J\u00fcrgen, say \u2013 twice"}"#,
    "sheet": #"FA1,1,"S: ""it's 3*4_5,"" a boy & his <tall> friend, Jürgen, say – twice",no"#,
    "quotation":
      "> S: \"it's 3*4_5,\" a boy &\n> his <tall> friend,\n>   Jürgen, say – twice\n> (note 1)",
    "calendar":
      "SUMMARY:S: \"it's 3*4_5\\,\" a boy & his <tall> fri\r\n end\\, Jürgen\\, say – twice\r\nEND:VEVENT",
    "other marks": "S: “it’s 3*4_5,” a boy & his <tall> friend, Jürgen, say — twice",
  ]

  private func look(_ page: String, for words: [String], staying: [String] = [])
    -> PageSweep.Finding
  {
    PageSweep(words.map { Array($0.utf8) }, staying: staying.map { Array($0.utf8) })
      .finding(in: Array(page.utf8))
  }

  @Test(arguments: spellings.keys.sorted())
  func `they go from every spelling, and what stands around them stays`(_ name: String) throws {
    let spelled = try #require(Self.spellings[name])
    let before = "The rest of it stays.\n"
    let found = look(before + spelled + "\nAll of it.", for: [Self.words])
    let page = String(decoding: try #require(found.mended), as: UTF8.self)
    for word in ["boy", "tall", "fri", "rgen", "J", "twice", "3", "5", "4"] {
      #expect(!page.contains(word), "\(page)")
    }
    #expect(page.hasPrefix(before) && page.hasSuffix("\nAll of it."))
    #expect(page.utf8.count == (before + spelled + "\nAll of it.").utf8.count)
  }

  @Test func `other words with these in them stay, and so do few letters`() {
    let words = ["mask why they ask"]
    for page in ["He unmask why they ask them to", "They mask why they asked", "a mask, and why"] {
      #expect(look("<p>\(page)</p>", for: words).mended == nil, "\(page)")
    }
    #expect(look("<td>3</td><td>4</td><td>7</td>", for: ["3 .... 4 .... 7"]).mended == nil)
    #expect(look("<p>so mask why they ask.</p>", for: words).mended != nil)
  }

  @Test(arguments: [
    "<li>S: &quot;it&#39;s 3*4_5,&quot; a boy &amp; his &lt;tall&gt; friend, [name], say – twice",
    "S: \"it's [time],\" a boy & his <tall> friend, Jürgen, say – twice", "- a boy & his <tall> …",
  ])
  func `a part of them, with a name or an hour hidden or an end cut off, is told`(_ page: String) {
    let found = look(page, for: [Self.words])
    #expect(found.mended == nil && found.hasPart)
    // What others said as well tells nothing.
    let others = ["S: a boy & his <tall> friend say – twice", "S: Jürgen, it's 3*4_5, a boy"]
    #expect(!look("a boy & his <tall> …", for: [Self.words], staying: others).hasPart)
  }

  @Test func `a name that is asked about beside the words is told`() {
    let words = ["S: Zebulon answers in a whole sentence"]
    let page = "FA1 S: Zebulon answers in a whole sentence\n    Is Zebulon a name?\n"
    let found = look(page, for: words)
    #expect(found.mended != nil && found.hasPart)
    #expect(!look(page, for: words, staying: ["T: asks Zebulon"]).hasPart)
    #expect(!look("Zebulon is a town.\n", for: words).hasPart)
  }

  @Test func `words of few letters are told and not overwritten`() {
    let found = look("- T: Ana\n", for: ["T: Ana"])
    #expect(found.mended == nil && found.hasPart)
    #expect(!look("- T: Anabel\n", for: ["T: Ana"]).hasPart)
  }
}
