// A line on the terminal that says how far long work has come.

import ExamCore
import ExamFiles

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows progress once work has taken a second, on a terminal only; a pipe or file sees nothing.
final class ProgressLine {
  private let console: Console
  private let what: Message
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isShown = false

  init(_ what: Message, _ console: Console) {
    self.console = console
    self.what = what
    start = .now
    last = start
  }

  /// - Parameter share: from 0 to 1 of the whole; nil when its size is not known.
  func update(rows: Int, share: Double?) {
    guard console.showsProgress else { return }
    let now = ContinuousClock.Instant.now
    guard now - start > .seconds(1), now - last > .milliseconds(200) else { return }
    last = now
    isShown = true
    let percent = share.map { " \(min(100, Int($0 * 100))) %" } ?? ""
    console.raw("\r\u{1B}[K\(console.text(what)) \(rows)\(percent)")
  }

  func finish() {
    if isShown { console.raw("\r\u{1B}[K") }
  }
}
