import ExamCore
import Testing

@testable import ExamFiles

@Suite("The least certain share")
struct ReviewCutTests {
  private struct Response {
    let score: QuestionScore
    let hash: UInt64
  }

  private static func responses(_ random: inout SeededGenerator, _ count: Int) -> [Response] {
    (0..<count).map { i in
      let score = QuestionScore(
        state: random.below(10) == 0 ? .awaiting : .scored, points: 1, maximum: 5,
        confidence: Fraction(random.below(8) * 13, over: 100) ?? .zero)
      return Response(score: score, hash: random.next())
    }
  }

  private static func taken(_ responses: [Response], share: Fraction) -> [Bool] {
    var cut = ReviewCut()
    for response in responses { cut.count(response.score, hash: response.hash) }
    cut.close(share: share)
    return responses.map { cut.takes($0.score, hash: $0.hash) }
  }

  @Test("Exactly the share is taken, rounded up, and nobody more certain than one left out")
  func exact() {
    var random = SeededGenerator(seed: 31)
    for count in [0, 1, 2, 3, 7, 100, 1_001] {
      let responses = ReviewCutTests.responses(&random, count)
      for percent in [0, 1, 33, 40, 50, 99, 100] {
        let share = Fraction(percent, over: 100) ?? .zero
        let taken = ReviewCutTests.taken(responses, share: share)
        #expect(taken.count { $0 } == (count * percent + 99) / 100)
        func level(_ i: Int) -> Fraction {
          responses[i].score.state == .scored ? responses[i].score.confidence : -1
        }
        let most = taken.indices.filter { taken[$0] }.map(level).max() ?? -1
        let least = taken.indices.filter { !taken[$0] }.map(level).min() ?? 2
        #expect(most <= least)
      }
    }
  }

  @Test("The order of the rows decides nothing where the hashes differ")
  func order() {
    var random = SeededGenerator(seed: 32)
    // One response in each of the 4,096 places that a confidence has.
    var responses = (0..<500).map { i in
      Response(
        score: QuestionScore(
          state: .scored, points: 1, maximum: 5, confidence: Fraction(i % 3, over: 4) ?? .zero),
        hash: UInt64(i) << 52)
    }
    let first = ReviewCutTests.taken(responses, share: Fraction(2, over: 5) ?? .zero)
    let wanted = Set(zip(responses, first).filter(\.1).map(\.0.hash))
    random.shuffle(&responses)
    let second = ReviewCutTests.taken(responses, share: Fraction(2, over: 5) ?? .zero)
    #expect(Set(zip(responses, second).filter(\.1).map(\.0.hash)) == wanted)
  }
}
