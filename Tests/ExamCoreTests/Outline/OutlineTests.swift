// The weight of a section.

import ExamCore
import Testing

@Suite struct OutlineTests {
  @Test("pages count from the first to the last, both included")
  func pages() throws {
    #expect(Section.Weight.pages(first: 3, last: 15).value == 13)
    #expect(Section.Weight.pages(first: 3, last: 3).value == 1)
    #expect(Section.Weight.pages(first: 5, last: 3).value == 0)
    let half = try #require(Fraction(1, over: 2))
    #expect(Section.Weight.number(half).value == half)
  }
}
