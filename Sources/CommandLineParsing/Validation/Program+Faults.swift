extension Program {
  /// Everything that is wrong with the declarations, for a test to expect none.
  package var faults: [DeclarationFault] {
    let ownOptions = shared.usages + [HelpFlag.usage, VersionFlag.usage]
    return ownOptions.faults.map { DeclarationFault(path: [name], kind: $0) }
      + faults(of: Place(self))
  }

  /// Walks down the tree.
  private func faults(of place: Place<Context>) -> [DeclarationFault] {
    var kinds = place.entries.map(\.name).repeated.map(DeclarationFault.Kind.commandNamedTwice)
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
    for example in command.examples {
      if !example.purpose.hasSuffix(".") { kinds.append(.noFullStop(example.purpose)) }
      if let fault = fault(of: example, at: place) { kinds.append(fault) }
    }
    return kinds
  }

  /// Follows an example as if it had been typed.
  private func fault(of example: Example, at place: Place<Context>) -> DeclarationFault.Kind? {
    let calls = ShellLine(example.line).calls.filter { $0.first == name }
    var routes = calls.map { _ in Route(in: self) }
    do throws(UsageError) {
      for (index, call) in calls.enumerated() {
        try routes[index].follow(Array(call.dropFirst()))
        _ = try plan(for: routes[index])
      }
    } catch {
      return .brokenExample(example.line, error)
    }
    let isOwn = routes.contains { $0.place.path == place.path }
    return isOwn ? nil : .brokenExample(example.line, nil)
  }
}
