extension YearScript {
  /// Lincoln School again, handed over, with its answer still to come.
  static let lincolnSummer = #"""
    @34
    # Arguing from results, at Lincoln School.
    8:30 rounds open 'Arguing from results' --id lincoln-summer --school 'Lincoln School' \#
    --problem 'What are students asked to do when results differ?' \#
    --focus 'Who says which result counts?' \#
    --focus 'What do students do with an odd one?' \#
    --theory 'If results may differ, then students will ask what made the difference' \#
    --grade 'grades 3 to 5' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 4 --subject 'science' --grade 'grades 3 to 5' \#
    --from 9:00 --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:08 T: "Yours is twelve, theirs is nine. What happened?"
    | * 9:13 S: "We started the clock late"
    | 9:19 S: two groups measure again, unasked
    | Visit 2
    | 9:34 T: "Write the result into the box"
    | * 9:40 S: 22 of 24 write the same number
    | 9:45 S: "What if we got another one?"
    | Visit 3
    | 10:02 T: "Plan how you would find out"
    | 10:09 S: "Only change one thing, or you cannot tell"
    | 10:15 S: 5 of 6 groups write a list of what to keep the same
    | Visit 4
    | 10:24 T: reads the definition twice
    | * 10:30 S: 17 of 21 copy the definition
    | 10:36 S: "Is that on the test?"
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:05 C: six results on the board, none struck out
    | * 9:10 K: card: "Explain the widest difference."
    | 9:24 T: waits 8 seconds after the question
    | Visit 2
    | 9:32 C: sheet with one box for the result
    | * 9:36 K: sheet: "Result: ..."
    | 9:49 T: gives the number out
    | Visit 3
    | * 10:00 C: three sorts of soil in cups
    | * 10:04 K: sheet: empty plan with three headings
    | 10:18 T: asks each group "What will you keep the same?"
    | Visit 4
    | 10:22 C: definition of a variable
    | * 10:26 K: slide: "Copy the definition."
    | 10:39 T: 6 questions; 5 are answered in one word
    | 10:41 S: two pairs draw a cup beside the definition
    11:20 rounds task 1 'Students were asked to explain why results differ' --cites BD2 \#
    --as FA
    11:20 rounds task 2 'Students were asked to write a result into a box' --cites BD5 \#
    --as FA
    11:20 rounds task 3 'Students were asked to plan how to find out' --cites BD8 --as FA
    11:20 rounds task 4 'Students were asked to copy a definition' --cites BD11 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 3 --as FA
    11:30 rounds demand 2 1 --as FA
    11:30 rounds demand 3 3 --as FA
    11:30 rounds demand 4 1 --as FA
    11:40 rounds pattern 'Students argue from results where results may differ' \#
    --cites KM2,KM8,task-1,task-3 \#
    --contrary KM5 --prevalence some --as FA
    11:42 rounds pattern 'Teachers tell the result, and students write it down' \#
    --cites BD6,KM11,BD12 \#
    --prevalence some --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could say what made a difference in my own test' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Choose the next kits by whether they leave the result open' \#
    --horizon 'next month' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,1,1,4 --heard --as FA
    11:58 rounds handover --answer-by {day+14} --as FA
    @30
    # A year later somebody says which patterns are one.
    10:00 rounds theme 'What counts is told, and then used or written down' \#
    harbor-autumn/P1 lincoln-winter/P1 \#
    lincoln-summer/P2 elm-spring/P1 harbor-spring/A1 --as FA
    10:05 rounds theme 'Students give reasons where the task can be argued about' \#
    harbor-spring/P1 \#
    lincoln-summer/P1 lincoln-winter/A1 --as FA
    10:10 rounds theme 'Questions are answered in one word' harbor-autumn/P2 \#
    mill-winter/P1 --as FA
    """#
}
