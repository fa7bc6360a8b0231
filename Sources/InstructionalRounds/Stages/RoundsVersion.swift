/// The version of the program, recorded with every advance.
public enum RoundsVersion: Sendable {
  /// The version, such as `0.1.0`.
  public static let current = "0.1.0"
}
