import Packaging

extension ResearchProject {
  /// The project as one file (`.qdpx`): the project itself, and its texts beside it.
  package var bytes: [UInt8] {
    var archive = Archive()
    archive.add(projectXML.document, as: "project.qde")
    for (id, text) in sources.map({ ($0.id, $0.text) }) + memos.map({ ($0.id, $0.text) }) {
      archive.add(text.bytes, as: "sources/\(id.text).txt")
    }
    return archive.bytes
  }

  /// The codes alone (`.qdc`).
  package var codebook: [UInt8] {
    let codes = families.map { $0.xml(withMemos: false) }
    return XML(
      "CodeBook",
      ["xmlns": "urn:QDA-XML:codebook:1.0", "origin": "rounds"],
      [XML("Codes", [:], codes)]
    ).document
  }
}

extension ResearchProject {
  /// Who made everything, for programs that want to know: the group, and nobody in it.
  private static let user = ResearchID("user", "group").text

  private var projectXML: XML {
    let cases = sources.map { source in
      XML(
        "Case",
        ["guid": ResearchID("case", source.id.text).text, "name": source.name],
        [XML("SourceRef", ["targetGUID": source.id.text])]
      )
    }
    let codes = families.map { $0.xml(withMemos: true) }
    let texts = sources.map { source in
      text(
        "TextSource",
        source.id,
        source.name,
        source.selections.map { xml(of: $0) }
      )
    }
    let notes = memos.map { text("Note", $0.id, $0.name, []) }
    let parts = [
      XML("Users", [:], [XML("User", ["guid": Self.user, "name": "group"])]),
      XML("CodeBook", [:], [XML("Codes", [:], codes)]),
    ]
    let lists: [(StaticString, [XML])] = [("Cases", cases), ("Sources", texts), ("Notes", notes)]
    return XML(
      "Project",
      [
        "xmlns": "urn:QDA-XML:project:1.0", "name": name, "origin": "rounds",
        "creatingUserGUID": Self.user, "creationDateTime": made.researchTime,
        "modifyingUserGUID": Self.user, "modifiedDateTime": made.researchTime,
      ],
      parts + lists.filter { !$0.1.isEmpty }.map { XML($0.0, [:], $0.1) }
    )
  }

  /// A text that lies in a file of its own.
  private func text(
    _ kind: StaticString,
    _ id: ResearchID,
    _ name: String,
    _ parts: [XML]
  ) -> XML {
    XML(
      kind,
      [
        "guid": id.text, "name": name, "plainTextPath": "internal://\(id.text).txt",
        "creatingUser": Self.user, "creationDateTime": made.researchTime,
        "modifyingUser": Self.user, "modifiedDateTime": made.researchTime,
      ],
      parts
    )
  }

  private func xml(of selection: Selection) -> XML {
    let time = (selection.at ?? made).researchTime
    let codings = selection.codes.map { code in
      XML(
        "Coding",
        [
          "guid": ResearchID("coding", "\(selection.id.text) \(code.text)").text,
          "creatingUser": Self.user, "creationDateTime": time,
        ],
        [XML("CodeRef", ["targetGUID": code.text])]
      )
    }
    let memos = selection.memos.map { XML("NoteRef", ["targetGUID": $0.text]) }
    return XML(
      "PlainTextSelection",
      [
        "guid": selection.id.text, "name": selection.name,
        "startPosition": "\(selection.range.lowerBound)",
        "endPosition": "\(selection.range.upperBound)",
        "creatingUser": Self.user, "creationDateTime": time,
        "modifyingUser": Self.user, "modifiedDateTime": time,
      ],
      codings + memos
    )
  }
}

extension ResearchProject.CodeFamily {
  /// The heading with its codes below it.
  fileprivate func xml(withMemos: Bool) -> XML {
    let below = codes.map { $0.xml(withMemo: withMemos, isCodable: true, []) }
    return heading.xml(withMemo: false, isCodable: false, below)
  }
}

extension ResearchProject.Code {
  fileprivate func xml(withMemo: Bool, isCodable: Bool, _ below: [XML]) -> XML {
    let about = description.isEmpty ? [] : [XML("Description", text: description)]
    let memos = withMemo ? memo.map { [XML("NoteRef", ["targetGUID": $0.text])] } ?? [] : []
    return XML(
      "Code",
      ["guid": id.text, "name": name, "isCodable": isCodable ? "true" : "false"],
      about + memos + below
    )
  }
}
