import Testing

@testable import ExamCore

@Suite("Listed reference answers")
struct EnumerationKeyTests {
  static func part(
    _ reference: String, stem: String = "简述优质服务的要求。", essay: Bool = false
  ) -> ItemPart {
    let rubric = Rubric(criteria: [], modelAnswer: reference)
    return ItemPart(
      objectives: ["A1"], stem: stem, body: essay ? .essay(rubric) : .shortAnswer(rubric),
      statedPoints: 4)
  }

  @Test(
    "Numbers, lines, semicolons and 、 part the points",
    arguments: [
      "1. 快速响应 2. 准确无误 3. 细致周到", "（1）快速响应；（2）准确无误；（3）细致周到。", "一、快速响应；二、准确无误；三、细致周到。",
      "①快速响应②准确无误③细致周到", "第一，快速响应；第二，准确无误；第三，细致周到。", "快速响应\n准确无误\n细致周到",
      "快速响应；准确无误；细致周到", "优质服务的要求是：快速响应、准确无误、细致周到。", "快速响应、准确无误和细致周到",
      "包括：快速响应；准确无误；细致周到。（任答两点）",
    ])
  func cuts(_ reference: String) {
    #expect(
      EnumerationKey(EnumerationKeyTests.part(reference))?.points == ["快速响应", "准确无误", "细致周到"])
  }

  @Test("What is said about a point is not what it names")
  func head() {
    let key = EnumerationKey(
      EnumerationKeyTests.part("1. 响应迅速，客户打来电话三声之内就接起来并且当场答复；2. 态度亲切"))
    #expect(key?.points.count == 2)
    #expect(key.map { EnumerationKey.head(of: $0.points[0]) } == "响应迅速")
  }

  @Test("The stem may ask for fewer")
  func fewer() {
    let stem = "列举优质服务的两种要求。"
    let key = EnumerationKey(EnumerationKeyTests.part("快；准；细", stem: stem))
    #expect(key?.wanted == 2)
    #expect(EnumerationKey(EnumerationKeyTests.part("快；准；细"))?.wanted == 3)
  }

  @Test(
    "Explanations are no lists",
    arguments: [
      ("因为老客户熟悉企业，所以省力。", "简述老客户省力的原因。"), ("快；准；细", "为什么要快？"), ("快；准；细", "试分析服务的要求。"),
      ("", "简述优质服务的要求。"), ("快。", "简述优质服务的要求。"), ("3.5 元", "列举价格。"),
      ("首先要让每一位来店里的客户都能够在三分钟以内得到店员热情的接待；其次要把客户说过的每一句要紧的话都原原本本记下来", "简述服务的要求。"),
    ])
  func none(_ reference: String, _ stem: String) {
    #expect(EnumerationKey(EnumerationKeyTests.part(reference, stem: stem)) == nil)
  }

  @Test("Essays, and questions with a rubric, have no such key")
  func others() {
    #expect(EnumerationKey(EnumerationKeyTests.part("快；准；细", essay: true)) == nil)
    #expect(EnumerationKey(GuardTrial.part()) == nil)
  }
}
