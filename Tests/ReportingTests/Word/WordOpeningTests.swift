import Foundation
import TestSupport
import Testing

@testable import Reporting

/// Random Word files, opened by programs that people have; those of the demonstration's year are opened
/// in EndToEndTests.
@Suite(.serialized)
struct WordOpeningTests {
  /// Opens every file of a folder with a program, and compares the words that it finds, without spaces,
  /// with those in the file.
  ///
  /// The converters take many files at once. What they leave out is not text: the alternative text of
  /// pictures, and the marks of lists.
  private static let script = """
    import glob, json, subprocess, sys, zipfile
    from xml.etree import ElementTree

    reader, folder = sys.argv[1:]
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    names = sorted(glob.glob(folder + "/*.docx"))

    def squeezed(text): return "".join(text.split())

    def written(name):
      tree = ElementTree.fromstring(zipfile.ZipFile(name).read("word/document.xml"))
      return squeezed("".join(part.text or "" for part in tree.iter(word + "t")))

    def docx(names):
      import docx
      from docx.table import Table
      for name in names:
        opened = docx.Document(name)
        list(opened.inline_shapes)
        words = []
        for part in opened.iter_inner_content():
          cells = [c for r in part.rows for c in r.cells] if isinstance(part, Table) else [part]
          words += [cell.text for cell in cells]
        yield "".join(words)

    def pandoc(names):
      def words(part):
        if isinstance(part, list): return "".join(map(words, part))
        if not isinstance(part, dict): return ""
        kind, content = part.get("t"), part.get("c")
        if kind == "Str": return content
        if kind in ("Code", "Math"): return content[1]
        return "" if kind == "Image" else words(list(part.values()))
      for name in names:
        told = subprocess.run(["pandoc", "-f", "docx", "-t", "json", name],
                              capture_output=True, text=True, check=True).stdout
        yield words(json.loads(told)["blocks"])

    def office(names):
      left_out = {"title", "desc", "binary-data"}
      def words(part):
        if part.tag.split("}")[-1] in left_out: return part.tail or ""
        return (part.text or "") + "".join(map(words, part)) + (part.tail or "")
      # It takes no more than 255 words, and says nothing of the files that it leaves out then.
      for start in range(0, len(names), 200):
        some = names[start:start + 200]
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office",
                        "--convert-to", "fodt", "--outdir", folder + "/read", *some],
                       stdout=subprocess.DEVNULL, check=True)
        for name in some:
          number = name.split("/")[-1][:-5]
          tree = ElementTree.parse(f"{folder}/read/{number}.fodt")
          text = tree.find(".//{urn:oasis:names:tc:opendocument:xmlns:office:1.0}text")
          yield words(text)

    for name, found in zip(names, {"docx": docx, "pandoc": pandoc, "office": office}[reader](names)):
      if squeezed(found) != written(name):
        sys.exit(f"{name}: {written(name)!a} is {squeezed(found)!a}")
    print(len(names))
    """

  /// Makes so many random documents, and has the script open them.
  private func open(_ count: Int, with reader: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "words-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomText(seed: 47)
    for number in 0..<count {
      let bytes = WordFile(paper: .letter).bytes(of: Document(random.blocks()))
      try Data(bytes).write(to: folder.appending(path: "\(number).docx"))
    }
    try Self.script.write(
      to: folder.appending(path: "look.py"),
      atomically: true,
      encoding: .utf8
    )
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", folder.path() + "/look.py", reader, folder.path()]
    python.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": Tool.packages ?? ""]
    ) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    (python.standardOutput, python.standardError) = (output, errors)
    try python.run()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    let opened = output.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(String(decoding: opened, as: UTF8.self) == "\(count)\n")
    #expect(
      python.terminationStatus == 0,
      "\(String(decoding: complaint.suffix(2_000), as: UTF8.self))"
    )
  }

  @Test(
    .enabled(if: Tool.package("docx") != nil, "ROUNDS_TOOLS names no folder with python-docx")
  )
  func `python-docx finds every word of any document`() throws {
    try open(Proof.size(Search.size / 20, whole: 10_000), with: "docx")
  }

  @Test(.enabled(if: Tool.pandoc != nil && Tool.python != nil, "there is no pandoc"))
  func `pandoc finds every word of any document`() throws {
    try open(Proof.size(Search.size / 50, whole: 10_000), with: "pandoc")
  }

  @Test(.enabled(if: Tool.office != nil && Tool.python != nil, "there is no LibreOffice Writer"))
  func `LibreOffice finds every word of any document`() throws {
    try open(Proof.size(Search.size / 20, whole: 10_000), with: "office")
  }
}
