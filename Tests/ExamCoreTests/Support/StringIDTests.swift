// Natural order of ids, which decides draws and files and so must be total.

import ExamCore
import Testing

@Suite struct StringIDTests {
  @Test("numbers inside ids compare as numbers")
  func natural() {
    let sorted: [Objective.ID] = ["A1.1-2", "A1.1-10", "A2.1-1", "A10.1-1", "B1"]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test(
    "of equal numbers the shorter text and then the bytes decide",
    arguments: [("1", "01"), ("a01", "a1b"), ("", "0"), ("9", "10"), ("007", "8"), ("a", "b")])
  func pairs(a: String, b: String) {
    #expect(NaturalOrder.precedes(a, b) != NaturalOrder.precedes(b, a))
  }

  @Test("is a total order on random hostile ids")
  func total() {
    var generator = SeededGenerator(seed: 3)
    let pieces = ["0", "00", "1", "01", "10", "a", "A", "-", "题", "99999999999999999999999"]
    let ids = (0..<60).map { _ in
      (0..<generator.below(5)).map { _ in pieces[generator.below(pieces.count)] }.joined()
    }
    for a in ids {
      #expect(!NaturalOrder.precedes(a, a))
      for b in ids {
        if a != b { #expect(NaturalOrder.precedes(a, b) != NaturalOrder.precedes(b, a)) }
        for c in ids where NaturalOrder.precedes(a, b) && NaturalOrder.precedes(b, c) {
          if !NaturalOrder.precedes(a, c) { Issue.record("\(a) < \(b) < \(c)") }
        }
      }
    }
  }

  @Test("an id prints as it was written")
  func description() {
    let id: Item.ID = "CSC-0107"
    #expect("\(id)" == "CSC-0107")
  }
}
