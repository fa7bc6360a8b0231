import CommandLineParsing
import Journaling

extension RoundsProgram {
  /// What can be read about beside the commands.
  static let topics = [
    HelpTopic("format", "How the record is kept in files.") { FormatSpecification.text },
    HelpTopic("page", "How observers take notes in a browser.") { PageGuide.text },
  ]
}
