extension ExerciseMistake {
  /// A lesson in which nearly everything is wrong, even if one mistake is in the way of seeing another.
  static let broken = """
    { exercise: "leson", id: "mine", version: 1, title: "", subject: "Art", grade: "3",
      protocol: "practice-round", problem: "What do students draw?",
      script: [
        { at: "0:30", who: "T", says: "Draw." },
        { at: "0:20", who: "Ss", does: "draw" },
        { at: "1:00", who: "Ss" },
      ],
      tasks: [{ at: "0:00", until: "1:00", given: "students were asked to draw", intended: "see",
        scale: "dok", level: "9", why: "", words: ["draw"] }],
      moments: [{ id: "start", at: "0:00", until: "0:30", elements: ["task"], what: "Draw.",
        words: ["draw"] },
      { id: "start", at: "0:10", until: "9:30", elements: ["task"], what: "Draw.",
        why: "It is the task.", words: ["draw"] },
      { id: "start", at: "0:10", until: "0:30", elements: ["task"], what: "Draw.", words: ["draw"] }],
      patterns: [{ text: "Tasks ask for a drawing", rests: ["strat"] }],
      predictions: [{ text: "", rests: ["start", "end"] }],
    }
    """
}
