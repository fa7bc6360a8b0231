import InstructionalRounds
import Terminals

/// A debrief on a projector: a value that keys change, and that says which lines to type for it.
///
/// It has no rules of its own. What it wants recorded are lines of the program, and what the doors
/// say of them is shown.
struct Debrief: Hashable, Sendable {
  /// What is shown.
  var pages: DebriefPages
  /// When the stage's minutes began.
  var began: Moment
  /// The page that is open.
  var page = 0
  /// The thing that is picked on the page.
  var picked = 0
  /// The labels that were marked, in their order.
  var marked: [String] = []
  /// What is asked for on the last line; nothing while keys move about.
  var question: Question?
  /// What was said last.
  var message = ""
  /// What lies over the page.
  var overlay: Overlay?
  /// Whether nothing is shown.
  var isBlank = false

  /// What is typed on the last line.
  struct Question: Hashable, Sendable {
    /// What it is for.
    enum Purpose: Hashable, Sendable {
      /// The heading of a group, or the label of one that is there.
      case group
      /// A pattern.
      case pattern
      /// How widespread a pattern is.
      case prevalence(of: String)
      /// A line of the program.
      case verb
    }

    /// What it is for.
    let purpose: Purpose
    /// What is typed so far.
    var line = EditedLine()
  }

  /// What lies over a page.
  enum Overlay: Hashable, Sendable {
    /// What the others may ask.
    case challenge
    /// The norms of the group.
    case norms
    /// The keys.
    case keys
  }

  /// What is to be done.
  enum Effect: Hashable, Sendable {
    /// To type a line of the program, without its name.
    case type([String])
    case leave, suspend, redraw
  }

  /// A debrief at its first page.
  init(_ pages: DebriefPages, at now: Moment) {
    self.pages = pages
    began = now
  }

  /// What others may ask while notes are shared.
  static let challenge = "What did you see or hear that makes you say that?"
}

extension Debrief {
  var openPage: DebriefPage { pages.pages[min(page, pages.pages.count - 1)] }

  /// The thing that is picked, where it is one.
  var pickedItem: DebriefPage.Item? {
    openPage.items.indices.contains(picked) ? openPage.items[picked] : nil
  }

  /// The labels that a group or a pattern is made of: those marked, or else what is picked.
  var chosen: [String] { marked.isEmpty ? [pickedItem?.label].compactMap(\.self) : marked }

  /// Shows the round as it stands now; a new stage has all of its minutes.
  mutating func show(_ pages: DebriefPages, at now: Moment) {
    if pages.stage != self.pages.stage { began = now }
    self.pages = pages
    picked = min(picked, max(0, openPage.items.count - 1))
    let there = Set(pages.pages.flatMap(\.items).compactMap(\.label))
    marked.removeAll { !there.contains($0) }
  }

  /// Minutes that are left of the stage, below zero when they are over.
  func minutesLeft(at now: Moment) -> Int {
    pages.minutes - Int((now.milliseconds - began.milliseconds) / 60_000)
  }
}
