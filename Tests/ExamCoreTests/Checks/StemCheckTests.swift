import Testing

@testable import ExamCore

struct StemCheckTests {
  @Test("empty stems, cases without material or parts, items with two questions")
  func stems() {
    let part = SmallBank.part(SmallBank.single())
    let bank = SmallBank.bank(
      SmallBank.item("A", SmallBank.single(), stem: " 　"),
      Item(id: "B", kind: .caseStudy, parts: []),
      Item(id: "C", kind: .singleChoice, parts: [part, part]),
      Item(id: "D", kind: .multipleChoice, parts: [part]))
    #expect(
      SmallBank.words(StemCheck(), bank) == [
        "no-stem: A: the question has no stem",
        "no-material: B: the case has no material",
        "no-parts: B: the case has no questions",
        "parts: C: an item that is no case has exactly one question of its kind",
        "parts: D: an item that is no case has exactly one question of its kind",
      ])
  }
}
