/// A year of a small network: six rounds at four schools, and what happened to what was promised.
///
/// A line that begins with `@` says how many days ago what follows was typed, one with `#` what it is;
/// `|` goes on with what the line before reads as its input, and `{day+14}` is a day from today.
enum YearScript {
  /// The rounds in the order of time, each a script.
  static let rounds = [
    harborAutumn, lincolnWinter, millWinter, elmSpring, harborSpring, lincolnSummer,
  ]
}
