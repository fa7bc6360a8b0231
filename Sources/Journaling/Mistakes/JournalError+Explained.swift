import InstructionalRounds
public import Platform

/// The wording, for someone who wants to go on with the round.
extension JournalError {
  /// What went wrong, as a sentence without its full stop.
  public var summary: String {
    switch self {
    case .system(.wrongKind, .list, let path), .system(.wrongKind, .make, let path):
      "\(path) is not a folder, or is a link to one"
    case .system(let error, let action, let path):
      "\(path) cannot be \(action.participle): \(error.summary)"
    case .noRound(let round): "There is no round \(round) here"
    case .locked(let writer): "Another program is recording as \(writer.code)"
    case .notOurs(let writer): "This device does not record as \(writer.code)"
    case .endDiffers(let writer, let remembered, let found):
      "The record of \(writer.code) has \(found.entries), but this device had written "
        + "\(remembered.entries): its end is missing, or another copy replaced it"
    case .movedOn: "Something else was recorded in the meantime"
    case .unwritable(let fault): "What is to be recorded \(fault.summary)"
    }
  }

  /// What to do about it, as a sentence.
  public var remedy: String {
    switch self {
    case .system(.noSpace, _, _):
      "Free some disk space, then try again; nothing was recorded halfway."
    case .system(.readOnly, _, _), .system(.notPermitted, _, _):
      "Ask the owner of this folder for permission to write in it."
    case .system(.wrongKind, .list, let path), .system(.wrongKind, .make, let path):
      "Move \(path) away: links are not followed, because they could lead anywhere."
    case .system(.wrongKind, .write, let path):
      "Name another file, or move \(path) away: only plain files are written."
    case .system(.wrongKind, _, let path): "Move \(path) away: only plain files are read."
    case .system(.nameTooLong, _, _): "Give a shorter name."
    case .system(.notFound, _, _): "Check the name."
    case .system(.exists, .make, let path):
      "Name another file, or move \(path) away: it contains something that would be lost."
    case .system: "Check the disk, then try again; nothing was recorded halfway."
    case .noRound: "List the rounds, or open one."
    case .locked: "Close the other program, then try again."
    case .notOurs, .endDiffers: "Join the round again on this device; what was recorded stays."
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
    case .readOnly: "the disk is read-only"
    case .notPermitted: "permission was denied"
    case .notFound: "it does not exist"
    case .nameTooLong: "its name is too long"
    case .exists: "it already exists"
    case .wrongKind: "it is not a plain file"
    case .garbledName: "its name is not text; rename it"
    case .diskFailed: "the disk failed"
    case .wouldBlock: "another program is using it"
    case .readerGone: "the program that was to read it has closed"
    case .tooLarge: "it is too large"
    case .other(let number): "the system reports error \(number)"
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
