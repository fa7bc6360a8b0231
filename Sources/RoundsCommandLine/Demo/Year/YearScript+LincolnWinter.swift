extension YearScript {
  /// A round at Lincoln School: what is done with what is measured.
  static let lincolnWinter = #"""
    @236
    # Looking closely, at Lincoln School.
    8:30 rounds open 'Looking closely' --id lincoln-winter --school 'Lincoln School' \#
    --problem 'What are students asked to do with what they observe in science?' \#
    --focus 'What do students write down, and in whose words?' \#
    --focus 'What are results used for?' \#
    --theory 'If students argue from what they measured, then they will measure with more \#
    care' --grade 'grades 3 to 5' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 4 --subject 'science' --grade 'grades 3 to 5' \#
    --from 9:00 --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:06 T: "Step one, fill it to the line"
    | * 9:12 S: 5 of 6 groups fill the cup to the line
    | 9:20 S: "What do we write now?"
    | Visit 2
    | 9:33 T: "The book says it gets darker. Does yours?"
    | * 9:40 S: one group says "ours got lighter"
    | 9:45 S: writes "darker" over "lighter"
    | Visit 3
    | 10:02 T: "Which of the two would you trust, and why?"
    | 10:09 S: "Theirs, they measured three times"
    | 10:15 S: 4 groups send somebody to another table
    | Visit 4
    | 10:24 T: "Copy the drawing, then label it"
    | * 10:30 S: 20 of 24 label seven parts
    | 10:36 S: "Is it stem or stalk?"
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:05 C: board: evaporation, with its meaning in one sentence
    | * 9:09 K: sheet: six steps with a box beside each
    | 9:24 T: reads the result out, and 19 of 23 copy it
    | Visit 2
    | 9:31 C: poster: acids and bases
    | * 9:36 K: table with two columns; the second is filled in
    | 9:47 T: "Put down what the book has"
    | Visit 3
    | * 10:01 C: two tables of temperatures on one page
    | * 10:05 K: card: "Say which table you trust. Give a reason."
    | 10:18 T: writes three reasons under the tables
    | Visit 4
    | 10:22 C: drawing of a plant with seven lines
    | * 10:26 K: sheet: "Label the parts."
    | 10:38 T: gives the seven words in order
    | 10:40 T: "Pens down"
    11:20 rounds task 1 'Students were asked to follow six steps and to copy the result' \#
    --cites BD2 --as FA
    11:20 rounds task 2 'Students were asked to compare a color with the one in the book' \#
    --cites BD5 --as FA
    11:20 rounds task 3 'Students were asked to decide which of two tables to trust, and to \#
    give a reason' --cites BD8 --as FA
    11:20 rounds task 4 'Students were asked to copy a drawing and to label it' \#
    --cites BD11 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 1 --as FA
    11:30 rounds demand 2 1 --as FA
    11:30 rounds demand 3 3 --as FA
    11:30 rounds demand 4 1 --as FA
    11:40 rounds pattern 'Teachers tell the result, and students write it down' \#
    --cites BD3,KM6,BD6,task-1,task-2 \#
    --contrary KM8 --prevalence many --as FA
    11:42 rounds anomaly 'Students give reasons where two results differ' --cites KM8,BD8 \#
    --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could say what should have happened, but not what did' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Let results that differ stand on the board until the class has \#
    explained them' \#
    --horizon 'next month' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,0,4,2 --heard --as FA
    11:55 rounds adopt FA-W1 --raises students --due {day-180} \#
    --change content='ask for a claim with a reason' \#
    --change teachers='collect results that differ' \#
    --in-tasks 'the sheet has no result printed on it' \#
    --owner 'science coordinator' --learning 'what students make of an odd result' \#
    --measure 'tasks that ask for a reason, of ten looked at' --baseline 2 --target 7 \#
    --as HP
    11:58 rounds close --as FA
    @200
    15:00 rounds progress lincoln-winter/W1 'the new kits come with printed results' \#
    --value 2 \#
    --state let-go \#
    --reason 'the kits were bought for two years; taken up again with the next ones' --as HP
    """#
}
