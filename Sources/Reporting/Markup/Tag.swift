/// The elements that pages are made of, those of their pictures among them.
///
/// There is none that runs a program, fetches anything, or takes input.
enum Tag: String, Hashable, Sendable {
  case html, head, meta, link, title, style, body
  case nav, main, footer, section, div, details, summary
  case h1, h2, h3
  case p, blockquote, figure, figcaption
  case ul, ol, li, dl, dt, dd
  case table, caption, thead, tbody, tr, th, td
  case a, span, strong, code, br
  case svg, desc, g, path, line, rect, text

  /// How the characters of an element are laid out.
  enum Form: Hashable, Sendable {
    /// A mark that holds nothing and has no end.
    case void
    /// A mark of a picture, which ends within itself.
    case shape
    /// Words among others.
    case words
    /// A line of its own.
    case line
    /// A line before what it holds, and one behind.
    case frame
  }

  /// How the characters of the element are laid out.
  var form: Form {
    switch self {
    case .meta, .link, .br: .void
    case .path, .line, .rect: .shape
    case .a, .span, .strong, .code, .text, .th, .td, .dt, .dd: .words
    case .title, .style, .h1, .h2, .h3, .p, .figcaption, .li, .caption, .tr, .desc, .summary: .line
    case .html, .head, .body, .nav, .main, .footer, .section, .div, .details, .blockquote, .figure,
      .ul, .ol,
      .dl, .table, .thead, .tbody, .svg, .g:
      .frame
    }
  }
}
