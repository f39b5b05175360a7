// What every command is: a syntax and a run.

/// A command of the program. It reads options, calls the library, and prints; it decides nothing.
protocol Command {
  static var syntax: CommandSyntax { get }
  static func run(_ arguments: ParsedArguments, _ console: Console) throws -> ExitStatus
}
