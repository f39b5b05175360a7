import ExamCore
import Testing

@testable import ExamFiles

@Suite("Responses seen side by side")
struct SecondLookTests {
  /// One constructed question of 4 points.
  private static let exam: IssuedExam = {
    var item = SmallExam.short("S")
    item.parts[0].body = .shortAnswer(
      Rubric(criteria: SmallExam.rubric.criteria.filter { $0.way != .person }))
    return SmallExam.exam(
      [(PaperSection(title: "简答", kinds: [.shortAnswer], count: 1, points: 4), [item])],
      forms: ["A"])
  }()

  private static let copied =
    "一次服务失误会让客户流失到别家去，他们还会在网上写差评，使企业的口碑越来越坏，利润也跟着减少。"
  private static let answers = [
    copied, "会流失。", copied + "完。", "差评会变多，客户也都流失了。", "没有影响，一切照旧就好，大家不必担心什么。", "", "口碑变坏。",
    "企业的收入会减少，名声也会变差，员工士气低落。",
  ]

  private static func file(_ order: [Int]) -> String {
    "candidate,1\n" + order.map { "S\($0),\(answers[$0])\n" }.joined()
  }

  private func review(_ text: String, _ rule: ReviewRule = .none) throws -> [[String]] {
    let output = try GradingRunTests.grade(
      text, SecondLookTests.exam,
      options: GradingRun.Options(language: .chinese, review: rule))
    return Array(try readRows(Array(output.review.utf8)).0.dropFirst())
  }

  @Test("The later of two like answers waits and names the earlier")
  func copies() throws {
    let rows = try review(SecondLookTests.file(Array(0..<8)))
    #expect(rows.map { $0[0] } == ["S2"])
    #expect(rows[0][2].hasPrefix("与考生 S0 的作答有"))
    #expect(rows[0][3] == "4")
  }

  @Test("A share sends exactly so many, whatever the order of the rows")
  func share() throws {
    let rule = ReviewRule(share: Fraction(2, over: 5))
    // Of eight sheets one is blank: 40 % of 7 are 3, rounded up.
    let rows = try review(SecondLookTests.file([1, 2, 3, 4, 5, 6, 7]), rule)
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0[2].hasPrefix("属于最没有把握的 40%（置信度 0.") })
    let turned = try review(SecondLookTests.file([7, 6, 5, 4, 3, 2, 1]), rule)
    #expect(Set(turned.map { $0[0] }) == Set(rows.map { $0[0] }))
  }

  @Test("All or nothing")
  func ends() throws {
    let text = SecondLookTests.file([1, 3, 4, 6])
    #expect(try review(text, ReviewRule(share: .one)).count == 4)
    #expect(try review(text, ReviewRule(share: .zero)).isEmpty)
    #expect(try review(text, ReviewRule(below: .one)).count == 4)
    #expect(try review(text, ReviewRule(below: .zero)).isEmpty)
  }

  @Test("Rules change who waits and never the suggested points")
  func points() throws {
    let text = SecondLookTests.file(Array(0..<8))
    let plain = try review(text, ReviewRule(below: .one))
    let shared = try review(text, ReviewRule(share: .one))
    #expect(plain.map { $0[3] } == shared.map { $0[3] })
  }
}
