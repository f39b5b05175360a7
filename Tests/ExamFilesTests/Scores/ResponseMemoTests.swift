// A memo finds what was put in, never anything else.

import ExamCore
import Testing

@testable import ExamFiles

@Suite struct ResponseMemoTests {
  @Test("it agrees with a dictionary over random responses, and stops growing")
  func agrees() {
    var random = SeededGenerator(seed: 31)
    var memo = ResponseMemo()
    var known: [String: Int] = [:]
    for i in 0..<60_000 {
      let question = random.below(3)
      let text = Array("xx" + String(random.below(30_000)) + "yy").map { $0.utf8.first ?? 0 }
      let range = 2..<text.count - 2
      let hash = ResponseMemo.hash(text, range, question: question)
      let key = "\(question):" + String(decoding: text[range], as: UTF8.self)
      let found = memo.outcome(of: text, range, hash: hash)
      if found != known[key] {
        Issue.record("\(key) gave \(String(describing: found))")
        return
      }
      if found == nil, !memo.isFull {
        memo.add(text, range, hash: hash, outcome: i)
        known[key] = i
      }
    }
    #expect(memo.isFull)
    #expect(known.count == ResponseMemo.most)
  }

  @Test("the same response to another question is another")
  func questions() {
    let text = Array("AB".utf8)
    var memo = ResponseMemo()
    memo.add(text, 0..<2, hash: ResponseMemo.hash(text, 0..<2, question: 0), outcome: 7)
    #expect(memo.outcome(of: text, 0..<2, hash: ResponseMemo.hash(text, 0..<2, question: 1)) == nil)
    #expect(memo.outcome(of: text, 0..<2, hash: ResponseMemo.hash(text, 0..<2, question: 0)) == 7)
  }
}
