// What the exit status says.

/// The exit statuses of the program.
enum ExitStatus: Int32 {
  case done = 0
  /// The work was done or stopped, and there are findings to read.
  case findings = 1
  case usage = 2
  /// A file could not be read or written.
  case file = 3
}
