extension Program {
  /// Everything that is wrong with the declarations, for a test to expect none.
  package var faults: [DeclarationFault] {
    let ownOptions = shared.usages + [HelpFlag.usage, VersionFlag.usage]
    let own = ownOptions.faults + faults(of: examples) { $0.command != nil }
    return own.map { DeclarationFault(path: [name], kind: $0) } + faults(of: Place(self))
  }

  /// Walks down the tree.
  private func faults(of place: Place<Context>) -> [DeclarationFault] {
    var kinds = place.entries.map(\.name).repeated.map(DeclarationFault.Kind.commandNamedTwice)
    kinds += place.entries.filter { $0.name != $0.declaredName }
      .map { .commandNamedOtherwise($0.declaredName) }
    let abstract = place.entry?.abstract ?? abstract
    if !abstract.hasSuffix(".") { kinds.append(.noFullStop(abstract)) }
    if let command = place.command { kinds += faults(of: command, at: place) }
    let below = place.entries.flatMap { entry in
      var place = place
      return (try? place.enter(entry.name)) == nil ? [] : faults(of: place)
    }
    return kinds.map { DeclarationFault(path: place.path, kind: $0) } + below
  }

  /// Checks the parameters of one command and its examples.
  private func faults(
    of command: Command<Context>,
    at place: Place<Context>
  ) -> [DeclarationFault.Kind] {
    var kinds = command.usages.faults
    // A name is only free if no option of all commands has it.
    let sharedNames = (shared.usages + [HelpFlag.usage]).flatMap(\.names)
    kinds += command.usages.flatMap(\.names).filter(sharedNames.contains)
      .map(DeclarationFault.Kind.parameterNamedTwice)
    if command.examples.isEmpty { kinds.append(.noExample) }
    return kinds + faults(of: command.examples) { $0.path == place.path }
  }

  /// Checks that examples can be typed, and show the place that they stand for.
  private func faults(
    of examples: [Example],
    where isShown: (Place<Context>) -> Bool
  ) -> [DeclarationFault.Kind] {
    var kinds: [DeclarationFault.Kind] = []
    for example in examples {
      if !example.purpose.hasSuffix(".") { kinds.append(.noFullStop(example.purpose)) }
      do throws(UsageError) {
        if try !places(in: example).contains(where: isShown) {
          kinds.append(.brokenExample(example.line, nil))
        }
      } catch {
        kinds.append(.brokenExample(example.line, error))
      }
    }
    return kinds
  }

  /// The commands that an example calls, each read as if it had been typed.
  private func places(in example: Example) throws(UsageError) -> [Place<Context>] {
    let calls = ShellLine(example.line).calls.filter { $0.first == name }
    return try calls.map { call throws(UsageError) in
      var route = Route(in: self)
      try route.follow(Array(call.dropFirst()))
      _ = try plan(for: route)
      return route.place
    }
  }
}
