extension YearScript {
  /// A first round at Harbor School: rules are told, and then used.
  static let harborAutumn = #"""
    @292
    # Thinking in mathematics, at Harbor School.
    8:30 rounds open 'Thinking in mathematics' --id harbor-autumn --school 'Harbor School' \#
    --problem 'What are students asked to do in mathematics when they are asked to think?' \#
    --focus 'What do teachers ask, and who answers?' \#
    --focus 'What do the tasks ask students to do?' \#
    --theory 'If tasks ask for reasons, then students will give each other reasons' \#
    --grade 'grades 6 to 8' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 4 --subject 'mathematics' --grade 'grades 6 to 8' \#
    --from 9:00 --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:12 T: asks "What is the rule?" 2 of 24 hands go up
    | * 9:15 S: "You multiply the top and the bottom"
    | 9:18 S: 17 of 24 write the rule into their notebooks
    | Visit 2
    | 9:42 T: "Who can tell me what comes first?"
    | * 9:47 S: one asks "Why does it work?"
    | 9:52 S: 6 of 22 speak, each in one or two words
    | Visit 3
    | 10:02 T: reads page 41 aloud
    | * 10:10 S: 4 pairs compare answers: "same as mine"
    | 10:14 S: 5 of 20 close the book before the bell
    | Visit 4
    | 10:22 T: "Tell your partner why it must be more than one"
    | 10:26 S: pairs talk for 4 minutes; one draws a bar
    | 10:31 S: "It has to be, both are more than a half"
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:13 C: board: 1/2 = 2/4 = 4/8
    | * 9:21 K: sheet: "Copy the rule. Do numbers 1 to 12."
    | 9:26 T: 9 questions in 6 minutes; 8 are answered in one word
    | Visit 2
    | 9:44 C: board: four numbered steps
    | 9:49 K: sheet: "Use the four steps. Show each step."
    | 9:55 T: "We will come to that later"
    | Visit 3
    | * 10:04 C: page 41: rectangles in whole numbers
    | * 10:08 K: sheet: "Find the area of 10 rectangles."
    | 10:12 T: 7 questions; 6 are answered in one word
    | Visit 4
    | 10:23 C: board: 3/4 + 1/2
    | * 10:24 K: card: "More or less than one? Say why."
    | 10:33 T: writes two reasons of students on the board
    | 10:36 T: "Who would say less? Who would say the same?"
    | 10:40 S: 9 of 22 change sides
    11:20 rounds task 1 'Students were asked to copy a rule and to use it twelve times' \#
    --cites BD2 --as FA
    11:20 rounds task 2 'Students were asked to carry out four given steps' --cites BD5 \#
    --as FA
    11:20 rounds task 3 'Students were asked to find the area of ten rectangles' \#
    --cites BD8 --as FA
    11:20 rounds task 4 'Students were asked to decide without calculating, and to say why' \#
    --cites BD11 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 1 --as FA
    11:30 rounds demand 2 1 --as FA
    11:30 rounds demand 3 1 --as FA
    11:30 rounds demand 4 3 --as FA
    11:40 rounds pattern 'Teachers tell a rule, and students use it' \#
    --cites KM1,BD4,task-1,task-2 \#
    --contrary BD11 --prevalence most --as FA
    11:42 rounds pattern 'Teachers ask questions that are answered in one word' \#
    --cites BD3,KM6,BD9 \#
    --prevalence many --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could carry out the steps I was shown, but not say why \#
    they work' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Plan one task a week together that asks why a rule works' \#
    --horizon 'by the end of the year' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,1,3,2 --heard \#
    --concern 'Who covers the classes in that hour?' --as FA
    11:55 rounds adopt FA-W1 --raises content --due {day-70} \#
    --change teachers='plan in teams, and watch one of the tasks' \#
    --change students='explain a rule in writing' --in-tasks 'one task a week asks why' \#
    --owner 'math lead' --learning 'which tasks make students give reasons' \#
    --measure 'classes with such a task' --baseline 1 --target 12 --as HP
    11:58 rounds close --as FA
    @250
    14:00 rounds progress harbor-autumn/W1 '4 of 12 classes had such a task this month' \#
    --state under-way --value 4 --as HP
    """#
}
