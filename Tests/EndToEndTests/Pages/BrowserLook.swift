import Foundation
import TestSupport
import Testing

/// What a browser makes of a page.
struct BrowserLook: Decodable {
  /// Whether the page is shown by night.
  var isDark: Bool
  /// The rules of accessibility that something offends, each with what does.
  var violations: [String]
  /// How many rules were kept.
  var passes: Int
  /// What the page asked for from elsewhere.
  var resources: [String]
  /// How many links there are.
  var links: Int
  /// The links that the keyboard does not come to, or in another order than they are read in.
  var unreached: [String]
  /// By how many points the page is wider than the screen.
  var overhang: Int

  /// How the page is shown.
  enum Light: Int, CaseIterable {
    case night, day
  }

  /// Looks at a page of a folder in a browser, with the rules of accessibility beside it.
  ///
  /// The page's own policy would keep them out, and it would hide what the page may ask for: the copy
  /// that is looked at has none.
  static func at(_ name: String, in folder: TemporaryFolder, by light: Light) throws -> BrowserLook
  {
    let page = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
    let policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/
    try #require(page.firstMatch(of: policy) != nil)
    let rules = try String(contentsOfFile: try #require(Tool.rules), encoding: .utf8)
    let script = "<script>\(rules)</script><script>\(probe)</script></body>"
    let copy = page.replacing(policy, with: "").replacing("</body>", with: script)
    try copy.write(toFile: "\(folder.path)/probe.html", atomically: true, encoding: .utf8)
    let options = """
      --window-size=390,844 --virtual-time-budget=30000 \
      --blink-settings=preferredColorScheme=\(light.rawValue)
      """
    let shown = try folder.browse("probe.html", options).output
    let found = try #require(
      shown.firstMatch(of: /LOOK ([A-Za-z0-9+\/=]+) KOOL/),
      "\(shown.suffix(400))"
    )
    let data = try #require(Data(base64Encoded: String(found.1)))
    return try JSONDecoder().decode(BrowserLook.self, from: data)
  }

  /// What runs beside the page and tells what there is to see.
  private static let probe = """
    addEventListener("load", async () => {
      const found = await axe.run(document);
      const links = [...document.querySelectorAll("a[href]")];
      const look = {
        isDark: matchMedia("(prefers-color-scheme: dark)").matches,
        violations: found.violations.map(
          rule => rule.id + ": " + rule.nodes.map(node => node.html).join(" ")),
        passes: found.passes.length,
        resources: performance.getEntriesByType("resource").map(entry => entry.name),
        links: links.length,
        unreached: links.filter(link => {
          link.focus();
          return document.activeElement !== link || link.tabIndex !== 0;
        }).map(link => link.outerHTML),
        overhang: Math.max(0, document.documentElement.scrollWidth - innerWidth)
      };
      const bytes = new TextEncoder().encode(JSON.stringify(look));
      document.body.append("LOOK " + btoa(String.fromCharCode(...bytes)) + " KOOL");
    });
    """
}

extension TemporaryFolder {
  /// Shows a page of the folder in a browser without a screen, and gives what happened to it.
  func browse(_ name: String, _ options: String = "") throws -> Result {
    try shell(
      """
      "\(Tool.browser ?? "chromium")" --headless=new --no-sandbox --disable-gpu \
        --disable-dev-shm-usage --user-data-dir="$PWD/browser" --enable-logging=stderr \(options) --dump-dom "file://$PWD/\(name)"
      """
    )
  }
}
