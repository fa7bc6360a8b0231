extension FormatSpecification {
  /// The kinds of entries, with what each line of one has and means.
  static let kinds = #"""
    ## 5. Kinds

    A question mark follows optional keys. Words are in italics: they are in the tail.

    | kind | keys |
    |---|---|
    | `opened` | `firstDay`? `lastDay`? `follows`? `exercise`? `protocolID` `protocolVersion` `protocolDigest` `protocol` `focusQuestionCount` *title* *school* *problem* *focusQuestions* *theoryOfAction*? *control*? *strategy*? *leverage*? *gradeBand*? |
    | `edited` | `firstDay`? `lastDay`? `focusQuestionCount`? *title*? *school*? *problem*? *focusQuestions*? *theoryOfAction*? *control*? *strategy*? *leverage*? *gradeBand*? |
    | `joined` | `participant` `roles` `team`? `device` `page`? |
    | `left` | `participant` |
    | `visit-planned` | `visitNumber` `team`? `day`? `begins`? `ends`? *subject*? *gradeBand*? |
    | `visit-started`, `visit-ended` | `visit` |
    | `visit-missed` | `visit` `extent` *whatHappened* |
    | `visits-matched` | `visit` `otherVisit` |
    | `gap-named` | `visit` `elements` *whatHappened* |
    | `times-shifted` | `whose` `through` `milliseconds` *reason* |
    | `note` | `visit` `number` `elements` `lenses` `value`? `importLine`? *words* |
    | `tagged` | `note` `elements` `lenses` |
    | `moved` | `note` `visit` |
    | `revised` | `note` *words* |
    | `retimed` | `note` `at` |
    | `kept` | `entry` *reason* |
    | `nobody-meant` | *words* *reason* |
    | `selected` | `notes` `putBack` `question`? |
    | `task` | `visit` `cites` *words* |
    | `demand` | `task` `scale` `level` |
    | `grouped` | `number` `notes` `team`? *heading* |
    | `regrouped` | `group` `adds` `drops` *heading*? |
    | `statement` | `statementKind` `number` `prevalence`? `cites` `contrary` `team`? *words* |
    | `statement-amended` | `statement` `prevalence`? `cites`? `contrary`? *words*? |
    | `predicted` | `number` `statements` `team`? *words* |
    | `prediction-amended` | `prediction` `statements`? *words*? |
    | `proposed` | `number` `horizon` `team`? `answers`? *words* |
    | `proposal-amended` | `work` `horizon`? *words*? |
    | `position` | `work` `scale` `hands` `everyoneHeard` `concernCount` *concerns* |
    | `adopted` | `work` `corner`? `due`? `unit`? `cadence`? *changeContent*? *changeTeachers*? *changeStudents*? *inTheTasks*? *owner*? *learning*? and either `baseline` `target` *measure*, or *noMeasure*, or none of them |
    | `progress` | `work` `value`? `state`? `due`? `seenIn` `cells` *seen* *owner*? *reason*? |
    | `theme` | `members` *words* |
    | `table` | `visit` `number` `rows` `unit` `smallestGroup` `columnsInTime` `totalRows` `totalColumns` `rowCount` `columnCount` *title* *rowLabels* *columnLabels* *source*? *outcome*? *standard*? *comparedWith*? |
    | `result` | `table` `row` `column` `status` *result*? *low*? *high*? *of*? *printed*? *grade*? |
    | `withdrawn` | `entry` *reason*? |
    | `waived` | `gate` `about`?, and the key that `about` names, unless that is `round`; *reason* |
    | `admitted`, `confirmed` | `entry` |
    | `advanced` | `from` `to` `saw` `waived` `answerBy`? `program` `protocolID` `protocolVersion` `vocabulary` |
    | `reopened` | `to` `closing`? *reason* |
    | `redacted` | `entry` `insteadCount`? *reason* *instead*? |
    | `consented` | `statement` |
    | `custody` | `keptUntil`? `onHold`? `voluntary`? *owner*? *holdSetBy*? *toldBy*? |

    5.1. In an `-amended` kind a list that is left out stays as it was; one without items is empty from
    now on, and is written. `saw` is always written. `concernCount`, `focusQuestionCount`, `insteadCount`,
    `rowCount` and `columnCount` say how many texts their lists have, so that a redacted line still says it.

    5.2. `cites` and `contrary` are lists of `{"entry","revision"}`: what is cited, and, if different,
    the entry whose wording was seen. `saw` is a list of `{"writer","seq","sum","missing"}`: for
    every writer the last entry that was there with its sum, and the numbers before it that were not.

    5.3. `protocol` is the observation protocol as it was, in the text of a protocol file; `protocolDigest`
    is the digest of that text, by which the program names it. It is in the head: it says how a network
    observes, not what anyone saw.

    5.4. `members`, `seenIn` and `cells` name entries of other rounds: the round, a slash, and the entry, such as
    `lincoln-2027-03/KM-x7q2-12`. A reader MUST leave out what it cannot read this way, or does not have.

    5.5. Words are texts without control characters other than line feed and tab, without white space at
    either end, and without characters that turn the direction of a text. Other texts have no control
    characters at all.

    5.6. A reader MUST keep a line whose kind or version it does not know, byte for byte, name it, and
    otherwise do without it. A reader MUST ignore keys that it does not know. A new kind or a new key MAY
    be added within a version; a new meaning, a new value for an old key or a new list in the tail needs a
    new version.

    5.7. `withdrawn` takes back the entry that it names. What brought a note, a task, a table, a group, a
    statement, a prediction or a proposal stays and is marked, and so does `waived`. Of a kind that only changes
    something, which are `edited`, `left`, `visit-started`, `visit-ended`, `visit-missed`,
    `visits-matched`, `gap-named`, `times-shifted`, `tagged`, `moved`, `retimed`, `kept`, `nobody-meant`,
    `selected`, `result`, `demand`, `regrouped`, the `-amended` ones, `position`, `adopted`, `progress`, `theme`, `consented`, `custody` and `withdrawn`
    itself, the entry does nothing from now on: what it changed is as it was before, and what it took back
    counts again. For any other kind the withdrawal has no effect. The entries of one call have the same
    time `written`, which shows what was recorded in one go.

    5.8. `importLine` was added to version 1: lines written before then do not have it. It is the line of the
    file that a note was read from; a note that was typed does not have it.

    5.9. `times-shifted` was added to version 1. It is about the writer `whose`, up to the number `through`: what
    was recorded there happened so many `milliseconds` later than `happened` says. If two are about the same
    entry, the later one in order holds. `happened` itself stays as it was written.

    5.10. `undoes` was added to version 1. Whoever goes a step back records what makes it good, in whatever kind
    that takes, with the entries that it takes back. Such an entry is no deed of its own: the next step back
    goes to what was recorded before those.

    5.11. Added to version 1 in one step:

    | key or kind | what it says |
    |---|---|
    | `control`, `strategy`, `leverage` | the host's answers about the problem: what the school can change, which plan it is part of, what else would change for students |
    | `value` of `note` | the value of a mark, in the unit that its code has in the protocol |
    | `retimed` | the note happened at `at`, whatever `happened` says and whatever shift there is |
    | `answers` | the statements and predictions that a proposal answers |
    | `consented` | the teacher visited agreed that the statement, which rests on one visit, is shown to the staff; a new wording needs a new consent |
    | `custody` | who owns the record, the last day on which it is kept, whether it is under a hold and who set it, whether visits were voluntary, who told the teachers; what is left out stays as it was |

    5.12. While the last `custody` in order that has `onHold` says true, a program MUST NOT record a
    `redacted`. One that was recorded without knowing of the hold is carried out wherever it arrives.

    5.13. `closing` makes a line one of version 2. It names the advance that closed the round by mistake, which
    has to be in `under` as well; the round is back in the stage that the closing ended. In a round that was opened again like
    this, `under` of a later reopening also names the earlier one. A reopening that had not seen the closing is
    late, as in version 1. Apart from these lines and those of 5.14 and 7.6, all are written as version 1.

    5.14. `table` was added with version 2, as its tail has lists; `result`, `follows`, `unit`, `cadence` and
    `cells` were added to version 1. A table is what was seen in its visit. `row`, `column`,
    `columnsInTime`, `totalRows` and `totalColumns` count its rows and columns from 1. Of two results for one
    cell, the later one in order holds. The numbers of a cell are digits in the tail, so that they can be
    redacted; a cell whose `status` is `suppressed` has none. `unreadable`, `not-reported` and
    `not-applicable` MUST NOT be read as zero. No row or column is a student or a teacher.

    5.15. `page` was added to version 1. It says that the writer is a page in a browser, whose lines are handed
    over by a person and not by a shared folder. It is never written as false.

    5.15. In a round that an advance with `answerBy` closed, an `adopted` counts although that advance had not seen it:
    the host answers later. Older programs take it for late.


    """#
}
