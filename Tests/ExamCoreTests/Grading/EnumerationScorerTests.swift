import Testing

@testable import ExamCore

@Suite("Counting listed points")
struct EnumerationScorerTests {
  private func score(
    _ response: String, _ reference: String = "快速响应；准确无误；细致周到；落实到位",
    stem: String = "简述优质服务的要求。"
  ) -> QuestionScore? {
    ConstructedScorer(
      EnumerationKeyTests.part(reference, stem: stem), order: WordOrderModel([]))?.score(response)
  }

  @Test("Each listed point pays its part")
  func counts() {
    #expect(score("服务要快速响应，做到准确无误，还要细致周到，件件落实到位。")?.points == 4)
    #expect(score("服务要响应快速，还要细致周到。")?.points == 2)
    #expect(score("要热情。")?.points == .zero)
    #expect(score("")?.state == .blank)
  }

  @Test("It is scored, with low confidence, and shows its evidence")
  func evidence() {
    let score = score("要细致周到。")
    #expect(score?.state == .scored)
    #expect((score?.confidence ?? .one) <= EnumerationScorer.mostConfident)
    #expect(score?.marks.map(\.label) == ["快速响应", "准确无误", "细致周到", "落实到位"])
    #expect(score?.marks[2].evidence == [.init(text: "细致周到", range: 1..<5)])
  }

  @Test("What the question says does not count")
  func stem() {
    let stem = "列举客户服务的三种渠道。"
    let key = "客户服务热线；客户服务网站；客户服务门店"
    #expect(score("客户服务的渠道就是为客户服务。", key, stem: stem)?.points == .zero)
    #expect(score("热线、网站。", key, stem: stem)?.points ?? .zero == Fraction(5, over: 2) ?? .zero)
  }

  @Test("A list is the right answer here and no keyword list")
  func list() {
    #expect(score("快速响应、准确无误、细致周到、落实到位")?.flags == [])
    #expect(score("快速响应、准确无误、细致周到、落实到位")?.points == 4)
  }

  @Test("English: words count, articles do not")
  func english() {
    let key = "1. fast response 2. accurate answers 3. careful handling 4. follow-up calls"
    let stem = "List four demands on good service."
    #expect(score("accurate answers and a fast response", key, stem: stem)?.points == 2)
    #expect(score("the a of and", key, stem: stem)?.points == .zero)
  }
}
