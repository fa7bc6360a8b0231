extension FormatSpecification {
  /// The keys of lines, with the type and the meaning of each.
  static let keys = #"""
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


    """#
}
