extension Program {
  /// Understands the words after the program's name; nothing is printed and no action run.
  ///
  /// The width is that of the terminal; texts are broken to fit it.
  package func resolve(
    _ arguments: [String],
    in context: Context,
    width: Int = 80
  ) -> Resolution {
    var route = Route(in: self)
    do throws(UsageError) {
      try route.follow(arguments)
      let plan = try plan(for: route)
      return try resolve(plan, at: route.place, in: context, width: width)
    } catch {
      return .show(complaint(about: error, at: route.place, width: width))
    }
  }

  /// Words an error that an action found in its values, as if parsing had found it.
  package func message(for error: UsageError, at path: [String], width: Int = 80) -> Message {
    var place = Place(self)
    for word in path.dropFirst() {
      guard (try? place.enter(word)) != nil else { break }
    }
    return complaint(about: error, at: place, width: width)
  }

  /// A request, and what the shared options make of the context for it.
  struct Plan: Sendable {
    let request: Request<Context>
    let settlement: SharedOptions<Context>.Settlement
  }

  /// Reads the words that are left at the end of a route.
  func plan(for route: Route<Context>) throws(UsageError) -> Plan {
    let path = Array(route.place.path.dropFirst())
    if route.asksForHelp { return Plan(request: .help(of: path)) { $0 } }
    if route.asksForVersion { return Plan(request: .version) { $0 } }
    guard let command = route.place.command else {
      guard path.isEmpty else { throw .missingCommand(of: route.place.entries.map(\.name)) }
      return Plan(request: .help(of: [])) { $0 }
    }
    let usages = command.usages + shared.usages + [HelpFlag.usage]
    let words = try ParsedWords(route.words, for: usages)
    if words.contains(HelpFlag.usage) { return Plan(request: .help(of: path)) { $0 } }
    return Plan(
      request: try command.request(words),
      settlement: try shared.settlement(words)
    )
  }

  /// Answers what concerns the program itself, and leaves the actions to be run.
  private func resolve(
    _ plan: Plan,
    at place: Place<Context>,
    in context: Context,
    width: Int
  ) throws(UsageError) -> Resolution {
    switch plan.request {
    case .perform(let action):
      return .run(Invocation(path: place.path) { try action(plan.settlement(context)) })
    case .help(let words):
      if let topic = topics.first(where: { [$0.name] == words }) {
        return .show(.answer(topic.text()))
      }
      var place = Place(self)
      try place.enter(words)
      return .show(.answer(HelpPage(of: place, in: self).text(width: width)))
    case .version:
      return .show(.answer("\(name) \(version)\n"))
    case .completionScript(let shell):
      return .show(.answer(shell.script(for: name)))
    case .candidates(let words):
      return .show(.answer(CompletionQuery(words, in: self).reply(in: context).text))
    }
  }

  /// Says what is wrong, how the command is used, and where to read on.
  private func complaint(
    about error: UsageError,
    at place: Place<Context>,
    width: Int
  ) -> Message {
    let path = place.path.joined(separator: " ")
    let text = """
      \(error.wording.wrapped(to: width))
      \(UsageLine(of: place).text(width: width, title: "Usage: "))
      See '\(path) --help'.

      """
    return .complaint(text)
  }
}
