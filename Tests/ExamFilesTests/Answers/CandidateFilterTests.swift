// Nobody who appears twice is missed, and few others are suspected.

import Testing

@testable import ExamFiles

@Suite struct CandidateFilterTests {
  @Test("twice is always seen, once hardly ever suspected")
  func suspects() {
    var filter = CandidateFilter()
    let ids = (0..<20_000).map { Array("S\($0)".utf8) }
    for id in ids { filter.add(id[...]) }
    #expect(filter.suspects.count < 5)
    for id in ids[..<100] {
      let isSuspect = filter.add(id[...])
      #expect(isSuspect)
    }
    #expect(filter.suspects.isSuperset(of: (0..<100).map { "S\($0)" }))
    #expect(!filter.isOverfull)
  }

  @Test("too many suspects are said, not kept")
  func overfull() {
    var filter = CandidateFilter()
    for _ in 0..<2 {
      for i in 0..<CandidateFilter.mostSuspects + 10 { filter.add(Array("\(i)".utf8)[...]) }
    }
    #expect(filter.isOverfull)
    #expect(filter.suspects.count == CandidateFilter.mostSuspects)
  }
}
