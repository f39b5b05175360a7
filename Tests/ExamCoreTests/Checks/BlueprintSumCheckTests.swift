import Testing

@testable import ExamCore

struct BlueprintSumCheckTests {
  private func words(_ blueprint: Blueprint) -> [String] {
    SmallBank.words(
      BlueprintSumCheck().findings(for: blueprint, in: SmallBank.bank()))
  }

  private func blueprint(
    total: Points = 10, pass: Points? = 6, count: Int = 10,
    _ constraints: BlueprintConstraint...
  ) -> Blueprint {
    Blueprint(
      id: "b", title: "卷", total: total, pass: pass,
      sections: [PaperSection(title: "单选", kinds: [.singleChoice], count: count, points: 1)],
      constraints: constraints)
  }

  @Test("sums, pass mark, sections and ranges that contradict each other")
  func contradictions() {
    #expect(words(blueprint()) == [])
    #expect(
      words(blueprint(total: 12)) == [
        "blueprint-sum: the sections add up to 10 points, the paper to 12"
      ])
    #expect(
      words(blueprint(pass: 11)) == ["blueprint-pass: the pass mark 11 is above the total 10"])
    #expect(
      words(blueprint(total: 0, pass: nil, count: 0)) == [
        "blueprint-section: section “单选” has 0 questions of 1 point"
      ])
    let level = BlueprintConstraint.Subject.questions([.level(.recall)])
    #expect(
      words(blueprint(BlueprintConstraint(level, minimum: 5, maximum: 4))) == [
        "blueprint-range: “level recall”: the least 5 is above the most 4"
      ])
  }

  @Test("levels that together need more, or allow less, than the paper has")
  func levels() {
    let all = CognitiveLevel.allCases.map { BlueprintConstraint.Subject.questions([.level($0)]) }
    let high = all.map { BlueprintConstraint($0, minimum: 3) }
    let low = all.map { BlueprintConstraint($0, maximum: 2) }
    var paper = blueprint()
    paper.constraints = high
    #expect(
      words(paper) == [
        "blueprint-sum: the levels together need at least 12 points, the paper has 10"
      ])
    paper.constraints = low
    #expect(
      words(paper) == [
        "blueprint-sum: the levels together need at most 8 points, the paper has 10"
      ])
  }

  @Test("An outline without chapters is no blueprint that adds up to nothing")
  func noChapters() {
    let section = PaperSection(title: "", kinds: [.trueFalse], count: 10, points: 1)
    let blueprint = Blueprint(id: "b", title: "", total: 10, sections: [section])
    let bank = SmallBank.bank(outline: Outline(id: "course", title: ""))
    #expect(BlueprintSumCheck().findings(for: blueprint, in: bank) == [])
  }
}
