import Testing

@testable import ExamCore

struct NearTextsTests {
  private func pairs(_ texts: [String]) -> [[Int]] {
    var units = TextUnits()
    return NearTexts.pairs(texts.map { units.units(of: $0) }).map { [$0.first, $0.second] }
  }

  @Test("texts that share three fifths of their neighbours are a pair, shorter ones never")
  func pairs() {
    let text = "请从人员流程环境和补救四个方面拟定一份方案"
    #expect(pairs([text, "请从人员流程环境和补救四个方面拟定另一份计划"]) == [[0, 1]])
    #expect(pairs([text, "客户在前台等了半小时仍没有人来招呼他"]) == [])
    #expect(pairs([text, text, text]) == [[0, 1], [0, 2], [1, 2]])
    #expect(pairs(["售后服务的内容", "售后服务的内容"]) == [])
    #expect(pairs([]) == [])
    #expect(pairs(["", "客"]) == [])
  }

  @Test("wording of more than six texts is a turn of phrase and says nothing")
  func turnsOfPhrase() {
    let topics = ["投诉", "口碑", "回访", "忠诚", "定价", "渠道", "促销", "质检"]
    let texts = topics.map { "关于\($0)的看法里下列说法符合教材要求的一项是哪一个" }
    #expect(pairs(Array(texts.prefix(6))).count == 15)
    #expect(pairs(texts) == [])
  }

  @Test("the pairs are those of a plain comparison of all with all")
  func plainComparison() {
    var generator = SeededGenerator(seed: 7)
    let texts = (0..<60).map { _ in
      (0..<(8 + Int(generator.below(20)))).map { _ in UInt32(generator.below(9)) + 0x4E00 }
    }
    let sets = texts.map { text in
      Set(zip(text, text.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    }
    var stand: [UInt64: Int] = [:]
    for set in sets { for value in set { stand[value, default: 0] += 1 } }
    let own = sets.map { $0.filter { stand[$0] ?? 0 <= NearTexts.turnOfPhrase } }
    var expected: [NearTexts.Pair] = []
    for first in texts.indices {
      for second in texts.indices.dropFirst(first + 1) {
        let (a, b) = (own[first], own[second])
        let shared = a.intersection(b).count
        guard a.count >= NearTexts.shortest, b.count >= NearTexts.shortest, shared > 0,
          10 * shared >= 3 * (a.count + b.count)
        else { continue }
        expected.append(
          NearTexts.Pair(first: first, second: second, shared: shared, both: a.count + b.count))
      }
    }
    #expect(NearTexts.pairs(texts) == expected)
  }
}
