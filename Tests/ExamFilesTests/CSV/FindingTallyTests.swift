// A million findings of a kind become twenty and a number.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct FindingTallyTests {
  static func finding(_ code: String, _ text: String) -> Finding {
    Finding(.warning, code, Message(en: text, zh: text))
  }

  @Test("twenty in full, then a count, kinds apart")
  func limit() {
    var tally = FindingTally()
    for i in 0..<25 { tally.add(FindingTallyTests.finding("a", "\(i)")) }
    tally.add(FindingTallyTests.finding("b", "x"))
    #expect(tally.findings.count == 22)
    #expect(tally.count(of: "a") == 25)
    #expect(tally.count(of: "c") == 0)
    #expect(tally.findings.last?.message.english == "… and 5 more of this kind: 0")
    #expect(tally.findings.last?.message.chinese == "……这样的问题还有 5 处：0")
    #expect(!tally.hasErrors)
  }

  @Test("merged tallies count as one")
  func merge() {
    var left = FindingTally()
    var right = FindingTally()
    for i in 0..<15 { left.add(FindingTallyTests.finding("a", "\(i)")) }
    for i in 0..<30 { right.add(FindingTallyTests.finding("a", "\(i)")) }
    left.merge(right)
    #expect(left.count(of: "a") == 45)
    #expect(left.findings.count == 21)
    left.merge(FindingTally())
    #expect(left.count(of: "a") == 45)
  }
}
