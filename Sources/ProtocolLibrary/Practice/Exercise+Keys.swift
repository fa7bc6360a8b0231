import InstructionalRounds

extension Record {
  /// The keys with which every exercise begins.
  static func keys(
    of kind: Exercise.Kind,
    _ heading: @escaping Property<ExerciseHeading>
  ) -> [Key] {
    [
      // The kind chose this record, so there is nothing left to read.
      Key(name: "exercise", isRequired: true) { _, _, _ in
        true
      } written: { _ in
        .text(kind.rawValue)
      },
      .required("id", { root, body in heading(&root) { body(&$0.id) } }, .identity),
      .required(
        "version",
        { root, body in heading(&root) { body(&$0.version) } },
        .number(1...1_000_000)
      ),
      .required("title", { root, body in heading(&root) { body(&$0.title) } }, .line),
      .optional("about", { root, body in heading(&root) { body(&$0.about) } }, .lineOrNothing),
    ]
  }
}

extension ExerciseHeading {
  /// What a file is read into.
  static let blank = ExerciseHeading(id: .blank, title: "")
}

extension ProtocolID {
  /// An identity that is read over.
  static let blank: ProtocolID = {
    guard let id = ProtocolID("blank") else { preconditionFailure("a literal identity") }
    return id
  }()
}
