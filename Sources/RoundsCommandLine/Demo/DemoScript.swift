/// What is typed in the demonstration: a title for every scene, and for every line its time.
///
/// A line that begins with an exclamation mark is one that the order refuses.
enum DemoScript {
  /// The whole morning, with the day by which the work is due.
  static func text(due: String) -> String {
    [opening, rooms, description, analysis, evaluation(due: due)].joined(separator: "\n")
  }

  private static let opening = """
    # A facilitator opens a round, and everybody joins by a code.
    8:30 rounds open 'Thinking in mathematics' --school 'Harbor School' \
    --problem 'What are students asked to do in mathematics when they are asked to think?' \
    --focus 'What do teachers ask, and who answers?' \
    --focus 'What do the tasks ask students to do?' \
    --theory 'If tasks ask for reasons, then students will give each other reasons' --as FA
    8:32 rounds join HP --role host
    8:33 rounds join KM --team blue
    8:33 rounds join BD --team blue
    8:34 rounds join RT --team green
    8:34 rounds join LS --team green
    8:40 rounds visit plan 1 2 --team blue --as FA
    8:40 rounds visit plan 3 4 --team green --as FA
    """

  private static let rooms = """
    # In the room: what is seen and heard, with its time.
    9:10 rounds visit start 1 --as KM
    9:12 rounds note 'T: asks "What is the rule?" 2 of 24 hands go up' --as KM
    9:13 rounds note 'C: board: 1/2 = 2/4 = 4/8' --as BD
    9:15 rounds note 'S: "You multiply the top and the bottom"' --as KM
    9:18 rounds note 'S: 17 of 24 write the rule into their notebooks' --as BD
    9:21 rounds note 'K: sheet: "Copy the rule. Do numbers 1 to 12."' --as KM
    9:26 rounds note 'T: 9 questions in 6 minutes; 8 are answered in one word' --as BD
    9:30 rounds visit end --as KM
    # Whoever writes on paper types it up afterward.
    10:05 rounds note 2 'T: "Who can tell me what comes first?"' --at 9:42 --as KM
    10:06 rounds note 2 'S: one asks "Why does it work?" T: "We will come to that"' --at 9:47 --as KM
    10:06 rounds note 2 'good discussion about the signs' --at 9:52 --as KM
    10:07 rounds note 2 'C: board: four numbered steps' --at 9:44 --as BD
    10:07 rounds note 2 'K: sheet: "Use the four steps. Show each step."' --at 9:49 --as BD
    10:08 rounds note 2 'S: 19 of 22 write the steps; 3 wait, pencil in hand' --at 9:55 --as BD
    # The green team has been in two other rooms.
    10:10 rounds note 3 'T: reads page 41 aloud' --at 9:12 --as RT
    10:10 rounds note 3 'K: sheet: "Find the area of 10 rectangles."' --at 9:19 --as RT
    10:11 rounds note 3 'S: 4 pairs compare answers: "same as mine"' --at 9:25 --as RT
    10:11 rounds note 3 'C: page 41: rectangles in whole numbers' --at 9:14 --as LS
    10:12 rounds note 3 'T: 7 questions; 6 are answered in one word' --at 9:17 --as LS
    10:12 rounds note 4 'T: "Tell your partner why it must be more than one"' --at 9:43 --as RT
    10:13 rounds note 4 'S: pairs talk for 4 minutes; one draws a bar' --at 9:48 --as RT
    10:13 rounds note 4 'C: board: 3/4 + 1/2' --at 9:44 --as LS
    10:14 rounds note 4 'K: card: "More or less than one? Say why."' --at 9:46 --as LS
    10:15 rounds visit drop 4 --cut-short --reason 'fire drill after fifteen minutes' --as RT
    """

  private static let description = """
    # Description: everybody reads again and chooses. The order of the stages holds.
    10:20 !rounds pattern 'Teachers ask for the rule' --cites KM1,BD3 --as FA
    10:25 rounds select KM1 KM3 KM6 --as KM
    10:26 rounds select BD1 BD3 BD5 --as BD
    10:27 rounds select RT2 RT4 RT5 --as RT
    10:30 rounds task 1 'Students were asked to copy a rule and to use it twelve times' \
    --cites KM3 --as FA
    10:31 rounds task 2 'Students were asked to carry out four given steps' --cites BD5 --as FA
    10:32 rounds task 3 'Students were asked to find the area of ten rectangles' --cites RT2 --as FA
    10:33 rounds task 4 'Students were asked to decide without calculating, and to say why' \
    --cites LS4,RT4 --as FA
    10:40 !rounds advance --as FA
    10:42 rounds select LS2 LS3 LS4 --as LS
    10:43 rounds revise KM6 '6 of 22 students speak, each in one or two words' --as KM
    10:44 rounds tag KM6 --element student --as KM
    10:50 rounds advance --as FA
    """

  private static let analysis = """
    # Analysis: like with like. Every statement cites what it rests on.
    10:55 rounds group 'questions answered in one word' KM6 BD3 LS2 --as FA
    11:00 rounds pattern 'Teachers should ask longer questions' --cites FA-G1 --prevalence many \
    --as FA
    11:02 rounds revise FA-P1 'Teachers ask questions that are answered in one word' --as FA
    11:05 rounds pattern 'Tasks ask students to carry out a procedure that they were shown' \
    --cites task-1,task-2,task-3 --contrary LS4 --prevalence most --as FA
    11:08 rounds anomaly 'Students give each other reasons where the card asks why' \
    --cites RT4,RT5 --as FA
    11:09 rounds demand 1 1 --as FA
    11:09 rounds demand 4 3 --as FA
    11:10 rounds advance --as FA
    # Prediction: the student's question, answered from the patterns.
    11:15 rounds predict 'I could carry out the steps I was shown, but not say why they work' \
    --rests-on FA-P2 --as FA
    11:20 rounds advance --as FA
    """

  private static func evaluation(due: String) -> String {
    """
    # Evaluation: the next level of work, who is responsible, and by when.
    11:25 rounds propose 'Plan one task a week together that asks why a rule works' \
    --horizon 'next month' --as FA
    11:28 rounds position FA-W1 --hands 0,0,0,1,3,2 --heard \
    --concern 'Who covers the classes in that hour?' --as FA
    11:30 !rounds adopt FA-W1 --raises content --as KM
    11:31 rounds adopt FA-W1 --raises content --due \(due) --as HP
    11:33 rounds adopt FA-W1 --change teachers='plan in teams, and watch one of the tasks' \
    --change students='explain a rule in writing' --in-tasks 'one task a week asks why' \
    --owner 'math lead' --learning 'which tasks make students give reasons' \
    --measure 'classes with such a task' --baseline 1 --target 12 --as HP
    11:35 rounds close --as FA
    11:36 rounds progress FA-W1 'The first planning hour is in the schedule' \
    --state under-way --as HP
    # What the school's staff will read.
    11:40 rounds summary
    """
  }
}
