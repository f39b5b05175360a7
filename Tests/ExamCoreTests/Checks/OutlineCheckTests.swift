import Testing

@testable import ExamCore

struct OutlineCheckTests {
  @Test("ids that stand twice, sections without objectives or weight")
  func findings() {
    let objective = Objective(id: "A1", level: .recall, title: "知")
    let outline = Outline(
      id: "c", title: "课",
      chapters: [
        Chapter(
          id: "1", title: "一",
          sections: [
            Section(id: "1.1", title: "一一", objectives: [objective, objective]),
            Section(id: "1.1", title: "一二", weight: .number(0), objectives: [objective]),
            Section(id: "1.3", title: "一三"),
          ])
      ])
    let words = SmallBank.words(OutlineCheck(), Bank(outline: outline, items: []))
    #expect(
      words == [
        "duplicate-outline-id: section “1.1” stands more than once in the outline",
        "duplicate-outline-id: objective “A1” stands more than once in the outline",
        "section-weight: section 1.1 weighs 0",
        "empty-section: section 1.3 has no objectives",
      ])
  }

  @Test("a sound outline has nothing to find")
  func sound() {
    #expect(SmallBank.words(OutlineCheck(), SmallBank.bank()) == [])
  }
}
