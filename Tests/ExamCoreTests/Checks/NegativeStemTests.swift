import Testing

@testable import ExamCore

struct NegativeStemTests {
  @Test(
    "negations that a reader cannot overlook",
    arguments: [
      "下列做法中，不属于有效倾听要点的是（　　）", "关于口碑，下列说法错误的是（　　）", "下列各项中，不包括在内的有（　　）",
      "晚上的来电中，小阮请客户等候的做法，不合礼仪的有（　　）", "下列服务除外的是", "Which of these is NOT a service?",
      "All are services EXCEPT", "下列关于回访的说法，不正确的一项是（　　）",
    ])
  func marked(_ stem: String) { #expect(NegativeStem.of(stem) == .marked) }

  @Test(
    "plain negations",
    arguments: [
      "下列情形中，不会引起投诉的是（　　）", "以下做法中，客服不应采用的是（　　）", "下列指标里，没有反映满意度的是（　　）",
      "下列哪项不是售后服务？", "Which of these is not a service?", "Which step doesn't help the caller?",
    ])
  func plain(_ stem: String) { #expect(NegativeStem.of(stem) == .plain) }

  @Test(
    "stems that ask for what is so, whatever they tell",
    arguments: [
      "客服没有说错，只是没提发票。这次答复欠缺的是（　　）", "下列服务渠道中，主要由客户自行操作、不需要员工逐一接待的是（　　）",
      "下列渠道中，客户提问与企业答复可以不在同一时段进行的是（　　）", "业务方向与另外三项不同的是（　　）",
      "下列现象中，表明服务能力没有跟上的有（　　）", "客服问：“哪里不满意？”这一问的作用是（　　）", "他没有说出口的需要是（　　）", "",
      "The caller is not happy. Which answer is best?", "Why did the customer not return?",
    ])
  func positive(_ stem: String) { #expect(NegativeStem.of(stem) == nil) }
}
