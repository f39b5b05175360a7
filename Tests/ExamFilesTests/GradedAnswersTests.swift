// How the banks' rubrics agree with the marks of a set of answers, per kind and where the program is confident.

import ExamCore
import ExamFiles
import Foundation
import Testing

@Suite("Graded answers")
struct GradedAnswersTests {
  private struct Row {
    let file: String
    let item: String
    let text: String
    let kind: ItemKind
    let score: QuestionScore
    let wanted: Points
    let hasGoodFaith: Bool
  }

  private struct Question {
    let kind: ItemKind
    let maximum: Points
    let scorer: ConstructedScorer
  }

  private static func questions(of banks: [String]) throws -> [String: Question] {
    var questions: [String: Question] = [:]
    for name in banks {
      let bank = try BankFolder.open("\(Golden.package)/QuestionBank/\(name)").bank
      let order = WordOrderModel(of: bank.items)
      for item in bank.items {
        for (index, part) in item.parts.enumerated() {
          guard
            let scorer = ConstructedScorer(
              part, material: item.material, glossary: bank.glossary, order: order)
          else { continue }
          let isCase = item.kind == .caseStudy
          questions[isCase ? "\(item.id)/\(index + 1)" : item.id.rawValue] = Question(
            kind: isCase ? .caseStudy : part.body.kind, maximum: part.ownPoints ?? .zero,
            scorer: scorer)
        }
      }
    }
    return questions
  }

  private static func rows(
    _ files: [String] = ["held-out.csv", "tuning.csv"],
    of banks: [String] = ["customer-service", "customer-service-cases"]
  ) throws -> [Row] {
    let questions = try questions(of: banks)
    var rows: [Row] = []
    for name in files {
      let path = "\(Golden.package)/Fixtures/graded-answers/\(name)"
      for (item, question) in questions.sorted(by: { $0.key < $1.key }) {
        let reader = MarkedAnswersReader(item: item, maximum: question.maximum)
        for answer in try reader.read(path).0 {
          rows.append(
            Row(
              file: name, item: item, text: answer.text, kind: question.kind,
              score: question.scorer.score(answer.text),
              wanted: answer.points, hasGoodFaith: answer.points > .zero))
        }
      }
    }
    return rows
  }

  private static func agreement(_ rows: some Sequence<Row>) -> Agreement {
    var agreement = Agreement()
    for row in rows { agreement.add(given: row.score.points, wanted: row.wanted) }
    return agreement
  }

  /// Those farthest from the person's marks, in parts of full points, first.
  private static func worst(_ rows: [Row]) -> [Row] {
    func error(_ row: Row) -> Double {
      abs((row.score.points - row.wanted).double) / row.score.maximum.double
    }
    return rows.enumerated().sorted { a, b in
      (error(b.element), a.offset) < (error(a.element), b.offset)
    }.map(\.element)
  }

  private static func line(_ name: String, _ agreement: Agreement) -> String {
    func text(_ value: Double?) -> String { value.map { FixedDecimals.text($0, places: 3) } ?? "–" }
    return "\(name): n \(agreement.count), exact \(text(agreement.exact)), QWK "
      + "\(text(agreement.quadraticKappa)), SMD \(text(agreement.standardisedDifference)), "
      + "mean error \(text(agreement.meanError))"
  }

  @Test("Agreement over all, per kind, and on the 60 % most confident")
  func agreement() throws {
    let rows = try GradedAnswersTests.rows()
    #expect(rows.count >= 600)
    let all = GradedAnswersTests.agreement(rows)
    print(GradedAnswersTests.line("all", all))
    for file in Set(rows.map(\.file)).sorted() {
      let half = GradedAnswersTests.agreement(rows.filter { $0.file == file })
      print(GradedAnswersTests.line(file, half))
      // Patterns were written beside one half; the other says what they are worth.
      #expect((half.quadraticKappa ?? 0) >= 0.85, "\(file)")
    }
    for kind in ItemKind.allCases {
      let own = rows.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      print(
        GradedAnswersTests.line(kind.rawValue, GradedAnswersTests.agreement(own)))
    }
    // A stable order among equal confidences: that of the files.
    let ordered = rows.enumerated().sorted {
      ($1.element.score.confidence, $0.offset) < ($0.element.score.confidence, $1.offset)
    }
    let sure = ordered.prefix(rows.count * 6 / 10).map(\.element)
    let confident = GradedAnswersTests.agreement(sure)
    print(GradedAnswersTests.line("60 % most confident", confident))
    #expect((all.quadraticKappa ?? 0) >= 0.85)
    #expect((confident.quadraticKappa ?? 0) >= 0.95)
    #expect((confident.meanError ?? 9) < (all.meanError ?? 0))
    for row in GradedAnswersTests.worst(rows).prefix(10) {
      print(
        "\(row.item) \(row.score.points) for \(row.wanted) of \(row.score.maximum): \(row.text)")
    }
  }

  @Test("English: the rubrics of the English bank agree with the marks of a set of answers")
  func english() throws {
    let rows = try GradedAnswersTests.rows(["english.csv"], of: ["customer-service-english"])
    #expect(rows.count == 132)
    let all = GradedAnswersTests.agreement(rows)
    print(GradedAnswersTests.line("English", all))
    // None of these answers was looked at when the patterns were written.
    #expect((all.quadraticKappa ?? 0) >= 0.75)
    let flagged = rows.filter(\.hasGoodFaith).filter { !$0.score.flags.isEmpty }
    #expect(flagged.count <= 4, Comment(rawValue: flagged.map(\.text).joined(separator: "\n")))
  }

  @Test("Few answers that people gave points are flagged")
  func flags() throws {
    let rows = try GradedAnswersTests.rows().filter(\.hasGoodFaith)
    let flagged = rows.count { !$0.score.flags.isEmpty }
    print("answers with points: \(rows.count), flagged \(flagged)")
    #expect(flagged * 100 <= rows.count * 2)
  }
}
