import Testing

@testable import ExamCore

struct SampleCheckTests {
  private func words(_ change: (inout Rubric) -> Void) -> [String] {
    var rubric = SmallBank.rubric
    change(&rubric)
    return SmallBank.words(
      SampleCheck(), SmallBank.bank(SmallBank.item("X", .shortAnswer(rubric))))
  }

  @Test("samples that come out as they deserve are silent")
  func sound() {
    #expect(words { _ in } == [])
  }

  @Test("a sample that comes out otherwise is reported with what was found")
  func wrong() {
    let found = words { $0.samples = [RubricSample(points: 4, text: "口碑变差")] }
    #expect(found == ["sample: X: sample 1 deserves 4 but gets 3 (口碑 3): “口碑变差”"])
  }

  @Test("a sample that is sent to a person must allow it")
  func person() {
    let sample = RubricSample(points: 0, text: "不会流失")
    #expect(
      words { $0.samples = [sample] } == [
        "sample: X: sample 1 deserves 0 but is sent to a person (“流失”: its words stand in a negated or contradicting clause (流失)): “不会流失”"
      ])
    #expect(
      words { $0.samples = [RubricSample(points: 0, mayNeedPerson: true, text: "不会流失")] } == [])
  }

  @Test("a model answer that does not earn full points is a warning")
  func model() {
    #expect(
      words { $0.modelAnswer = "流失" } == [
        "model-answer: X: the model answer earns 2 of 5 points; not found: 口碑"
      ])
  }
}
