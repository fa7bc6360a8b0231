import Foundation
import TestSupport
import Testing

/// Projects for research, held against the standard's own schemas and loaded by a program of others.
@Suite(.serialized)
struct ResearchReaderTests {
  /// Validates, loads, and compares every mark with the notes as JSON has them.
  private static let script = """
    import json, re, subprocess, sys, zipfile
    from lxml import etree
    from pyrefiqda import RefiCodebook, RefiProject

    folder = sys.argv[1]
    space = "{urn:QDA-XML:project:1.0}"

    def valid(tree, schema):
      etree.XMLSchema(etree.parse(f"{folder}/refi-qda-standard/{schema}.xsd")).assertValid(tree)

    def project(name):
      with zipfile.ZipFile(name) as archive:
        assert archive.testzip() is None
        tree = etree.ElementTree(etree.fromstring(archive.read("project.qde")))
        texts = {n[8:]: archive.read(n).decode("utf-8") for n in archive.namelist() if n[:8] == "sources/"}
      valid(tree, "Project")
      loaded = RefiProject.load(name, extract_dir=name + ".d")
      assert len(loaded.sources.text_source) == len(tree.findall(f".//{space}TextSource"))
      return tree.getroot(), texts

    def marks(root, texts):
      for source in root.iter(space + "TextSource"):
        text = texts[source.get("plainTextPath")[len("internal://"):]]
        for mark in source.findall(space + "PlainTextSelection"):
          yield mark.get("name"), text[int(mark.get("startPosition")):int(mark.get("endPosition"))]

    def basic(text): return re.sub("[\\U00010000-\\U0010FFFF]", "\\uFFFD", text)

    def notes(name):
      standing = [n for n in json.load(open(name, encoding="utf-8"))["notes"]
                  if not n["withdrawn"] and not n["redacted"]]
      return {n["id"]: basic(n["text"]) for n in standing}

    if sys.argv[2] == "codes":
      valid(etree.parse(sys.argv[3]), "Codebook")
      print(len(RefiCodebook.load(sys.argv[3]).codes.code))
    elif sys.argv[2] == "notes":
      wanted, found = notes(sys.argv[4]), dict(marks(*project(sys.argv[3])))
      for name, text in wanted.items(): assert found[name] == text, (name, found.get(name), text)
      print(len(wanted))
    else:
      # Two projects put into one, as a program does: what has one identity is one.
      (one, some), (other, more) = project(sys.argv[3]), project(sys.argv[4])
      for kind in ("CodeBook/Codes", "Cases", "Sources", "Notes"):
        path = "/".join(space + part for part in kind.split("/"))
        here, there = one.find(path), other.find(path)
        known = {e.get("guid"): e for e in here.iter() if e.get("guid")}
        for part in there:
          same = known.get(part.get("guid"))
          if same is None: here.append(part)
          else:
            assert same.get("name") == part.get("name"), part.get("name")
            for below in list(part):
              if below.get("guid") not in known: same.append(below)
      valid(etree.ElementTree(one), "Project")
      for kind in ("Code", "TextSource", "Note"):
        names = [e.get("name").lower() for e in one.iter(space + kind)]
        assert len(names) == len(set(names)), kind
      ids = [e.get("guid") for e in one.iter() if e.get("guid")]
      assert len(ids) == len(set(ids))
      assert {e.get("targetGUID") for e in one.iter() if e.get("targetGUID")} <= set(ids)
      print(len(list(marks(one, some | more))))
    """

  private static let isThere =
    Tool.package("pyrefiqda") != nil && Tool.package("refi-qda-standard") != nil

  private func look(_ folder: TemporaryFolder, _ words: String) throws -> Int {
    let look = try folder.python(Self.script, "\"\(Tool.packages ?? "")\" \(words)")
    #expect(look.status == 0, "\(look.error)")
    return Int(look.output.split(separator: "\n").last ?? "") ?? 0
  }

  @Test(.enabled(if: isThere, "ROUNDS_TOOLS names no folder with pyrefiqda and its schemas"))
  func `every round of the year is valid by both schemas, and two become one`() throws {
    let folder = try TemporaryFolder.withYear()
    let made = try folder.shell(
      """
      cd year && for name in $(ls -d */ | grep -v pages | tr -d /); do
        "$ROUNDS" export $name --to qdpx -o ../$name.qdpx && \\
        "$ROUNDS" export $name --to qdc -o ../$name.qdc && \\
        "$ROUNDS" --round $name summary --for group --format json > ../$name.json || exit 1
      done && "$ROUNDS" export --to qdpx --all -o ../all.qdpx && ls -d */ | grep -v pages | tr -d /
      """
    )
    try #require(made.status == 0, "\(made.error)")
    let names = made.output.split(separator: "\n").filter { !$0.contains(".") }
    #expect(names.count > 1)
    for name in names {
      #expect(try look(folder, "codes \(name).qdc") > 0)
      #expect(try look(folder, "notes \(name).qdpx \(name).json") > 0)
    }
    #expect(try look(folder, "merge \(names[0]).qdpx \(names[1]).qdpx") > 0)
    #expect(try look(folder, "merge all.qdpx \(names[0]).qdpx") > 0)
  }

  @Test(.enabled(if: isThere, "ROUNDS_TOOLS names no folder with pyrefiqda and its schemas"))
  func `marks stand on their notes after emoji and accents, over 5,000 notes`() throws {
    let folder = try TemporaryFolder.withRound()
    let notes = (0..<5_000).map { number in
      let label = ["T", "S", "C", "K"][number % 4]
      let extra = ["", "👩‍🏫 ", "e\u{301}\u{323} ", "分数 ", "<b>&amp; "][number % 5]
      return "9:\(10 + number / 120) \(label): writes \(extra)\(number) on the board"
    }
    let text = notes.joined(separator: "\r\n")
    try text.write(toFile: folder.path + "/notes.txt", atomically: true, encoding: .utf8)
    let made = try folder.shell(
      """
      "$ROUNDS" visit plan 2 --day 2001-01-12 > plan.txt && \\
      "$ROUNDS" import notes.txt --visit 2 > import.txt; \\
      "$ROUNDS" export --to qdpx && \\
      "$ROUNDS" summary --for group --format json > notes.json
      """
    )
    try #require(made.status == 0, "\(made.error)")
    #expect(made.error.replacing("\n", with: " ").contains("2000 characters"))
    #expect(try look(folder, "notes harbor.qdpx notes.json") == 5_000)
  }
}
