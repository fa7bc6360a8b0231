/// The specification of the format, so that the program can print it where there is no network.
///
/// It is the article <doc:Format> of the documentation, to the letter; a test holds the two together.
public enum FormatSpecification: Sendable {
  /// The numbered specification, in Markdown.
  public static let text = beginning + kinds + keys + ending

  /// Files, lines, their heads and sums.
  private static let beginning = #"""
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


    """#

  /// Redaction and merging.
  private static let ending = #"""
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
