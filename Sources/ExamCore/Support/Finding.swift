// What is wrong with something people wrote: how bad, where, what, and the way out.

/// A place in a file, as an editor counts.
public struct Place: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// From 1; 0 for the file as a whole.
  public var line: Int
  /// From 1, in characters; 0 for the line as a whole.
  public var column: Int
  /// How many characters are meant, for the caret line.
  public var length: Int
  /// The whole line, as written.
  public var excerpt: String

  public init(
    file: String, line: Int = 0, column: Int = 0, length: Int = 1, excerpt: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

/// One thing a reader or a check found.
public struct Finding: Error, Hashable, Sendable {
  public enum Severity: Int, Comparable, Hashable, Sendable, CaseIterable {
    case note, warning, error
    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public var severity: Severity
  /// A stable name of the rule, such as `unknown-objective`.
  public var code: String
  public var place: Place?
  /// What is wrong, quoting the user's own words.
  public var message: Message
  /// What to do about it.
  public var remedy: Message?

  public init(
    _ severity: Severity, _ code: String, at place: Place? = nil, _ message: Message,
    remedy: Message? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}

extension Sequence where Element == Finding {
  /// Whether anything here stops the work.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
