extension YearScript {
  /// A round at Elm Street School, handed over before the host had answered.
  static let elmSpring = #"""
    @140
    # What happened, and who says so, at Elm Street School.
    8:30 rounds open 'What happened, and who says so' --id elm-spring \#
    --school 'Elm Street School' \#
    --problem 'What are students asked to do with sources in history?' \#
    --focus 'What do students do with a source?' \#
    --focus 'What is a reason made of?' \#
    --theory 'If students compare sources, then they will ask who speaks' \#
    --grade 'grades 6 to 8' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM
    8:33 rounds join BD
    8:40 rounds visit plan 1 2 3 --subject 'history' --grade 'grades 6 to 8' --from 9:00 \#
    --to 10:45 --as FA
    11:00 rounds import - --as KM
    | Visit 1
    | * 9:10 T: "In which year was the bridge built?"
    | * 9:12 S: "1874"
    | 9:20 S: 18 of 25 underline a year
    | Visit 2
    | 9:40 T: "Two people saw it. Why do they differ?"
    | * 9:45 S: "One of them owned the mill"
    | 9:50 S: pairs mark words in two colors
    | Visit 3
    | 10:10 T: "Copy the summary"
    | * 10:16 S: 21 of 22 copy the summary
    | 10:22 S: "Do we need the last sentence?"
    11:00 rounds import - --as BD
    | Visit 1
    | * 9:08 C: a page with five dates in bold
    | * 9:14 K: sheet: "Put the events in order."
    | 9:24 T: "Check with your neighbor"
    | Visit 2
    | 9:38 C: two letters from 1890
    | * 9:42 K: card: "Whose letter would you show, and why?"
    | 9:54 T: writes both reasons on the board
    | Visit 3
    | 10:08 C: slide: a summary in five sentences
    | * 10:12 K: slide: "Copy this."
    | 10:25 T: 5 questions; 5 are answered in one word
    11:20 rounds task 1 'Students were asked to put five events in order' --cites BD2 \#
    --as FA
    11:20 rounds task 2 'Students were asked to choose between two letters, and to say why' \#
    --cites BD5 --as FA
    11:20 rounds task 3 'Students were asked to copy a summary of five sentences' \#
    --cites BD8 --as FA
    11:25 rounds advance --as FA
    11:30 rounds demand 1 1 --as FA
    11:30 rounds demand 2 3 --as FA
    11:30 rounds demand 3 1 --as FA
    11:40 rounds pattern 'Tasks ask for what was told' --cites BD2,BD8,task-1,task-3 \#
    --contrary BD5 \#
    --prevalence many --as FA
    11:44 rounds advance --as FA
    11:46 rounds predict 'I could repeat what I was told about the town, but not say how \#
    anyone knows' \#
    --rests-on FA-P1 --as FA
    11:48 rounds advance --as FA
    11:50 rounds propose 'Put two sources that differ into every unit' \#
    --horizon 'by the end of the year' --as FA
    11:51 rounds propose 'Let students keep a list of questions about a source' \#
    --horizon 'next month' --as FA
    11:52 rounds position FA-W1 --hands 0,0,0,1,2,1 --heard --as FA
    11:58 rounds handover --answer-by {day-110} --as FA
    @118
    16:00 rounds progress elm-spring/W1 'the host commits to it for the two spring units' \#
    --state promised \#
    --due {day+45} --owner 'history lead' --as HP
    @40
    16:00 rounds progress elm-spring/W1 'the unit on the canal has two sources that differ' \#
    --state under-way --as HP
    """#
}
