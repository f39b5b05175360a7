import Testing

@testable import ExamCore

@Suite("Echoes of the question")
struct EchoGuardTests {
  @Test(
    "The stem or the material given back is noticed",
    arguments: [
      GuardTrial.stem, "答：人工热线作为服务渠道的长处和局限", GuardTrial.material,
      "某家具厂设了一条热线，周末打进来的电话比平日多三倍。",
    ])
  func echoes(_ answer: String) {
    #expect(GuardTrial.flags(answer) == [.echo])
  }

  @Test("A term repeated as its own explanation is noticed", arguments: ["口碑", "答：口碑"])
  func term(_ answer: String) {
    #expect(GuardTrial.flags(answer, stem: "口碑", material: "").contains(.echo))
  }

  @Test("Quoting a little of the question in one's own words is no echo")
  func quoted() {
    #expect(
      GuardTrial.flags("接线员只有四名，所以周末老是占线，客户要排队；不过当场能问清，语气也亲切。") == [])
  }

  @Test("The reason says how much")
  func reason() {
    let score = GuardTrial.score(GuardTrial.material)
    #expect(score.reasons.map(\.chinese) == ["作答有 100% 照抄题目或材料"])
    #expect(score.reasons.map(\.english) == ["100 % of the answer is copied from the question"])
  }
}
