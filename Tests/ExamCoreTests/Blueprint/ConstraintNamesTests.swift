// Constraints in words.

import ExamCore
import Testing

@Suite struct ConstraintNamesTests {
  @Test("selectors are called as the blueprint's text calls them")
  func selectors() {
    let selectors: [BlueprintConstraint.Selector] = [
      .level(.recall), .chapter("6"), .importance(.key), .section("1.1"), .objective("A1.1-1"),
      .kind(.shortAnswer), .facility(.hard), .tag("酒店"),
    ]
    #expect(
      selectors.map { $0.name(in: .chinese) }
        == ["层次 识记", "章 6", "章 重点", "节 1.1", "知识点 A1.1-1", "题型 简答题", "难度 难", "标签 酒店"])
    #expect(
      selectors.map { $0.name(in: .english) }
        == [
          "level recall", "chapter 6", "chapter key", "section 1.1", "objective A1.1-1",
          "kind short answer", "facility hard", "tag 酒店",
        ])
  }

  @Test("subjects join their selectors")
  func subjects() {
    let both = BlueprintConstraint.Subject.questions([.kind(.essay), .level(.integration)])
    #expect(both.name(in: .chinese) == "题型 论述题 × 层次 综合应用")
    #expect(both.name(in: .english) == "kind essay × level integration")
    #expect(BlueprintConstraint.Subject.meanFacility.name(in: .chinese) == "平均难度")
    #expect(BlueprintConstraint.Subject.meanFacility.name(in: .english) == "mean facility")
    #expect(
      BlueprintConstraint.Each.allCases.map { $0.name(in: .chinese) }
        == ["每章", "每节", "每个知识点", "每个层次", "每种题型", "每档难度"])
    #expect(
      BlueprintConstraint.Subject.each(.objective).name(in: .english) == "each objective")
  }
}
