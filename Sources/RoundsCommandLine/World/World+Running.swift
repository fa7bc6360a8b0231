import CommandLineParsing
import Platform
import Reporting

extension World {
  /// Runs the program on the words that it was started with, and ends it with its status.
  package func run(_ arguments: [String]) -> Never {
    OwnProcess.outliveFailedWrites()
    OwnProcess.end(with: RoundsProgram.run(arguments, in: self))
  }
}

extension RoundsProgram {
  /// Does what a line says, and gives the status that the program ends with.
  package static func run(_ arguments: [String], in world: World) -> Int32 {
    let width = world.terminal.width
    let words = arguments.spelledForRedact
    let session = Session(world, typed: words)
    switch program.resolve(words, in: session, width: width) {
    case .show(let message): return world.show(message)
    case .run(let invocation):
      do {
        try invocation()
        return ExitStatus.done.rawValue
      } catch let error as UsageError {
        return world.show(program.message(for: error, at: invocation.path, width: width))
      } catch {
        if let error = error as? any Explained {
          world.say(error.text(width: width, typed: session.typed))
        }
        return ExitStatus(of: error).rawValue
      }
    }
  }
}

extension World {
  /// Says a text to the person; what was typed comes back in it, and may hold anything.
  func say(_ text: String) { terminal.write(text.printable, .error) }
}

extension World {
  /// Prints a message of the program itself.
  fileprivate func show(_ message: Message) -> Int32 {
    switch message.stream {
    case .standardOutput: terminal.write(message.text, .output)
    case .standardError: say(message.text)
    }
    return message.status
  }
}
