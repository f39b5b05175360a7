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
  private(set) var isQuiet: Bool
  /// Whether the result is printed as JSON. A step of a longer command prints none of its own.
  private(set) var isJSON: Bool
  let hasColour: Bool
  private let paintsOutput: Bool
  private let width: Int
  let showsProgress: Bool

  init(_ arguments: ParsedArguments, environment: [String: String]) throws(UsageError) {
    let asked = arguments.value("lang")
    if let asked, Language(rawValue: asked) == nil {
      throw arguments.usage(
        Message(en: "--lang takes en or zh, not “\(asked)”", zh: "--lang 只能是 en 或 zh，而不是“\(asked)”")
      )
    }
    let chosen = asked.flatMap(Language.init(rawValue:))
    language = chosen ?? Console.language(of: environment)
    headings = chosen ?? .english
    isQuiet = arguments.has("quiet")
    isJSON = arguments.has("json")
    let errorsToTerminal = isatty(STDERR_FILENO) == 1
    let mayPaint = (environment["NO_COLOR"] ?? "").isEmpty
    hasColour = errorsToTerminal && mayPaint
    paintsOutput = isatty(STDOUT_FILENO) == 1 && mayPaint
    width = environment["COLUMNS"].flatMap(Int.init) ?? Console.terminalWidth ?? 80
    showsProgress = errorsToTerminal && !arguments.has("quiet")
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The language of the locale: `zh…` is Chinese, all others English.
  static func language(of environment: [String: String]) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("zh") ? .chinese : .english
    }
    return .english
  }

  /// The console for a step of a longer command: its lines, but no JSON of its own, nor lines beside JSON.
  var inner: Console {
    var inner = self
    inner.isQuiet = isQuiet || isJSON
    inner.isJSON = false
    return inner
  }

  /// The console of a command whose standard output is a table.
  var silent: Console {
    var silent = self
    silent.isQuiet = true
    return silent
  }

  /// How summaries are printed: as wide as the terminal, coloured only on one.
  var style: SummaryStyle {
    SummaryStyle(language: language, width: width, hasColour: paintsOutput)
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
    let printer = FindingPrinter(language: language, usesColour: hasColour)
    let text = findings.map(printer.text).joined()
    // Where standard error itself is gone there is nobody left to tell.
    try? Console.write(text, to: STDERR_FILENO)
  }

  /// Text for the terminal only, without a line end.
  func raw(_ text: String) { try? Console.write(text, to: STDERR_FILENO) }

  func warn(_ text: String) { try? Console.write(text + "\n", to: STDERR_FILENO) }

  static func write(_ text: String, to descriptor: Int32) throws(FileFailure) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(.write, "-", code: errno)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// `write(2)`, which ``Console/write(_:to:)`` would hide.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, start, count)
}
