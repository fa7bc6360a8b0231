package import InstructionalRounds

/// What does not change while a visit is observed.
package struct ObservedVisit: Hashable, Sendable {
  package let number: VisitNumber
  /// What is taught, where that is planned.
  package let subject: String?
  /// The numbers of the round's other visits, to go on with.
  package let others: [VisitNumber]
  /// When it began, from which its minutes are counted.
  package let began: Moment
  /// Who observes.
  package let author: ParticipantCode
  /// How a line may begin to say what it is evidence of.
  package let labels: ElementLabels
  /// The letter by which each element is shown.
  package let letters: [CoreElement: String]
  /// The protocol's codes that have a key, F1 to F9.
  package let lenses: [Lens]
  /// After how many milliseconds it is told what nothing was noted of; never if there is none.
  package let interval: Int64?
  /// Whether counts and what is missing stay away.
  package let isQuiet: Bool

  /// A visit, observed under a protocol.
  package init(
    number: VisitNumber,
    subject: String? = nil,
    others: [VisitNumber] = [],
    began: Moment,
    author: ParticipantCode,
    settings: ObservationProtocol,
    interval: Int64? = nil,
    isQuiet: Bool = false
  ) {
    self.number = number
    self.subject = subject
    self.others = others
    self.began = began
    self.author = author
    labels = ElementLabels(prefixes: settings.elementPrefixes)
    letters = CoreElement.allCases.reduce(into: [:]) { letters, element in
      let own = settings.elementPrefixes.filter { $0.value == element && $0.key.count == 1 }
      letters[element] = own.keys.sorted().first ?? String(element.rawValue.prefix(1)).uppercased()
    }
    lenses = Array(settings.lenses.prefix(9))
    self.interval = interval
    self.isQuiet = isQuiet
  }
}
