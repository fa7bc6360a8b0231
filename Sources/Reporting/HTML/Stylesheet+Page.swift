extension Stylesheet {
  /// How every page looks; in this order, as later rules override earlier ones.
  static let page = Stylesheet(colors, text, places, blocks, pictures, screens, paper)

  /// Ink and paper, by day and by night: at least 4.5 to 1 for whatever is read.
  private static let colors: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #fdfcf8; --ink: #1c2024; --quiet: #575d64; --line: #d8d4ca; --ground: #f3f0e8;
      --link: #134f78; --accent: #a4501a;
      --c0: #134f78; --c1: #a4501a; --c2: #2c6b3f; --c3: #7a3b78;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14181c; --ink: #e9e6df; --quiet: #a8adb3; --line: #3a4047; --ground: #1e2429;
        --link: #92c8ec; --accent: #f0a878;
        --c0: #92c8ec; --c1: #f0a878; --c2: #94d3a5; --c3: #dba6d8;
      }
    }
    """

  /// Words.
  private static let text: StaticString = """
    html {
      font: clamp(1rem, 0.92rem + 0.32vw, 1.3rem)/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans",
        "DejaVu Sans", sans-serif;
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
    }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1 { font-size: 1.7em; margin: 0.6em 0 0.3em; }
    h2 { font-size: 1.2em; margin: 1.9em 0 0.5em; padding-top: 0.5em; border-top: 1px solid var(--line); }
    h3 { font-size: 1em; margin: 1.4em 0 0.4em; text-wrap: wrap; }
    p, ul, ol, dl, blockquote, figure { margin: 0.5em 0; }
    main a { white-space: nowrap; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
    a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    :target { background: var(--ground); box-shadow: 0 0 0 0.3em var(--ground); scroll-margin-top: 4em; }
    .aside { color: var(--quiet); font-size: 0.9em; }
    code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 0.92em; }
    """

  /// Where the page begins, what is read first, and the links to its sections.
  private static let places: StaticString = """
    main { max-width: 44rem; margin: 0 auto; padding: 0 1.1rem 4rem; }
    main:focus { outline: none; }
    .brief h2 { margin-top: 1.1em; border: none; padding: 0; color: var(--accent); font-size: 1.05em; }
    .brief { padding-bottom: 1rem; }
    .skip { position: absolute; left: -99rem; padding: 0.5em 1em; background: var(--paper); z-index: 1; }
    .skip:focus { left: 0.5rem; top: 0.5rem; }
    nav { background: var(--ground); border-bottom: 1px solid var(--line); }
    nav ul {
      list-style: none; margin: 0; padding: 0.2rem 1.1rem; display: flex; gap: 0 1.1em;
      overflow-x: auto; white-space: nowrap; font-size: 0.9em;
    }
    nav a { display: inline-block; padding: 0.5em 0; }
    """

  /// Lists, quotations, labels, tables.
  private static let blocks: StaticString = """
    ul, ol { padding-left: 1.3em; }
    li { margin: 0.3em 0; }
    li > p:first-child, li > blockquote:first-child { margin-top: 0; }
    blockquote { margin-left: 0.2em; padding-left: 0.9em; border-left: 3px solid var(--line); }
    blockquote p { margin: 0; }
    dl > div { display: grid; grid-template-columns: minmax(5em, min(11em, 30%)) 1fr; gap: 0 1em; padding: 0.15em 0; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .scroll { overflow-x: auto; margin: 0.6em 0; }
    table { border-collapse: collapse; width: 100%; font-size: 0.92em; }
    caption { text-align: left; padding-bottom: 0.4em; color: var(--quiet); }
    th, td { text-align: left; vertical-align: top; padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; }
    thead th { color: var(--quiet); border-bottom-width: 2px; }
    tr:has(:target) { background: var(--ground); }
    .cards { list-style: none; padding: 0 1px 1px 0; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0; }
    .cards li {
      margin: 0 -1px -1px 0; padding: 1.2em 1.2em 0.8em; min-height: 9em; border: 1px dashed var(--quiet);
      font-size: 1.35em; display: flex; flex-direction: column; justify-content: space-between;
      break-inside: avoid;
    }
    .cards .aside { font-size: 0.6em; }
    .ruled { height: 2.2em; border-bottom: 1px solid var(--quiet); break-inside: avoid; }
    details { margin: 1.4em 0; border-top: 1px solid var(--line); padding-top: 0.5em; }
    summary { cursor: pointer; font-weight: 600; }
    .form { table-layout: fixed; }
    .form td { height: 8mm; border: 1px solid var(--line); padding: 0; }
    .form th { padding-left: 0.3em; }
    .form th:first-child { width: 4.5em; }
    .form th:nth-child(3) { width: 4.5em; }
    .form th:last-child { width: 2em; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    """

  /// Pictures; what differs in color differs in shape, dashes or depth as well.
  private static let pictures: StaticString = """
    figure { margin: 0.8em 0; }
    svg { display: block; width: 100%; max-width: 36rem; height: auto; overflow: visible; }
    figure + details { margin: 0.3em 0 1em; border: none; padding: 0; font-size: 0.9em; }
    figcaption { color: var(--quiet); font-size: 0.9em; margin-top: 0.4em; }
    svg text { font-size: 11px; fill: var(--ink); }
    svg .quiet { fill: var(--quiet); font-size: 10px; }
    svg .strong { font-weight: 600; }
    .axis { stroke: var(--quiet); stroke-width: 1; }
    .guide { stroke: var(--line); stroke-width: 1; }
    .aim { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 2 3; }
    .ground { fill: var(--ground); }
    .depth0, .depth1, .depth2, .depth3 { fill: var(--c0); stroke: var(--c0); stroke-width: 1; }
    .depth0 { fill-opacity: 0.06; }
    .depth1 { fill-opacity: 0.36; }
    .depth2 { fill-opacity: 0.68; }
    .s0, .s4 { --c: var(--c0); }
    .s1, .s5 { --c: var(--c1); }
    .s2, .s6 { --c: var(--c2); }
    .s3, .s7 { --c: var(--c3); }
    .full { fill: var(--c); }
    .open { fill: none; stroke: var(--c); stroke-width: 1.6; }
    .line { fill: none; stroke: var(--c); stroke-width: 1.8; }
    .line.s1 { stroke-dasharray: 7 3; }
    .line.s2 { stroke-dasharray: 2 3; }
    .line.s3 { stroke-dasharray: 9 3 2 3; }
    .line.s4 { stroke-dasharray: 4 4; }
    .line.s5 { stroke-dasharray: 12 4; }
    .line.s6 { stroke-dasharray: 1 5; }
    .line.s7 { stroke-dasharray: 6 2 1 2 1 2; }
    @media (forced-colors: active) {
      .full, [class^=depth] { fill: CanvasText; stroke: CanvasText; }
      .open, .line, .axis, .aim { stroke: CanvasText; }
      svg text { fill: CanvasText; }
    }
    """

  /// Wide screens have the links beside the page.
  private static let screens: StaticString = """
    @media screen and (min-width: 72em) {
      body:has(nav) { display: grid; grid-template-columns: 15rem minmax(0, 1fr); }
      nav { border: none; background: none; }
      nav ul {
        position: sticky; top: 0; display: block; white-space: normal; padding: 1.6rem 0 1rem 1.6rem;
        max-height: 100vh; overflow-y: auto; box-sizing: border-box;
      }
      nav li { margin: 0; }
      nav a { padding: 0.25em 0; text-decoration: none; }
      nav a:hover { text-decoration: underline; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    """

  /// Paper: pages have numbers, no block is torn, what is read first has a page of its own.
  private static let paper: StaticString = """
    @page {
      margin: 17mm 17mm 20mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #575d64; }
    }
    @media print {
      html { font-size: 10.2pt; line-height: 1.4; }
      body { background: none; }
      nav, .skip { display: none; }
      main { max-width: none; padding: 0; }
      h1 { margin-top: 0; }
      h2 { margin-top: 1.2em; }
      a { color: inherit; text-decoration: none; }
      details::details-content { content-visibility: visible; }
      .tall, figure:not(.tall) + details, .tall + details > summary { display: none; }
      h1, h2, h3, caption, thead { break-after: avoid; break-inside: avoid; }
      p, li, blockquote, dl > div, tr, figure { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      figure { break-after: avoid; }
      figure svg { max-width: 14cm; }
      .scroll { overflow: visible; }
      section:has(> .form) ~ section:has(> .form) { break-before: page; }
      section:has(> .form) h2 { border: none; margin-top: 0.8em; }
    }
    """
}
