/// How widespread a pattern was, in the words of the field; no percentage, as a round is not a sample.
public enum Prevalence: String, CaseIterable, Hashable, Sendable {
  case few, some, many, most
}
