import ProtocolLibrary

/// The kinds of mistakes, so that a new one does not compile until it has a name here, and does not
/// pass until it has an example.
enum FaultName: String, CaseIterable {
  case unreadable, missingKey, unknownKey, wrongKind, emptyText, tooLong, controlCharacter,
    malformed
  case notAChoice, outOfRange, wrongCount, exceeds, repeated, stageOutOfOrder, unknownScale
  case unknownClass, lensIsPrefix, placeholderMissing, notTheFileName
  case timeOutOfOrder, afterTheEnd, unknownMoment, notExactlyOne, unknownProtocol, realProtocol,
    unknownVocabulary

  /// The name of a mistake.
  init(_ fault: Fault) {
    self =
      switch fault {
      case .unreadable: .unreadable
      case .missingKey: .missingKey
      case .unknownKey: .unknownKey
      case .wrongKind: .wrongKind
      case .emptyText: .emptyText
      case .tooLong: .tooLong
      case .controlCharacter: .controlCharacter
      case .malformed: .malformed
      case .notAChoice: .notAChoice
      case .outOfRange: .outOfRange
      case .wrongCount: .wrongCount
      case .exceeds: .exceeds
      case .repeated: .repeated
      case .stageOutOfOrder: .stageOutOfOrder
      case .unknownScale: .unknownScale
      case .unknownClass: .unknownClass
      case .lensIsPrefix: .lensIsPrefix
      case .placeholderMissing: .placeholderMissing
      case .notTheFileName: .notTheFileName
      case .timeOutOfOrder: .timeOutOfOrder
      case .afterTheEnd: .afterTheEnd
      case .unknownMoment: .unknownMoment
      case .notExactlyOne: .notExactlyOne
      case .unknownProtocol: .unknownProtocol
      case .realProtocol: .realProtocol
      case .unknownVocabulary: .unknownVocabulary
      }
  }
}
