/// A value along an axis that is said in words.
package struct Tick: Hashable, Sendable {
  package var value: Double
  /// What is beside it.
  package var label: String

  /// A value in words.
  package init(_ value: Double, _ label: String) {
    self.value = value
    self.label = label
  }
}
