// Where messages go: language, colour, quiet, progress, and writes that are checked.

import ExamCore
import ExamFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The terminal of one call.
struct Console {
  let language: Language
  /// Whether `--lang zh` was asked for in so many words: only that turns CSV headings Chinese, so that
  /// files never depend on the locale.
  let headings: Language
  let isQuiet: Bool
  let isJSON: Bool
  let hasColour: Bool
  let showsProgress: Bool

  init(_ arguments: ParsedArguments, environment: [String: String]) throws(UsageError) {
    let asked = arguments.value("lang")
    if let asked, Language(rawValue: asked) == nil {
      throw arguments.usage(
        Message(en: "--lang takes en or zh, not “\(asked)”", zh: "--lang 只能是 en 或 zh，而不是“\(asked)”"))
    }
    let chosen = asked.flatMap(Language.init(rawValue:))
    language = chosen ?? Console.language(of: environment)
    headings = chosen ?? .english
    isQuiet = arguments.has("quiet")
    isJSON = arguments.has("json")
    let errorsToTerminal = isatty(STDERR_FILENO) == 1
    hasColour = errorsToTerminal && (environment["NO_COLOR"] ?? "").isEmpty
    showsProgress = errorsToTerminal && !arguments.has("quiet")
  }

  /// The language of the locale: `zh…` is Chinese, all others English.
  static func language(of environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("zh") ? .chinese : .english
    }
    return .english
  }

  func text(_ message: Message) -> String { message.text(in: language) }

  /// A line of the result, unless quiet or JSON.
  func say(_ message: Message) throws(FileFailure) { try say(text(message)) }

  func say(_ text: String) throws(FileFailure) {
    if !isQuiet, !isJSON { try Console.write(text + "\n", to: STDOUT_FILENO) }
  }

  /// A line of the result whatever the options.
  func put(_ text: String) throws(FileFailure) {
    try Console.write(text + "\n", to: STDOUT_FILENO)
  }

  /// Findings go to standard error, as a compiler's do.
  func report(_ findings: [Finding]) {
    let printer = FindingPrinter(language: language, hasColour: hasColour)
    let text = findings.map { printer.text($0) + "\n" }.joined()
    // Where standard error itself is gone there is nobody left to tell.
    try? Console.write(text, to: STDERR_FILENO)
  }

  func warn(_ text: String) { try? Console.write(text + "\n", to: STDERR_FILENO) }

  static func write(_ text: String, to descriptor: Int32) throws(FileFailure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc_write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(writing: "-", errno: errno)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}

private func Glibc_write(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
