/// What a program has to do for a line: say something, or run an action.
package enum Resolution {
  /// Print the text and end with its status.
  case show(Message)
  /// Run the action.
  case run(Invocation)
}

/// A text for one of the two output streams, and the status to exit with after it.
package struct Message: Equatable, Sendable {
  /// Where a text goes: what was asked for to the output, complaints to the error stream.
  package enum Stream: Equatable, Sendable { case standardOutput, standardError }

  /// The lines to print, with the newline after the last.
  package let text: String
  /// Where they go.
  package let stream: Stream
  /// The exit status of the program.
  package let status: Int32

  /// Answers what was asked.
  static func answer(_ text: String) -> Message {
    Message(text: text, stream: .standardOutput, status: 0)
  }

  /// Refuses the line; 64 is `EX_USAGE` of sysexits.h.
  static func complaint(_ text: String) -> Message {
    Message(text: text, stream: .standardError, status: 64)
  }
}

/// An action whose values have all been read.
package struct Invocation {
  /// The words that name the command, the program's name first.
  package let path: [String]
  /// The action with its context and values.
  private let action: () throws -> Void

  /// Binds an action to the command that it belongs to.
  init(path: [String], action: @escaping () throws -> Void) {
    self.path = path
    self.action = action
  }

  /// Runs the action, with the errors that are its own.
  ///
  /// A `UsageError` among them is worded by `Program.message(for:at:width:)`.
  package func callAsFunction() throws { try action() }
}
