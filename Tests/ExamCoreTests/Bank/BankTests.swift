// Where things were written.

import ExamCore
import Testing

@Suite struct BankTests {
  @Test("a field without a place of its own is where its thing is")
  func fallback() {
    var sources = SourceMap()
    #expect(sources.place(.item("a"), .stem) == nil)
    sources.record(Place(file: "f", line: 1), for: .item("a"))
    sources.record(Place(file: "f", line: 3), for: .item("a"), .stem)
    #expect(sources.place(.item("a"), .stem)?.line == 3)
    #expect(sources.place(.item("a"), .option(2))?.line == 1)
    #expect(sources.place(.item("b")) == nil)
  }

  @Test("the first place of a thing counts, also when maps are merged")
  func first() {
    var sources = SourceMap()
    sources.record(Place(file: "f", line: 1), for: .item("a"))
    sources.record(Place(file: "f", line: 9), for: .item("a"))
    var other = SourceMap()
    other.record(Place(file: "g", line: 5), for: .item("a"))
    other.record(Place(file: "g", line: 6), for: .item("b"))
    sources.merge(other)
    #expect(sources.place(.item("a"))?.line == 1)
    #expect(sources.place(.item("b"))?.file == "g")
  }
}
