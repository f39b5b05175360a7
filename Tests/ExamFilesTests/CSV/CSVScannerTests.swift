// The loop that finds fields, with and without a limit.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct CSVScannerTests {
  @Test("a limited scan finds the same first fields and the same end of the row")
  func limit() {
    var random = SeededGenerator(seed: 21)
    let pieces = ["a", "", "\"x,y\"", "\"p\nq\"", "\"\"\"\"", "甲", "b\"c"]
    for separator in CSVSeparator.allCases {
      for _ in 0..<300 {
        let fields = (0..<1 + random.below(6)).map { _ in pieces[random.below(pieces.count)] }
        let text = Array((fields.joined(separator: separator.rawValue) + "\nrest").utf8)
        var full = CSVScanner(separator: separator)
        let end = full.scan(text, from: 0)
        #expect(full.count == fields.count)
        for limit in 1...6 {
          var limited = CSVScanner(separator: separator)
          limited.limit = limit
          #expect(limited.scan(text, from: 0) == end)
          #expect(limited.count == min(fields.count, limit + 1))
          for i in 0..<min(limit, fields.count) { #expect(limited.range(i) == full.range(i)) }
        }
      }
    }
  }

  @Test("more fields than there is room for at first")
  func manyFields() {
    let text = Array((String(repeating: "x,", count: 1000) + "y\n").utf8)
    var scanner = CSVScanner(separator: .comma)
    #expect(scanner.scan(text, from: 0) == .row(lineEnd: 2001))
    #expect(scanner.count == 1001)
    #expect(scanner.range(1000) == 2000..<2001)
  }
}
