// Items with a reference answer and no marking scheme, as old exam files hold them, beside the marks of a person.

import ExamCore
import ExamFiles
import Testing

@Suite("Reference lists")
struct ReferenceListsTests {
  @Test(
    "Counting the listed points agrees with the marks of a set of answers",
    arguments: [("studied", 0.85), ("unprepared", 0.55)])
  func agreement(answers: String, least: Double) throws {
    let folder = "\(Golden.package)/Fixtures/reference-only"
    let bank = try BankFolder.open(folder).bank
    let order = WordOrderModel(of: bank.items)
    var agreement = Agreement()
    var worst: [(error: Double, line: String)] = []
    for item in bank.items {
      let part = try #require(item.parts.first)
      #expect(EnumerationKey(part) != nil, "\(item.id) \(part.stem)")
      let maximum = try #require(part.ownPoints)
      let scorer = try #require(
        ConstructedScorer(part, glossary: bank.glossary, order: order))
      let reader = MarkedAnswersReader(item: item.id.rawValue, maximum: maximum)
      for answer in try reader.read("\(folder)/\(answers).csv").0 {
        let score = scorer.score(answer.text)
        #expect(score.confidence <= Fraction(1, over: 2) ?? .zero)
        // In shares of full points: the items are worth different amounts.
        agreement.add(given: score.points, wanted: answer.points)
        let difference = abs((score.points - answer.points).double) / maximum.double
        worst.append(
          (difference, "\(item.id) \(score.points) for \(answer.points): \(answer.text)"))
      }
    }
    worst.sort { $0.error > $1.error }
    let text = FixedDecimals.text(agreement.quadraticKappa ?? 0, places: 3)
    print("reference lists, \(answers): n \(agreement.count), QWK \(text)")
    for entry in worst.prefix(40) where entry.error > 0 { print("  \(entry.line)") }
    #expect(agreement.count == 100)
    #expect((agreement.quadraticKappa ?? 0) >= least)
  }
}
