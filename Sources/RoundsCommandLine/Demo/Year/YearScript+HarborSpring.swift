extension YearScript {
  /// Harbor School again, with its promise of autumn in the tasks.
  static let harborSpring = #"""
    @92
    # Reasons in mathematics, at Harbor School.
    8:30 rounds open 'Reasons in mathematics' --id harbor-spring --school 'Harbor School' \#
    --problem 'What do students do with a task that asks for a reason?' \#
    --focus 'Which tasks ask why?' \#
    --focus 'What do students do before they write?' \#
    --theory 'If a task can be argued about, then students will talk about the mathematics' \#
    --grade 'grades 6 to 8' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 4 --subject 'mathematics' --grade 'grades 6 to 8' \#
    --from 9:00 --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:08 T: "Convince the person beside you"
    | * 9:14 S: "No, look, if it were five it would not fit"
    | 9:20 S: 8 of 11 pairs draw before they write
    | Visit 2
    | 9:34 T: "First the rule, then numbers 1 to 8"
    | * 9:40 S: 19 of 23 write the rule down
    | 9:47 S: "Do we have to write the because?"
    | Visit 3
    | 10:02 T: "Find a sum that breaks it"
    | 10:08 S: "It breaks with zero!"
    | 10:14 S: three groups test each other with numbers of their own
    | Visit 4
    | 10:24 T: shows two ways on the board
    | * 10:29 S: "They are the same, only turned"
    | 10:35 S: 6 of 22 write a sentence
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:06 C: board: a rectangle without numbers
    | * 9:10 K: card: "Can it be a square? Say why or why not."
    | 9:24 T: puts two drawings side by side
    | Visit 2
    | 9:32 C: board: the rule in a box
    | * 9:37 K: sheet: eight sums, then "Why does it work?"
    | 9:50 T: collects the sheets before the last line
    | Visit 3
    | * 10:01 C: a claim on the board: "It always gets bigger."
    | * 10:04 K: card: "True always, sometimes, never? Show it."
    | 10:18 T: asks "What else did you try?" 5 times
    | Visit 4
    | 10:22 C: two solutions side by side
    | * 10:26 K: sheet: "Which would you choose? Give a reason."
    | 10:38 T: reads three reasons aloud
    | 10:40 S: "Mine says because, too"
    | 10:42 S: 4 of 22 begin a second sentence
    | 10:43 T: "Write one more, then the bell"
    11:20 rounds task 1 'Students were asked to decide whether it can be a square, and to \#
    say why' --cites BD2 --as FA
    11:20 rounds task 2 'Students were asked to do eight sums and to say why the rule \#
    works' --cites BD5 --as FA
    11:20 rounds task 3 'Students were asked to find out when a claim is true' \#
    --cites BD8 --as FA
    11:20 rounds task 4 'Students were asked to choose between two solutions, and to give a \#
    reason' --cites BD11 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 3 --as FA
    11:30 rounds demand 2 2 --as FA
    11:30 rounds demand 3 3 --as FA
    11:30 rounds demand 4 3 --as FA
    11:40 rounds pattern 'Students give each other reasons where the task can be argued \#
    about' \#
    --cites KM2,KM8,KM11,task-1,task-3 --contrary KM6 --prevalence most --as FA
    11:42 rounds anomaly 'Teachers tell a rule, and students use it' --cites KM4,BD4 --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could say why a claim holds for numbers, and write it down when \#
    there is time' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Keep ten minutes of such a lesson for writing the reason down' \#
    --horizon 'by the end of the year' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,0,2,4 --heard --as FA
    11:55 rounds adopt FA-W1 --raises students --due {day+60} \#
    --change content='a reason counts as an answer' \#
    --change teachers='stop the talk in time' --in-tasks 'the sheet has room for a reason' \#
    --owner 'math lead' --learning 'what students write when they have talked first' \#
    --measure 'percent of students who write a reason' --baseline 27 --target 60 --as HP
    11:58 rounds close --as FA
    14:00 rounds progress harbor-autumn/W1 'three of four rooms had a task that asks why' \#
    --value 9 \#
    --state seen-in-the-tasks \#
    --cites harbor-spring/BD2,harbor-spring/BD8,harbor-spring/BD11 --as HP
    @72
    15:00 rounds progress harbor-autumn/W1 'every class has such a task each week' \#
    --value 12 --state done --as HP
    @45
    15:00 rounds progress harbor-spring/W1 'two classes a week keep the ten minutes' \#
    --value 38 --state under-way --as HP
    @15
    15:00 rounds progress harbor-spring/W1 'four classes a week' --value 46 --as HP
    """#
}
