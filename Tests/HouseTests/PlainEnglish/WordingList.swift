/// A wording that a US educator would stumble over.
struct Wording {
  /// Its words in lower case.
  ///
  /// `colour*` stands for every word that begins with "colour".
  let words: [Substring]
  /// What to write instead.
  let instead: String

  /// Reads `words > instead`.
  init(_ line: Substring) {
    let parts = line.split(separator: " > ", maxSplits: 1)
    words = parts[0].split(separator: " ")
    instead = parts.count > 1 ? String(parts[1]) : ""
  }

  static let all = (british + stilted).split(separator: "\n").map { Wording($0) }

  /// British spellings and words.
  ///
  /// "Harbor" is missing: it is the name of a school. So is "analyses", which is also a plural.
  private static let british = """
    acknowledgement* > acknowledgment
    afterwards > afterward
    aluminium > aluminum
    amongst > among
    analyse > analyze
    analysed > analyzed
    analysing > analyzing
    anonymis* > anonymiz...
    apologis* > apologiz...
    artefact* > artifact
    autumn term > fall semester
    backwards > backward
    behaviour* > behavior
    cancelled > canceled
    cancelling > canceling
    capitalis* > capitaliz...
    catalogue* > catalog
    categoris* > categoriz...
    centre* > center
    cheque* > check
    colour* > color
    corridor* > hallway
    counsellor* > counselor
    criticise* > criticize
    defence > defense
    emphasise* > emphasize
    enrol > enroll
    enrolment* > enrollment
    favour* > favor
    flavour* > flavor
    fortnight* > two weeks
    forwards > forward
    fulfil > fulfill
    generalise* > generalize
    grey* > gray
    harbour* > harbor
    honour* > honor
    humour* > humor
    initialis* > initializ...
    instalment* > installment
    judgement* > judgment
    labelled > labeled
    labelling > labeling
    labour* > labor
    learnt > learned
    licence* > license
    litre* > liter
    maths > math
    maximise* > maximize
    memoris* > memoriz...
    metre* > meter
    minimise* > minimize
    modelled > modeled
    modelling > modeling
    neighbour* > neighbor
    normalis* > normaliz...
    offence* > offense
    optimise* > optimize
    organisation* > organization
    organise* > organize
    organising > organizing
    per cent > percent
    practise* > practice
    practising > practicing
    prioritis* > prioritiz...
    programme > program
    programmes > programs
    pupil > student
    pupils > students
    randomis* > randomiz...
    realise* > realize
    realising > realizing
    recognis* > recogniz...
    rumour* > rumor
    sceptic* > skeptic
    serialis* > serializ...
    skilful* > skillful
    specialise* > specialize
    spelt > spelled
    standardis* > standardiz...
    summaris* > summariz...
    synchronis* > synchroniz...
    theatre* > theater
    timetable* > schedule
    towards > toward
    travelled > traveled
    travelling > traveling
    upwards > upward
    utilise* > use
    visualise* > visualize
    whilst > while

    """

  /// What nobody would say: mostly the grammar of another language, word for word.
  private static let stilted = """
    and is none > but is not one
    anew > again
    answers to a student's > responds to a student's
    at the least > at least
    at the most > at most
    becomes of > happens
    became of > happened since
    by which it is known again > recognize
    ever after > from then on
    excursion* > field trip
    has to be there > required
    have to be there > required
    how manieth > number
    in the hands of > can your school change
    in the order of the alphabet > alphabetically
    is no sample > is not a sample
    is not to be seen > you can't see
    keep coming > recurring
    keeps coming > recurring
    known again > recognize
    let pass > waive
    lets pass > waives
    lies near > is tempting
    nobody of > not someone in
    waits for anybody > is overdue
    see to it > responsible
    sees to it > is responsible
    stands beside > is next to
    stands open > is open
    stand open > are open
    stands in > is in
    stands nowhere > is nowhere
    taken in > imported
    takes in > imports
    take in > import
    tell of > describe
    tells of > is about
    told apart > distinguished, shown separately
    words why > reason
    was not to be seen > we couldn't see
    what may be the name > it may contain a name
    where it is taken in > on the other computer

    """
}
