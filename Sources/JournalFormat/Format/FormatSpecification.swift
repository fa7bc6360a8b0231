/// The specification of the format, so that the program can print it where there is no network.
///
/// It is the article <doc:Format> of the documentation, to the letter; a test holds the two together.
public enum FormatSpecification: Sendable {
  /// The numbered specification, in Markdown.
  public static let text = #"""
    # The format of a journal

    How a round's record is kept in files, in numbered rules, so that any program can read it.

    The words MUST, MUST NOT, SHOULD and MAY are used as in RFC 2119. This is version 2.

    ## 1. Files

    1.1. A network is a folder. A round is a folder in it, named by the round's identity: 1 to 60
    characters out of `a` to `z`, `0` to `9` and the hyphen, with no hyphen at either end.

    1.2. Every file in that folder whose name ends with `.jsonl` is a journal, and its entries belong to
    the record. A reader MUST NOT conclude anything from the rest of the name: what sync programs call a
    conflict copy counts like any other file.

    1.3. A writer is one participant on one device, named by the participant's code (1 to 5 capital
    letters), a hyphen, and four characters out of `a` to `z` and `0` to `9`. A writer adds to one file,
    `<writer>.jsonl`, and nobody else changes it, except as section 7 says.

    1.4. The record is the union of all lines by round, writer, number and sum. Lines MAY come in any
    order, several times, or in parts.

    1.5. A writer MUST only add lines at the end. A line counts as written once the file, and for a new
    file its folder, is on the disk.

    1.6. A folder that holds a file `rounds-network.txt` is the home of a network. Its text is
    for people; nothing is read from it.

    1.7. A file that goes from one network to another holds lines as in section 2, from one or more writers
    and one or more rounds, whatever its name. There is no other format for it.

    1.8. Files whose names do not end with `.jsonl` are not part of the record. `<writer>.torn-1` and
    `<writer>.damaged-1`, and so on, hold what was set aside; a name that ends with `.new` is an
    unfinished file. They may hold words, and section 7 applies to them as well. An empty file, or one whose
    name shows that a sync program has not brought it yet, such as `<writer>.jsonl.nextcloud` or
    `.<writer>.jsonl.icloud`, stands for a journal that is missing, and a reader SHOULD say so.

    ## 2. Lines

    2.1. A journal is text in UTF-8. Every line ends with one line feed and is one JSON object (RFC
    8259). A line has at most 4,194,304 bytes. Empty lines, a byte order mark before a line, and a
    carriage return before the line feed MUST be ignored; none of them is ever written.

    2.2. Anything after the last line feed is not all here yet. A reader MAY accept it if it is whole
    by section 4; otherwise it MUST leave it out, and MUST NOT change it unless it is its writer. The
    writer MUST keep a copy of it before cutting it off.

    2.3. A line has, in this order: a head, the keys `seal`, `prev` and `sum`, and a tail. The head says
    everything except words. The tail holds all the words a person wrote, and nothing else except `salt`.

    2.4. There is no white space outside texts, except in a tail that was redacted. No key occurs twice.

    2.5. A key has the same type throughout the format (section 6), and data is never a key. An optional key
    with nothing to say is left out, and so is an empty list, unless section 5 says otherwise.
    `null` is not used.

    2.6. Whole numbers are within 2^53 - 1 either way. A time is RFC 3339 with three digits of a
    second and the offset of the clock on the wall, `Z` where that is zero. A day is `2026-11-22`.

    2.7. An entry is named by its writer, a hyphen and its number, such as `KM-x7q2-12`. Whatever an
    entry brought into the record goes by the entry's name.

    ## 3. The head of every line

    The first keys of every line are these, in this order; those of section 5 follow, and then `tail`.

    | key | what it says |
    |---|---|
    | `v` | the version of the format |
    | `round` | the round |
    | `writer` | whose journal it is |
    | `seq` | the number of the entry in that journal, from 1, without gaps |
    | `clock` | a number greater than that of every entry that the writer had seen |
    | `happened` | when it happened |
    | `written` | when it was written down |
    | `kind` | what is recorded, by section 5 |
    | `author` | whose words they are |
    | `under` | optional: the advances in force where the writer stood |
    | `undoes` | optional: the entries that this one takes back, in a step back |
    | `tail` | optional: the keys of the words in the tail, in their order |

    ## 4. Sums

    4.1. `seal`, `prev` and `sum` stand directly one after the other, each a text of 16 digits in base 16
    in lower case. No other object in a line has a key `seal` or `prev`.

    4.2. `sum` is the checksum of every byte of the line before its own first digit.

    4.3. `prev` is the `sum` of the line with the number before it; 16 zeros in a writer's first line.

    4.4. `seal` is the checksum of the tail: every byte between the comma after `sum` and the closing
    brace.

    4.5. `salt` is the last key of the tail: 16 digits in base 16, drawn at random for every line. After
    a redaction, the seal reveals nothing about the words.

    4.6. The checksum is made of 64-bit numbers without overflow checks. It begins as
    `6a09e667f3bcc908` exclusive-or the count of bytes. Then, for every eight bytes, taken as a number
    with the least byte first and zeros for any missing at the end: exclusive-or the number, multiply
    by `9e3779b97f4a7c15`, exclusive-or itself shifted right by 29. Finally: exclusive-or itself shifted
    right by 32, multiply by `bb67ae8584caa73b`, exclusive-or itself shifted right by 32.

    4.7. The sums find damage. They are not signatures: anyone who can change a file can recompute them.

    4.8. A line that does not hold by its sum or its seal MUST NOT count, and SHOULD be reported with its
    file and its number. Other lines in the file still count. A line whose `prev` is not the sum
    of the line before it, where that is there, counts and SHOULD be reported.

    4.8.1. Every line begins with `{"v":`, which appears nowhere else in a line of this version. If a line
    does not hold, a reader MAY look for lines that begin within it, as when the line feed between two
    lines is damaged.

    4.9. Two lines of one writer with one number and different sums are a conflict: the one with the
    smaller clock, and then the smaller sum, counts, and the other SHOULD be reported.

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

    ## 6. Keys

    | key of the head | type |
    |---|---|
    | `about` | text |
    | `adds` | list of text |
    | `answerBy` | text |
    | `answers` | list of text |
    | `at` | text |
    | `author` | text |
    | `baseline` | number |
    | `begins` | text |
    | `cadence` | text |
    | `cells` | list of text |
    | `cites` | list of object |
    | `clock` | integer |
    | `closing` | text |
    | `column` | integer |
    | `columnCount` | integer |
    | `columnsInTime` | list of integer |
    | `concernCount` | integer |
    | `contrary` | list of object |
    | `corner` | text |
    | `day` | text |
    | `device` | integer |
    | `drops` | list of text |
    | `due` | text |
    | `elements` | list of text |
    | `ends` | text |
    | `entry` | text |
    | `everyoneHeard` | true or false |
    | `exercise` | text |
    | `extent` | text |
    | `firstDay` | text |
    | `focusQuestionCount` | integer |
    | `follows` | text |
    | `from` | text |
    | `gate` | text |
    | `group` | text |
    | `hands` | list of integer |
    | `happened` | text |
    | `horizon` | text |
    | `importLine` | integer |
    | `insteadCount` | integer |
    | `keptUntil` | text |
    | `kind` | text |
    | `lastDay` | text |
    | `lenses` | list of text |
    | `level` | text |
    | `members` | list of text |
    | `milliseconds` | integer |
    | `note` | text |
    | `notes` | list of text |
    | `number` | integer |
    | `onHold` | true or false |
    | `otherVisit` | text |
    | `page` | true or false |
    | `participant` | text |
    | `prediction` | text |
    | `prev` | text |
    | `prevalence` | text |
    | `program` | text |
    | `protocol` | text |
    | `protocolDigest` | text |
    | `protocolID` | text |
    | `protocolVersion` | integer |
    | `putBack` | list of text |
    | `question` | integer |
    | `roles` | list of text |
    | `round` | text |
    | `row` | integer |
    | `rowCount` | integer |
    | `rows` | text |
    | `saw` | list of object |
    | `scale` | text |
    | `seal` | text |
    | `seenIn` | list of text |
    | `seq` | integer |
    | `smallestGroup` | integer |
    | `state` | text |
    | `statement` | text |
    | `statementKind` | text |
    | `statements` | list of text |
    | `status` | text |
    | `sum` | text |
    | `table` | text |
    | `tail` | list of text |
    | `target` | number |
    | `task` | text |
    | `team` | text |
    | `through` | integer |
    | `to` | text |
    | `totalColumns` | list of integer |
    | `totalRows` | list of integer |
    | `under` | list of text |
    | `undoes` | list of text |
    | `unit` | text |
    | `v` | integer |
    | `value` | number |
    | `visit` | text |
    | `visitNumber` | integer |
    | `voluntary` | true or false |
    | `vocabulary` | text |
    | `waived` | list of text |
    | `whose` | text |
    | `work` | text |
    | `writer` | text |
    | `written` | text |

    In the tail, `columnLabels`, `concerns`, `focusQuestions`, `instead` and `rowLabels` are lists of text,
    `redacted` is true, and every other key is a text.

    ## 7. Redaction

    7.1. Words are taken out by an entry of the kind `redacted`, which names the entry that held them.
    After that every copy of that entry's line SHOULD have its tail overwritten.

    7.2. The tail is overwritten in place by `"redacted":true` and as many spaces as keep its length. Every
    other byte stays, so that `sum` and `prev` hold. The seal no longer holds, and MUST NOT be
    checked for such a line.

    7.3. Of two lines that differ in their tails alone, the redacted one counts, whichever came first.

    7.4. What is left of such a line anywhere, damaged, torn off or set aside, SHOULD be overwritten as far as
    its words go; the line is recognized by `round`, `writer` and `seq`, by `sum`, or by its words. A
    whole line is overwritten last, so that an interrupted redaction can be seen to be unfinished.

    7.5. When notes are read from a file again, a line that is not in the record SHOULD NOT be added if it
    could be a note without words by the same author in the same visit: one of the same moment, of the same
    `importLine`, or, for a line without a time, any that has an `importLine`. It SHOULD be reported. No
    digest of words is kept to tell more, because anyone guessing words could check the guesses against it.

    7.6. `instead` makes a line one of version 2. It holds the words that the entry has from then on, in the order
    in which entries of its kind have their words: all of them, with something in place of a name. Of several such
    entries about one subject the last one counts, and the words of the others go; where an entry without
    `instead` names the subject, its words go. A reader of version 1 keeps such a line and shows no words.

    ## 8. Merging

    8.1. Merging brings lines from elsewhere into the folder of their round. It is a union: the result is the
    same in any order, twice, in parts, and as if all files were in one folder.

    8.2. A line that is already here, with or without its words, is not added. If it has its words here and
    not elsewhere, its tail is overwritten here (7.3).

    8.3. A journal of which this device is not the writer MAY be replaced, by a file that has every line of
    it and the lines that arrived, in the order of their numbers. A reader MUST see the old file or the
    new one: it is written under another name, and gets the name when it is on the disk. Damaged lines stay
    where they were between the other lines, unless every line they once were is now here whole.

    8.4. Lines of this device's own journals that arrive from elsewhere are kept in a file of their own,
    `<writer>.merged.jsonl`.

    8.5. A program that adds to a file of a round, replaces it or overwrites words in it SHOULD hold an exclusive
    lock on it (`flock`), and MUST check, once it holds the lock, that the file still has its name.

    """#
}
