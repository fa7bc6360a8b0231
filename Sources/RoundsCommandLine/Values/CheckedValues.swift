package import CommandLineParsing
package import InstructionalRounds

extension ParticipantCode: CommandLineValue {
  /// Reads one to five letters.
  package init(argument: String) throws(UnreadableValue) {
    guard let code = ParticipantCode(argument) else {
      throw UnreadableValue("A code is one to five letters, such as KM.")
    }
    self = code
  }

  /// The code in capitals.
  package var argument: String { text }
}

extension VisitNumber: CommandLineValue {
  /// Reads a number from 1 to 999.
  package init(argument: String) throws(UnreadableValue) {
    guard let number = Int(argument).flatMap(VisitNumber.init(_:)) else {
      throw UnreadableValue("A visit is a number such as 2.")
    }
    self = number
  }

  /// The number in digits.
  package var argument: String { description }
}

extension RoundID: CommandLineValue {
  /// Reads small letters, digits and dashes.
  package init(argument: String) throws(UnreadableValue) {
    guard let round = RoundID(argument) else {
      throw UnreadableValue(
        "A round is lowercase letters, digits and dashes, such as harbor-autumn."
      )
    }
    self = round
  }

  /// The identity itself.
  package var argument: String { text }
}

extension ProtocolID: CommandLineValue {
  /// Reads small letters, digits and dashes.
  package init(argument: String) throws(UnreadableValue) {
    guard let id = ProtocolID(argument) else {
      throw UnreadableValue("A protocol is lowercase letters, digits and dashes.")
    }
    self = id
  }

  /// The identity itself.
  package var argument: String { text }
}

extension Team: CommandLineValue {
  /// Reads a name on one line.
  package init(argument: String) throws(UnreadableValue) {
    guard let team = Team(argument) else {
      throw UnreadableValue("A team's name is one line of at most \(Team.limit) characters.")
    }
    self = team
  }

  /// The name.
  package var argument: String { name }
}

extension Day: CommandLineValue {
  /// Reads a date as ISO 8601 has it.
  package init(argument: String) throws(UnreadableValue) {
    guard let day = Day(argument) else {
      throw UnreadableValue("Write a day like 2026-11-22.")
    }
    self = day
  }

  /// The date.
  package var argument: String { description }
}

extension Words: CommandLineValue {
  /// Reads a text that can be on a screen.
  package init(argument: String) throws(UnreadableValue) {
    do throws(WordsError) {
      self = try Words(argument)
    } catch {
      throw UnreadableValue(error.reason)
    }
  }

  /// The text, as it was given.
  package var argument: String { description }
}

extension WordsError {
  /// What the text must be like.
  var reason: String {
    switch self {
    case .empty: "It needs words."
    case .tooLong(let count):
      "It has \(count) characters; the limit for one entry is \(Words.limit)."
    case .controlCharacter: "It has a character that moves a terminal's cursor."
    }
  }
}
