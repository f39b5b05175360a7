// The program: finds the command, runs it, and turns every failure into a message and an exit status.

import ExamCore
import ExamFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
enum ExamBankProgram {
  static let version = "0.1.0"

  static var commands: [any Command.Type] {
    [
      DemoCommand.self, CheckCommand.self, FormatCommand.self, AssembleCommand.self,
      SimulateCommand.self, GradeCommand.self, ReportCommand.self, RubricCommand.self,
      CertifyCommand.self,
      CompletionCommand.self,
    ]
  }

  static func main() {
    let environment = Environment.variables
    let words = Array(CommandLine.arguments.dropFirst())
    exit(run(words, environment).rawValue)
  }

  static func run(_ words: [String], _ environment: [String: String]) -> ExitStatus {
    let language = asked(words) ?? Console.language(of: environment)
    do {
      return try dispatch(words, environment, language)
    } catch let refusal as ExamRefusal {
      let printer = FindingPrinter(language: language)
      let text = refusal.findings.sortedForReading().map(printer.text).joined()
      tell(Message(both: text), language)
      return .findings
    } catch let error as UsageError {
      let help = error.command.map { "exambank \($0) --help" } ?? "exambank --help"
      tell(
        Message(
          en: "exambank: \(error.message.english)\nSee “\(help)”.",
          zh: "exambank：\(error.message.chinese)\n用法见“\(help)”。"), language)
      return .usage
    } catch let failure as FileFailure {
      tell(
        Message(
          en: "exambank: \(failure.message.english)\n\(failure.remedy.english)",
          zh: "exambank：\(failure.message.chinese)\n\(failure.remedy.chinese)"), language)
      return .file
    } catch {
      tell(Message(en: "exambank: \(error)", zh: "exambank：\(error)"), language)
      return .file
    }
  }

  private static func dispatch(
    _ words: [String], _ environment: [String: String], _ language: Language
  ) throws -> ExitStatus {
    guard let first = words.first else {
      tell(Message(both: HelpText.program(commands, in: language)), language)
      return .usage
    }
    switch first {
    case "--help", "-h", "help":
      guard first == "help", let name = words.dropFirst().first, !name.hasPrefix("-") else {
        try Console.write(HelpText.program(commands, in: language) + "\n", to: STDOUT_FILENO)
        return .done
      }
      guard let command = commands.first(where: { $0.syntax.name == name }) else {
        throw unknown(name)
      }
      try Console.write(HelpText.command(command.syntax, in: language), to: STDOUT_FILENO)
      return .done
    case "--version":
      try Console.write("exambank \(version)\n", to: STDOUT_FILENO)
      return .done
    default: break
    }
    if first == "--lang" || first.hasPrefix("--lang=") {
      // Before the command it says the same as behind it.
      let option = words.prefix(first == "--lang" ? 2 : 1)
      if first == "--lang", words.count < 2 || words[1].hasPrefix("-") {
        throw UsageError(
          message: Message(
            en: "--lang needs a value: --lang en|zh", zh: "--lang 缺少值：--lang en|zh"), command: nil)
      }
      let rest = words.dropFirst(option.count)
      guard let name = rest.first, commands.contains(where: { $0.syntax.name == name }) else {
        return try dispatch(Array(rest), environment, language)
      }
      return try dispatch([name] + option + rest.dropFirst(), environment, language)
    }
    guard let command = commands.first(where: { $0.syntax.name == first }) else {
      throw unknown(first)
    }
    let arguments = try ParsedArguments(words.dropFirst(), syntax: command.syntax)
    if arguments.has("help") {
      try Console.write(HelpText.command(command.syntax, in: language), to: STDOUT_FILENO)
      return .done
    }
    return try command.run(arguments, try Console(arguments, environment: environment))
  }

  private static func unknown(_ word: String) -> UsageError {
    let isOption = word.hasPrefix("-")
    let near = DidYouMean.suggestion(
      for: word,
      among: isOption ? ["--help", "--version", "--lang"] : commands.map { $0.syntax.name })
    return UsageError(
      message: Message(
        en: (isOption ? "there is no option" : "there is no command") + " “\(word)”"
          + (near.map { "; did you mean “\($0)”?" } ?? ""),
        zh: (isOption ? "没有选项" : "没有命令") + "“\(word)”" + (near.map { "；是不是“\($0)”？" } ?? "")),
      command: nil)
  }

  /// The language asked for, looked up before anything else so that usage errors speak it too.
  private static func asked(_ words: [String]) -> Language? {
    for (index, word) in words.prefix(while: { $0 != "--" }).enumerated() {
      if word == "--lang", index + 1 < words.count { return Language(rawValue: words[index + 1]) }
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
    }
    return nil
  }

  private static func tell(_ message: Message, _ language: Language) {
    // Where standard error itself is gone there is nobody left to tell.
    try? Console.write(message.text(in: language) + "\n", to: STDERR_FILENO)
  }
}

extension Message {
  /// A text that is in the right language already.
  init(both text: String) { self.init(en: text, zh: text) }
}
