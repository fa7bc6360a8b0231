import InstructionalRounds

/// The wording, for someone who wants to go on with the round.
extension JournalError {
  /// What went wrong, as a sentence without its full stop.
  public var summary: String {
    switch self {
    case .system(.wrongKind, .list, let path), .system(.wrongKind, .make, let path):
      "\(path) is no folder, or a link to one"
    case .system(let error, let action, let path):
      "\(path) cannot be \(action.participle): \(error.summary)"
    case .noRound(let round): "There is no round \(round) here"
    case .locked(let writer): "Another program is recording as \(writer.code)"
    case .notOurs(let writer): "This device does not record as \(writer.code)"
    case .endDiffers(let writer, let remembered, let found):
      "The record of \(writer.code) has \(found.entries), and this device had written "
        + "\(remembered.entries): its end went missing, or another copy took its place"
    case .movedOn: "Something else was recorded in between"
    case .unwritable(let fault): "What is to be recorded \(fault.summary)"
    }
  }

  /// What to do about it, as a sentence.
  public var remedy: String {
    switch self {
    case .system(.noSpace, _, _): "Make room on the disk, then try again; nothing is half recorded."
    case .system(.readOnly, _, _), .system(.notPermitted, _, _):
      "Ask who looks after this folder for the right to write in it."
    case .system(.wrongKind, .list, let path), .system(.wrongKind, .make, let path):
      "Move \(path) away: a link is not followed, as it could lead anywhere."
    case .system(.wrongKind, .write, let path):
      "Name another file, or move \(path) away: only plain files are written."
    case .system(.wrongKind, _, let path): "Move \(path) away: only plain files are read."
    case .system(.nameTooLong, _, _): "Give a shorter name."
    case .system(.notFound, _, _): "Look whether the name is right."
    case .system(.exists, .make, let path):
      "Name another file, or move \(path) away: it has something that this would lose."
    case .system: "Look after the disk, then try again; nothing is half recorded."
    case .noRound: "List the rounds, or open one."
    case .locked: "Close the other program, then try again."
    case .notOurs, .endDiffers: "Join the round again on this device; what is recorded stays."
    case .movedOn: "Try again."
    case .unwritable: "Change the text, then try again."
    }
  }
}

extension SystemError {
  /// Why the system refused, as the second half of a sentence.
  public var summary: String {
    switch self {
    case .noSpace: "the disk is full"
    case .readOnly: "the disk can only be read"
    case .notPermitted: "that is not permitted"
    case .notFound: "it is not there"
    case .nameTooLong: "its name is too long"
    case .exists: "it is there already"
    case .wrongKind: "it is no plain file"
    case .garbledName: "its name is no text; give it another"
    case .diskFailed: "the disk failed"
    case .wouldBlock: "another program has it"
    case .tooLarge: "it is too large"
    case .other(let number): "the system gives the number \(number)"
    }
  }
}

extension JournalError.Action {
  /// What cannot be done to a file.
  fileprivate var participle: String {
    switch self {
    case .open: "opened"
    case .read: "read"
    case .write: "written"
    case .make: "made"
    case .list: "listed"
    }
  }
}

extension JournalEnd {
  /// How many entries a journal with this end has, in words.
  fileprivate var entries: String { sequence == 1 ? "1 entry" : "\(sequence) entries" }
}
