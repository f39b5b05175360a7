import Testing

@testable import ExamCore

@Suite("Words of a rubric in a response")
struct KeyTermsTests {
  private func found(_ text: String) -> KeyTerms.Found {
    KeyTerms(GuardTrial.rubric).found(in: ResponseShape(text))
  }

  @Test("Letters, different words and groups are counted")
  func counts() {
    let found = found("当场答，当场答；占线")
    #expect(found.covered == 8)
    #expect(found.terms == 3)
    #expect(found.groups == 2)
    #expect(KeyTerms(GuardTrial.rubric).groups == 4)
  }

  @Test("Nothing is found in nothing, nor by a rubric without patterns")
  func empty() {
    #expect(found("").covered == 0)
    let none = KeyTerms(Rubric(criteria: []))
    #expect(none.found(in: ResponseShape("当场")).terms == 0)
    #expect(none.wanted == 0)
  }

  @Test("Of an any-N criterion so many groups are wanted")
  func wanted() {
    let point = { (word: String) in
      KeyPoint(
        label: word, pattern: Pattern(groups: [.init(terms: [Pattern.Term(pieces: [word])])]))
    }
    let rubric = Rubric(criteria: [
      Criterion(
        label: "", points: 1, way: .anyOf(count: 2, [point("快"), point("准"), point("细")]))
    ])
    #expect(KeyTerms(rubric).wanted == 2)
    #expect(KeyTerms(rubric).groups == 3)
  }
}
