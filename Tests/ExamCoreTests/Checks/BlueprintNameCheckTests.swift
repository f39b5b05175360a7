import Testing

@testable import ExamCore

struct BlueprintNameCheckTests {
  @Test("a course, chapter, section, objective or tag that does not exist")
  func names() {
    let selectors: [BlueprintConstraint.Selector] = [
      .chapter("1"), .chapter("9"), .section("1.1"), .section("1.9"), .objective("A1.1-l"),
      .tag("酒店"), .level(.recall),
    ]
    let blueprint = Blueprint(
      id: "b", title: "卷", course: "other", total: 10,
      constraints: selectors.map { BlueprintConstraint(.questions([$0]), minimum: 1) })
    let findings = BlueprintNameCheck().findings(for: blueprint, in: SmallBank.bank())
    #expect(
      SmallBank.words(findings) == [
        "blueprint-course: the blueprint is for course “other”, the bank is “course”",
        "blueprint-name: there is no “chapter 9” in this bank",
        "blueprint-name: there is no “section 1.9” in this bank",
        "blueprint-name: there is no “objective A1.1-l” in this bank",
        "blueprint-name: there is no “tag 酒店” in this bank",
      ])
    #expect(findings[3].remedy?.english == "Did you mean A1.1-1?")
  }
}
