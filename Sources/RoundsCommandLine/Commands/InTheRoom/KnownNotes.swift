import Importing
import InstructionalRounds

/// The notes that are in the record already, each of which is found once.
struct KnownNotes {
  private struct Key: Hashable {
    let words: Words
    let author: ParticipantCode
    let visit: VisitID
    let moment: Moment?
  }

  /// What is left of a note whose words were taken out.
  private struct Gap {
    let entry: Entry
    let note: NoteTaken
  }

  private var counts: [Key: Int] = [:]
  private var gaps: [Gap] = []

  /// Takes stock of a history.
  init(_ history: History) {
    let changed = Set(history.entries.compactMap(\.event.subjectOfRedaction))
    for entry in history.entries {
      switch entry.event {
      case .noteTaken(let note):
        add(note.words, of: entry, in: note.visit)
        if note.words.isRedacted || changed.contains(entry.id) {
          gaps.append(Gap(entry: entry, note: note))
        }
      case .noteRevised(let revision):
        guard let first = history[revision.note.entry], case .noteTaken(let note) = first.event
        else { continue }
        add(revision.words, of: first, in: note.visit)
      default: continue
      }
    }
  }

  private mutating func add(_ words: Words, of entry: Entry, in visit: VisitID) {
    guard !words.isRedacted else { return }
    for moment in [nil, entry.happened] {
      let key = Key(words: words, author: entry.author, visit: visit, moment: moment)
      counts[key, default: 0] += 1
    }
  }

  /// Whether a note is there, and has not been found before.
  mutating func take(
    _ words: Words,
    by author: ParticipantCode,
    in visit: Visit,
    at moment: Moment?
  ) -> Bool {
    for place in [visit.id] + visit.alsoPlannedAs {
      let key = Key(words: words, author: author, visit: place, moment: moment)
      guard let count = counts[key], count > 0 else { continue }
      counts[key] = count - 1
      return true
    }
    return false
  }

  /// Whether a note that is not there could be one whose words were taken out.
  ///
  /// The words are gone, and nothing is kept by which they could be told: so it goes by who wrote it,
  /// where, and when or on which line. Rather one line too many is held back than one too few.
  func couldBeTakenOut(
    _ note: ImportedNote,
    by author: ParticipantCode,
    in visit: Visit,
    at moment: Moment
  ) -> Bool {
    gaps.contains { gap in
      guard gap.entry.author == author, ([visit.id] + visit.alsoPlannedAs).contains(gap.note.visit)
      else { return false }
      if gap.entry.happened == moment || gap.note.importLine == note.line { return true }
      return note.time == nil && gap.note.importLine != nil
    }
  }
}

extension Event {
  /// The entry whose words it takes out, where it takes any.
  fileprivate var subjectOfRedaction: EntryID? {
    if case .redacted(let redaction) = self { redaction.subject } else { nil }
  }
}
