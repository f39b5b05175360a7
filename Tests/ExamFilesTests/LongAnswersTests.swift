// Answers of a megabyte: matching takes time in proportion to the answer, whatever stands in it.

import ExamCore
import ExamFiles
import Testing

@Suite("Long answers")
struct LongAnswersTests {
  private static let glossary = GlossaryReader.read(
    TextDocument(file: "glossary.txt", text: "- 客户：顾客 | 客*人 | {人}\n- 人：人们 | 人*人\n")
  ).glossary

  @Test(
    "A megabyte is graded in seconds",
    .timeLimit(.minutes(2)),
    arguments: [
      ("好*好*好*好*好*坏", "好"), ("好**好**好**坏", "好"), ("好 & 好 & 坏", "好，"), ("流失", "不会流失"),
      ("客户*流失 | 不*流失", "客户不会流失"), ("流失", "不"), ("≥3 好 | 好好 | 好好好 | 坏", "好"),
      ("好 → 好 → 坏", "好"), ("{客户}*{客户}*{人}", "客人"), ("好？好*坏", "好"), ("a*b", "a "),
      ("satisfaction | complaint", "satisfacton complaimt "), ("24小时", "二十四小时一百二十"),
      ("流失；！坏", "流失不成立"), ("好*99*好*99*坏", "好"), ("好**坏 & 好**差", "好。"),
    ])
  func long(pattern: String, unit: String) {
    let read = PatternReader.read(pattern, glossary: Self.glossary)
    let rubric = Rubric(
      criteria: [
        Criterion(label: "甲", points: 1, way: .pattern(read.pattern)),
        Criterion(
          label: "乙", points: 1,
          way: .anyOf(count: 2, (0..<3).map { KeyPoint(label: "\($0)", pattern: read.pattern) })),
      ], listLimit: 3)
    let scorer = RubricScorer(rubric, glossary: Self.glossary)
    func seconds(_ bytes: Int) -> Duration {
      let answer = String(repeating: unit, count: bytes / unit.utf8.count)
      return ContinuousClock().measure { _ = scorer.score(answer) }
    }
    let small = seconds(1 << 15)
    let large = seconds(1 << 20)
    // Thirty-two times the text; a square would be a thousand times the work.
    #expect(large < small * 200 + .seconds(1), "\(pattern): \(small), \(large)")
  }
}
