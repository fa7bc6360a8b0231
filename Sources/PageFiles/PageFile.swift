/// The page as a file: the shell, the module and what is put into it, in one HTML document that may
/// load nothing else.
package struct PageFile: Sendable {
  /// What the page is for, by name: an invitation, vocabularies, exercises.
  package var contents: [String: String]

  /// A page with contents.
  package init(contents: [String: String] = [:]) { self.contents = contents }

  /// Whether this program was built with the page's module.
  package static var isBuiltIn: Bool { PageShell.module != nil }
}

extension PageFile {
  /// The page as one file that is opened by itself; `nil` where the program has no module.
  package var file: String? {
    PageShell.module.map { document(module: $0, links: "", connecting: "") }
  }

  /// The page as the files of a web site, by their names.
  ///
  /// It can be added to a home screen, and works offline from then on. Nothing of a round belongs into it.
  package var site: [(name: String, text: String)]? {
    let links = """

      <link rel="manifest" href="page.webmanifest">
      <link rel="apple-touch-icon" href="icon.svg">
      <meta name="apple-mobile-web-app-capable" content="yes">
      <meta name="mobile-web-app-capable" content="yes">
      """
    let connecting = "connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    guard let module = PageShell.module else { return nil }
    let page = document(module: module, links: links, connecting: connecting, isSite: true)
    let worker = PageShell.worker.replacing("{{version}}", with: SHA256(page.utf8).hexadecimal)
    return [
      ("index.html", page), ("page.webmanifest", PageShell.manifest), ("icon.svg", PageShell.icon),
      ("worker.js", worker),
    ]
  }

  /// The document with a module in it.
  func document(
    module: String,
    links: String,
    connecting: String,
    isSite: Bool = false
  ) -> String {
    var script = PageShell.script
    if isSite { script += PageShell.registration }
    let style = PageShell.style
    let policy = """
      default-src 'none'; script-src 'sha256-\(SHA256(script.utf8).base64)' 'wasm-unsafe-eval'; \
      style-src 'sha256-\(SHA256(style.utf8).base64)'; img-src 'self' data:; \(connecting)\
      base-uri 'none'; form-action 'none'
      """
    // The shell first: what is put in holds marks of its own, which are nobody's to fill.
    return PageShell.document.filling([
      ("policy", policy), ("links", links), ("style", style), ("script", script),
      ("module", module), ("data", data),
    ])
  }

  /// The contents as an object that a script element can hold: nothing in it can end the element.
  var data: String {
    let members = contents.sorted { $0.key < $1.key }.map { name, text in
      "\(PageFile.quoted(name)):\(PageFile.quoted(text))"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension String {
  /// The text with values in its places, each of which it has once, in whatever order.
  fileprivate func filling(_ values: [(name: String, value: String)]) -> String {
    var filled = ""
    var rest = self[...]
    while let open = rest.firstRange(of: "{{"), let close = rest.firstRange(of: "}}") {
      let name = rest[open.upperBound..<close.lowerBound]
      filled += rest[..<open.lowerBound]
      filled += values.first { $0.name == name }?.value ?? ""
      rest = rest[close.upperBound...]
    }
    return filled + rest
  }
}
