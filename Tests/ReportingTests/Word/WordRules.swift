import TestSupport

/// What Word refuses a file for, or mends with a complaint, as far as it is known.
struct WordRules {
  private var names: [String] = []
  private var parts: [String: XMLTree] = [:]
  /// The pictures, as what is drawn in them.
  private(set) var pictures: [String: MetafileRecords] = [:]
  /// What is wrong with the file.
  private(set) var faults: [String] = []

  /// Holds a file against the rules.
  init(_ bytes: [UInt8]) {
    guard let archive = StoredArchive(bytes) else {
      faults = ["It is no archive."]
      return
    }
    names = archive.entries.map(\.name)
    for (name, bytes) in archive.entries {
      parts[name] = XMLTree.read(bytes)
      pictures[name] = MetafileRecords(bytes)
    }
    for name in names where parts[name] == nil && pictures[name] == nil {
      faults.append("\(name) is broken")
    }
    checkPackage()
    if let body = text?.children.first { check(body) }
  }

  /// The text.
  var text: XMLTree? { parts["word/document.xml"] }

  private mutating func demand(_ isTrue: Bool, _ fault: String) {
    if !isTrue { faults.append(fault) }
  }
}

extension WordRules {
  /// Every part has a type, every relation leads to a part, and nobody is named.
  private mutating func checkPackage() {
    demand(names.first == "[Content_Types].xml", "types first")
    let types = parts["[Content_Types].xml"]?.children("Override") ?? []
    let typed = Set(types.compactMap { $0.attributes["PartName"] })
    let usual = parts["[Content_Types].xml"]?.children("Default") ?? []
    let extensions = Set(usual.compactMap { $0.attributes["Extension"] })
    for name in names where !name.hasSuffix(".rels") && name.first != "[" {
      let isTyped = typed.contains("/" + name)
      demand(isTyped || pictures[name] != nil && extensions.contains("emf"), "\(name) has no type")
    }
    for part in typed { demand(parts[String(part.dropFirst())] != nil, "\(part) is not there") }
    for (name, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
      let relations = parts[name]?.children ?? []
      demand(!relations.isEmpty, "\(name) is empty")
      demand(Set(relations.map { $0.attributes["Id"] }).count == relations.count, "\(name) twice")
      for relation in relations {
        let target = folder + (relation.attributes["Target"] ?? "")
        let isThere = parts[target] != nil || pictures[target] != nil
        demand(isThere && relation.attributes["TargetMode"] == nil, target)
      }
    }
    let properties = parts["docProps/core.xml"]?.children.map(\.name) ?? []
    demand(Set(properties).isSubset(of: ["dc:title", "dc:language"]), "\(properties)")
  }

  /// The order of elements, and that whatever is named is there.
  private mutating func check(_ body: XMLTree) {
    demand(body.children.last?.name == "w:sectPr", "the section comes last")
    for block in body.children.dropLast() {
      demand(["w:p", "w:tbl"].contains(block.name), "\(block.name) in the body")
    }
    for (one, next) in zip(body.children, body.children.dropFirst()) where one.name == "w:tbl" {
      demand(next.name == "w:p", "no paragraph after a table")
    }
    for table in body.all("w:tbl") { check(table: table) }
    for paragraph in body.all("w:p") {
      let names = paragraph.children.map(\.name)
      demand(!names.dropFirst().contains("w:pPr"), "properties not first")
      let held: Set = ["w:pPr", "w:r", "w:hyperlink", "w:bookmarkStart", "w:bookmarkEnd"]
      demand(held.isSuperset(of: names), "\(names)")
      let order = [
        "w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:numPr", "w:ind", "w:jc",
      ]
      let properties = paragraph.children.first?.children.map(\.name) ?? []
      demand(order.filter(properties.contains) == properties, "\(properties)")
    }
    for run in body.all("w:r") {
      demand(!run.children.dropFirst().contains { $0.name == "w:rPr" }, "run properties")
    }
    checkNames(in: body)
    checkPictures(in: body)
  }

  /// Every picture is told, has a size, and is a file of its own.
  private mutating func checkPictures(in body: XMLTree) {
    let relations = parts["word/_rels/document.xml.rels"]?.children ?? []
    var used: [String] = []
    for (place, picture) in body.all("wp:inline").enumerated() {
      let parts = ["wp:extent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"]
      demand(picture.children.map(\.name) == parts, "parts of a picture")
      let told = picture.children("wp:docPr").first?.attributes ?? [:]
      demand(told["id"] == "\(place + 1)" && told["descr"] != nil, "\(told)")
      for size in picture.all("wp:extent") + picture.all("a:ext") {
        let sides = ["cx", "cy"].compactMap { size.attributes[$0].flatMap { Int($0) } }
        demand(sides.count == 2 && sides.allSatisfy { $0 > 0 && $0 < 9_000_000 }, "\(sides)")
      }
      let id = picture.all("a:blip").first?.attributes["r:embed"]
      let target = relations.first { $0.attributes["Id"] == id }?.attributes["Target"] ?? ""
      demand(pictures["word/" + target] != nil, "no picture \(target)")
      used.append(target)
    }
    demand(Set(used).count == pictures.count && used.count == pictures.count, "unused pictures")
  }

  private mutating func check(table: XMLTree) {
    demand(table.children.prefix(2).map(\.name) == ["w:tblPr", "w:tblGrid"], "head of a table")
    let columns = table.children("w:tblGrid").first?.children.count ?? 0
    let rows = table.children("w:tr")
    demand(rows.count == table.children.count - 2 && columns > 0, "rows")
    for (place, row) in rows.enumerated() {
      demand((row.all("w:tblHeader").count == 1) == (place == 0), "the row that repeats")
      demand(row.children("w:tc").count == columns, "cells")
      for cell in row.children("w:tc") {
        demand(cell.children.map(\.name) == ["w:tcPr", "w:p"], "a cell")
      }
    }
  }

  private mutating func checkNames(in body: XMLTree) {
    let styles = Set(
      parts["word/styles.xml"]?.children.compactMap { $0.attributes["w:styleId"] } ?? []
    )
    for name in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
      for use in body.all(name) {
        demand(styles.contains(use.attributes["w:val"] ?? ""), "no style \(use.attributes)")
      }
    }
    let lists = parts["word/numbering.xml"]?.children("w:num") ?? []
    let numbers = Set(lists.compactMap { $0.attributes["w:numId"] })
    demand(numbers.count == lists.count, "two lists of a number")
    for use in body.all("w:numId") {
      demand(numbers.contains(use.attributes["w:val"] ?? ""), "no list")
    }
    for level in body.all("w:ilvl") {
      demand((0...8).contains(Int(level.attributes["w:val"] ?? "") ?? 9), "too deep")
    }
    let marks = body.all("w:bookmarkStart")
    let places = marks.compactMap { $0.attributes["w:name"] }
    demand(Set(places).count == places.count && places.allSatisfy { $0.count <= 40 }, "places")
    let ends = Set(body.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] })
    demand(ends.count == marks.count, "an open place")
    demand(ends == Set(marks.compactMap { $0.attributes["w:id"] }), "an open place")
    for link in body.all("w:hyperlink") {
      demand(places.contains(link.attributes["w:anchor"] ?? ""), "a link to nowhere")
    }
  }
}

extension XMLTree {
  /// The words of a part of a text, its lines apart.
  var words: String {
    all.map { $0.name == "w:t" ? $0.text : $0.name == "w:br" ? "\n" : "" }.joined()
  }

  /// The style of a paragraph.
  var style: String? { all("w:pStyle").first?.attributes["w:val"] }
}
