import Testing

@testable import ExamCore

struct ChoiceScorerTests {
  private static let half = Fraction(1, over: 2) ?? .zero

  @Test(
    "each rule pays what domain practice says, for key ACD of 2 points",
    arguments: [
      (ChoiceRule.allOrNothing, [2, 0, 0, 0]),
      (.perOption(half), [2, Fraction(1), half, 0]),
      (.proportional, [2, Fraction(4, over: 3) ?? 0, Fraction(2, over: 3) ?? 0, 0]),
      (.half, [2, 1, 1, 0]),
      (.custom, [2, Fraction(3, over: 2) ?? 0, 1, 0]),
      (.plusMinus(plus: half, minus: -half, floor: 0), [Fraction(3, over: 2) ?? 0, 1, half, 0]),
    ])
  func rules(_ rule: ChoiceRule, _ expected: [Fraction]) {
    let key = [0, 2, 3]
    let optionPoints: [Int: Points] = [0: 1, 2: ChoiceScorerTests.half, 3: ChoiceScorerTests.half]
    let responses = [[0, 2, 3], [0, 2], [0], [1]]
    let paid = responses.map {
      rule.points(chosen: $0, key: key, full: 2, optionPoints: optionPoints)
    }
    #expect(paid == expected)
  }

  @Test("one wrong option beside right ones pays nothing, except under plus-minus")
  func wrongOption() {
    let half = ChoiceScorerTests.half
    let rules: [ChoiceRule] = [.allOrNothing, .perOption(half), .proportional, .half, .custom]
    for rule in rules {
      let paid = rule.points(
        chosen: [0, 1, 2], key: [0, 2, 3], full: 2, optionPoints: [0: 1, 2: half, 3: half])
      #expect(paid == .zero)
    }
    let plusMinus = ChoiceRule.plusMinus(plus: half, minus: -half, floor: 0)
    #expect(plusMinus.points(chosen: [0, 1, 2], key: [0, 2, 3], full: 2) == half)
  }

  @Test("plus-minus stops at its floor and at full points")
  func bounds() {
    let rule = ChoiceRule.plusMinus(plus: 1, minus: -2, floor: -1)
    #expect(rule.points(chosen: [1, 4], key: [0, 2, 3], full: 2) == -1)
    #expect(rule.points(chosen: [0, 2, 3], key: [0, 2, 3], full: 2) == 2)
  }

  @Test("per-option never pays more than the question is worth")
  func perOptionCap() {
    #expect(ChoiceRule.perOption(1).points(chosen: [0, 1, 2], key: [0, 1, 2, 3], full: 2) == 2)
  }

  @Test("single choice: two letters are wrong, plus-minus subtracts for a wrong one")
  func singleChoice() {
    #expect(ChoiceRule.allOrNothing.points(singleChoice: [1], key: [1], full: 1) == 1)
    #expect(ChoiceRule.allOrNothing.points(singleChoice: [0, 1], key: [1], full: 1) == 0)
    let rule = ChoiceRule.plusMinus(plus: 1, minus: -1, floor: -1)
    #expect(rule.points(singleChoice: [0], key: [1], full: 1) == -1)
    #expect(rule.points(singleChoice: [1], key: [1], full: 1) == 1)
  }

  @Test("no rule pays outside floor … full, whatever is chosen")
  func range() {
    var generator = SeededGenerator(seed: 7)
    let half = ChoiceScorerTests.half
    let rules: [ChoiceRule] = [
      .allOrNothing, .perOption(half), .proportional, .half, .custom,
      .plusMinus(plus: half, minus: -half, floor: 0),
    ]
    for _ in 0..<2000 {
      let options = 2 + generator.below(5)
      let key = (0..<options).filter { _ in generator.below(2) == 0 }
      let chosen = (0..<options).filter { _ in generator.below(2) == 0 }
      guard !key.isEmpty, !chosen.isEmpty else { continue }
      let points = Dictionary(uniqueKeysWithValues: key.map { ($0, half) })
      for rule in rules {
        let paid = rule.points(chosen: chosen, key: key, full: 2, optionPoints: points)
        #expect(paid >= .zero && paid <= 2)
        if chosen == key, rule != rules[5] { #expect(paid == 2) }
      }
    }
  }
}
