extension YearScript {
  /// A round at Mill Road School: whose questions are asked of a text.
  static let millWinter = #"""
    @188
    # Reading for a reason, at Mill Road School.
    8:30 rounds open 'Reading for a reason' --id mill-winter --school 'Mill Road School' \#
    --problem 'What are students asked to do with a text once they have read it?' \#
    --focus 'Who asks the questions?' \#
    --focus 'What is an answer made of?' \#
    --theory 'If students ask the questions, then they will go back to the text' \#
    --grade 'grades 3 to 5' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 4 --subject 'reading' --grade 'grades 3 to 5' \#
    --from 9:00 --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:08 T: "What color was the boat?" 14 hands go up
    | * 9:11 S: "Blue"
    | 9:19 S: 3 of 22 turn a page back
    | Visit 2
    | 9:34 T: "Find the sentence that tells you"
    | * 9:38 S: reads a sentence aloud, finger under the words
    | 9:44 S: "It does not say, you can tell by the door"
    | Visit 3
    | 10:01 T: "Fill in the words that are missing"
    | * 10:07 S: 16 of 21 look at the list first
    | 10:12 S: "Is it number four?"
    | Visit 4
    | 10:22 T: "Write a question that the next group cannot answer with yes"
    | 10:28 S: "Why did nobody tell her?"
    | 10:35 S: two groups swap questions, and go back to the text
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:03 C: a story of two pages, read aloud
    | * 9:14 K: sheet: ten questions with a line for each
    | 9:22 T: "That is right, next"
    | Visit 2
    | 9:31 C: the same story, chapter two
    | * 9:36 K: strip: "How do you know? Give the line."
    | 9:47 T: asks 4 questions in 12 minutes
    | Visit 3
    | 10:00 C: a text with eight gaps, and a list of eight words
    | * 10:03 K: sheet: eight gaps
    | 10:15 T: reads the eight words out
    | Visit 4
    | * 10:20 C: the ending of the story
    | * 10:24 K: card: "Write a question for the next group."
    | 10:38 T: asks no question for 9 minutes
    | 10:39 S: "You have to ask what she wanted"
    | 10:41 K: three cards lie on the table of the next group
    11:20 rounds task 1 'Students were asked to answer ten questions in one line each' \#
    --cites BD2 --as FA
    11:20 rounds task 2 'Students were asked to point at the line that says so' \#
    --cites BD5 --as FA
    11:20 rounds task 3 'Students were asked to fill eight gaps from a list' --cites BD8 \#
    --as FA
    11:20 rounds task 4 'Students were asked to write a question that a group has to go \#
    back to the text for' --cites BD11 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 1 --as FA
    11:30 rounds demand 2 2 --as FA
    11:30 rounds demand 3 1 --as FA
    11:30 rounds demand 4 3 --as FA
    11:40 rounds pattern 'Teachers ask questions that are answered in one word' \#
    --cites KM1,KM2,KM9,task-1 \#
    --prevalence some --as FA
    11:42 rounds pattern 'Students go back to the text where they are asked how they know' \#
    --cites KM5,KM6,KM12 \#
    --prevalence some --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could find a word that was asked for, but not say what the \#
    story is about' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Begin one lesson a week with a question that a student wrote' \#
    --horizon 'next month' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,2,2,2 --heard --as FA
    11:55 rounds adopt FA-W1 --raises students --due {day-20} \#
    --change content='questions that send one back to the text' \#
    --change teachers='choose among the questions of students' \#
    --in-tasks 'the sheet has an empty line for a question' \#
    --owner 'grade-level leads' --learning 'which questions send students back to the text' \#
    --measure 'lessons that begin so, of 40 in a month' --baseline 0 --target 20 --as HP
    11:58 rounds close --as FA
    @150
    15:00 rounds progress mill-winter/W1 'started in two grades' --state under-way \#
    --value 6 --as HP
    @60
    15:00 rounds progress mill-winter/W1 'all grades, most Mondays' --value 13 --as HP
    """#
}
