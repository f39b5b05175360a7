import Testing

@testable import ExamCore

struct NegativeStemCheckTests {
  private func bank(_ stems: [String]) -> Bank {
    Bank(
      outline: SmallBank.outline,
      items: stems.enumerated().map {
        SmallBank.item(Item.ID("X-\($0)"), SmallBank.single(), stem: $1)
      })
  }

  @Test("a negation without a mark is a note, a marked one is none")
  func unmarked() {
    let bank = bank(["下列情形中，不会引起投诉的是（　　）", "下列各项中，不属于投诉的是（　　）"])
    let findings = NegativeStemCheck().findings(in: bank)
    #expect(
      SmallBank.words(findings) == [
        "negative-stem: X-0: the stem asks for what is not so with a plain negation"
      ])
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.map(\.message.chinese) == ["X-0：题干用不显眼的否定词提问"])
  }

  @Test("more than one in ten of a chapter, marked or not; small chapters are not judged")
  func share() {
    let positive = Array(repeating: "下列各项中，属于投诉的是（　　）", count: 18)
    let negative = "下列各项中，不属于投诉的是（　　）"
    #expect(SmallBank.words(NegativeStemCheck(), bank(positive + [negative, negative])) == [])
    let many = NegativeStemCheck().findings(
      in: bank(positive + [negative, negative, negative]))
    #expect(
      SmallBank.words(many) == [
        "negative-stems: chapter 1: 3 of 21 choice questions ask for what is not so"
      ])
    #expect(many.map(\.message.chinese) == ["第1章：21 道选择题中有 3 道是否定式提问"])
    #expect(SmallBank.words(NegativeStemCheck(), bank(Array(repeating: negative, count: 9))) == [])
    #expect(SmallBank.words(NegativeStemCheck(), bank([])) == [])
  }
}
