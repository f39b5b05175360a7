import Testing

@testable import ExamCore

struct KeyCheckTests {
  @Test(
    "keys that cannot be",
    arguments: [
      (SmallBank.single([]), ["no-key: X: the question has no key"]),
      (
        SmallBank.single([4]),
        ["impossible-key: X: the key “E” names option E, which does not exist"]
      ),
      (
        SmallBank.single([0, 1]), ["impossible-key: X: a single-choice question with the key “AB”"]
      ),
      (SmallBank.multiple([2]), ["one-right-option: X: only option C is right"]),
      (SmallBank.multiple([0, 1, 2, 3]), ["all-options-right: X: every option is right"]),
      (QuestionBody.trueFalse(key: nil), ["no-key: X: the question has no key"]),
      (.trueFalse(key: false), []), (SmallBank.single([3]), []), (SmallBank.multiple([0, 2]), []),
    ])
  func keys(_ body: QuestionBody, _ expected: [String]) {
    #expect(SmallBank.words(KeyCheck(), SmallBank.bank(SmallBank.item("X", body))) == expected)
  }

  @Test("an option that keeps its place must exist")
  func anchor() {
    let body = QuestionBody.singleChoice(
      ChoiceBody(options: ["甲", "乙"], key: [0], anchored: [3]))
    #expect(
      SmallBank.words(KeyCheck(), SmallBank.bank(SmallBank.item("X", body))) == [
        "impossible-anchor: X: option D is to keep its place but does not exist"
      ])
  }
}
