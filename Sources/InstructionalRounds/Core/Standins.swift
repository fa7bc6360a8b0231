/// Stands in until the next commit.
public enum Note: Sendable {}
/// Stands in until the next commit.
public enum Visit: Sendable {}
/// Stands in until the next commit.
public enum Task: Sendable {}
/// Stands in until the next commit.
public enum Group: Sendable {}
/// Stands in until the next commit.
public enum Statement: Sendable {}
/// Stands in until the next commit.
public enum Prediction: Sendable {}
/// Stands in until the next commit.
public enum NextLevelOfWork: Sendable {}
