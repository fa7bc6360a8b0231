extension Block {
  /// Everything that is read in the block, in order.
  var phrases: [Phrase] {
    switch self {
    case .title(let phrase), .heading(let phrase), .subheading(let phrase), .paragraph(let phrase):
      [phrase]
    case .list(_, let items): items.joined().flatMap(\.phrases)
    case .quotation(let words, let remark): [words] + (remark.map { [$0] } ?? [])
    case .labelled(let lines): lines.flatMap { [$0.label, $0.text] }
    case .table(let table): table.phrases
    case .figure(let figure): [figure.caption] + (figure.table?.phrases ?? [])
    case .brief(let blocks): blocks.flatMap(\.phrases)
    }
  }
}

extension Table {
  /// Everything that is read in the table, in order.
  fileprivate var phrases: [Phrase] { [caption] + columns.map(\.heading) + rows.joined() }
}
