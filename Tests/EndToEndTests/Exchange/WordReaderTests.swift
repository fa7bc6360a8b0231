import Foundation
import TestSupport
import Testing

/// Word files of the demonstration's year, opened by programs that people have.
@Suite(.serialized)
struct WordReaderTests {
  /// The pages, and the same as Word files.
  private static let files = Result { try made() }

  private static let names = [
    "summary", "group", "ledger", "patterns", "pages/staff", "pages/host", "pages/promises",
  ]

  private static func made() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.withYear()
    let made = try folder.shell(
      """
      cd year && export ROUNDS_ROUND=harbor-autumn && \\
      for form in html docx; do
        "$ROUNDS" summary --format $form -o ../summary.$form && \\
        "$ROUNDS" summary --for group --format $form -o ../group.$form && \\
        "$ROUNDS" ledger --format $form -o ../ledger.$form && \\
        "$ROUNDS" patterns --format $form -o ../patterns.$form && \\
        "$ROUNDS" handover --format $form -o ../pages || exit 1
      done
      """
    )
    try #require(made.status == 0, "\(made.error)")
    return folder
  }

  /// Prints the headings and the cells of a file, whatever it is.
  private static let script = """
    import json, re, subprocess, sys
    from html.parser import HTMLParser

    def clean(text): return " ".join(text.split())

    class Page(HTMLParser):
      def __init__(self):
        super().__init__()
        self.found, self.open, self.text = [], None, ""
      def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2", "h3", "td", "th"): self.open, self.text = tag, ""
        if tag == "br": self.text += " "
      def handle_data(self, data): self.text += data
      def handle_endtag(self, tag):
        if tag == self.open:
          kind = "cell" if tag[0] == "t" else "h" + tag[1]
          self.found.append([kind, clean(self.text)])
          self.open = None

    def page(name):
      reader = Page()
      reader.feed(open(name, encoding="utf-8").read())
      return reader.found

    def docx(name):
      import docx
      from docx.table import Table
      found = []
      for part in docx.Document(name).iter_inner_content():
        if isinstance(part, Table):
          found += [["cell", clean(c.text)] for row in part.rows for c in row.cells]
        elif part.style.name.startswith("Heading "):
          found.append(["h" + part.style.name[-1], clean(part.text)])
      return found

    def pandoc(name):
      html = subprocess.run(["pandoc", "-f", "docx", "-t", "html", "--wrap=none", name],
                            capture_output=True, text=True, check=True).stdout
      reader = Page()
      reader.feed(html)
      return reader.found

    readers = {"docx": docx, "pandoc": pandoc}
    name = sys.argv[2]
    ours, theirs = page(name + ".html"), readers[sys.argv[1]](name + ".docx")
    if ours != theirs:
      for one, other in zip(ours, theirs):
        if one != other: sys.exit(f"{one} is {other}")
      sys.exit(f"{len(ours)} is {len(theirs)}")
    print(len(ours), len([kind for kind, _ in ours if kind == "cell"]))
    """

  @Test(
    .enabled(if: Tool.package("docx") != nil, "ROUNDS_TOOLS names no folder with python-docx"),
    arguments: names
  )
  func `python-docx finds the headings and cells of the page`(_ name: String) throws {
    let look = try Self.files.get().python(Self.script, "docx \(name)")
    #expect(look.status == 0, "\(look.error)")
  }

  @Test(
    .enabled(if: Tool.pandoc != nil && Tool.python != nil, "there is no pandoc"),
    arguments: names
  )
  func `pandoc finds the headings and cells of the page`(_ name: String) throws {
    let look = try Self.files.get().python(Self.script, "pandoc \(name)")
    #expect(look.status == 0, "\(look.error)")
  }

  @Test(
    .enabled(if: Tool.office != nil && Tool.pdfReader != nil, "there is no LibreOffice Writer")
  )
  func `LibreOffice prints every page with its number and its headings`() throws {
    let folder = try Self.files.get()
    let made = try folder.shell(
      """
      soffice --headless "-env:UserInstallation=file://$PWD/office" --convert-to pdf \\
        --outdir pdf *.docx pages/*.docx && for file in pdf/*.pdf; do pdftotext -layout "$file"; done
      """
    )
    #expect(made.status == 0, "\(made.error)")
    for name in Self.names.map({ $0.replacing("pages/", with: "") }) {
      let text = try String(contentsOfFile: "\(folder.path)/pdf/\(name).txt", encoding: .utf8)
      let sheets = text.split(separator: "\u{C}")
      for (place, sheet) in sheets.enumerated() {
        #expect(
          sheet.filter { !$0.isWhitespace }.hasSuffix("\(place + 1)/\(sheets.count)"),
          "\(name) \(place)"
        )
      }
    }
  }
}
