// Answers made to cheat are noticed, and answers in good faith are left alone.

import ExamCore
import ExamFiles
import Testing

@Suite("Attacks")
struct AttackSuiteTests {
  private struct Tally {
    var count = 0
    var flagged = 0
    var flaggedOrNothing = 0
    /// Share of the points paid, summed.
    var paid = 0.0

    mutating func add(_ score: QuestionScore) {
      count += 1
      let isFlagged = score.state == .awaiting
      if isFlagged { flagged += 1 }
      if isFlagged || score.points == .zero { flaggedOrNothing += 1 }
      paid += (score.points.divided(by: score.maximum) ?? .zero).double
    }

    func share(_ part: Int) -> Double { count == 0 ? 1 : Double(part) / Double(count) }
    var rate: Double { count == 0 ? 0 : paid / Double(count) }
  }

  @Test("Keyword lists, echoes, negations and shuffled words")
  func attacks() throws {
    let suite = try Attacks(every: 4)
    #expect(suite.questions.count >= 50)
    #expect(suite.attacks.count >= 200)
    var tallies: [Attacks.Kind: Tally] = [:]
    var missed: [String] = []
    for attack in suite.attacks {
      let question = suite.questions[attack.question]
      let score = question.scorer.score(attack.text)
      tallies[attack.kind, default: Tally()].add(score)
      if score.state != .awaiting, attack.kind != .negated || score.points > .zero {
        missed.append("\(attack.kind.rawValue) \(question.name) \(score.points): \(attack.text)")
      }
    }
    for kind in Attacks.Kind.allCases {
      let tally = tallies[kind, default: Tally()]
      print(
        "\(kind.rawValue): \(tally.count), flagged \(tally.flagged), or nothing paid "
          + "\(tally.flaggedOrNothing), share of points \(FixedDecimals.text(tally.rate, places: 3))"
      )
    }
    let note = Comment(rawValue: missed.joined(separator: "\n"))
    let (lists, echoes) = (
      tallies[.keywordList, default: Tally()], tallies[.echo, default: Tally()]
    )
    #expect(lists.count >= 50 && lists.flagged == lists.count, note)
    #expect(echoes.count >= 50 && echoes.flagged == echoes.count, note)
    let negated = tallies[.negated, default: Tally()]
    #expect(negated.count >= 40 && negated.rate <= 0.20, note)
    #expect(negated.share(negated.flaggedOrNothing) >= 0.95, note)
    let shuffled = tallies[.shuffled, default: Tally()]
    #expect(shuffled.count >= 40 && shuffled.share(shuffled.flagged) >= 0.95, note)
  }

  @Test("At most two genuine samples in a hundred are flagged")
  func genuine() throws {
    let suite = try Attacks(every: 1)
    var count = 0
    var flagged: [String] = []
    for question in suite.questions {
      // A sample that earns nothing may well be an echo; a sample with “?” may go to a person.
      for sample in question.rubric.samples where sample.points > .zero && !sample.mayNeedPerson {
        count += 1
        let flags = question.scorer.score(sample.text).flags
        if !flags.isEmpty {
          flagged.append("\(question.name) \(flags.map(\.kind.rawValue)): \(sample.text)")
        }
      }
    }
    print("genuine: \(count), flagged \(flagged.count)")
    #expect(count >= 800)
    #expect(flagged.count * 100 <= count * 2, Comment(rawValue: flagged.joined(separator: "\n")))
  }
}
